import { nearest } from "../../platform/user-error.js";
import { objectOf } from "../../schema/json.js";
import type { Rule } from "./rule.js";
import { operationsOf } from "./source-parts.js";

/** Tests against a real server call only operations whose effect they know. */
export const operationEffect: Rule = {
  name: "operation-effect",
  summary: "every operation has `x-effect`, the effect of a call on data",
  recommended: "off",
  *check(contract) {
    for (const { place, event, id } of operationsOf(contract)) {
      if (event !== undefined || Object.keys(objectOf(place.value)).some(isMeant)) continue;
      yield {
        place,
        message: `${id ?? "The operation"} does not declare its effect on data. Add "x-effect: read", "write" or "destructive".`,
      };
    }
  },
};

/** Accepts a mistyped key, which the rule "known-extensions" reports. */
function isMeant(key: string): boolean {
  return key.startsWith("x-") && nearest(key, ["x-effect"]) !== undefined;
}
