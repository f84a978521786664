import { isObject } from "../../schema/json.js";
import { nodesOf } from "../../spec/source/contract.js";
import type { Rule } from "./rule.js";

/** An example without a value would be shown, sent and checked as nothing. */
export const exampleObject: Rule = {
  name: "example-object",
  summary: "an example has a summary and a value",
  *check({ openapi }) {
    for (const { place } of nodesOf(openapi, "Example")) {
      const given = isObject(place.value) ? place.value : {};
      if (given.value === undefined && given.externalValue === undefined) {
        yield { place, message: `The example has no value. Write "summary" and, under "value", the example itself.` };
      } else if (typeof given.summary !== "string") {
        yield { place, message: "The example has no summary. Add a phrase that says which case it is." };
      }
    }
  },
};
