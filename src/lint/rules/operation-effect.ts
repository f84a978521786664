import { operationsOf } from "./operations.js";
import type { Rule } from "./rule.js";

/** Tests against a real server must know what they may call. */
export const operationEffect: Rule = {
  name: "operation-effect",
  summary: "each operation says in x-effect what a call does to data",
  *check(contract) {
    for (const { place, event, id } of operationsOf(contract)) {
      if (event !== undefined || place.child("x-effect").value !== undefined) continue;
      yield {
        place,
        message: `${id ?? "The operation"} does not say what a call does to data. Add "x-effect: read", "write" or "destructive".`,
      };
    }
  },
};
