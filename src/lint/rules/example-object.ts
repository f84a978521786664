import { isObject } from "../../schema/json.js";
import { nodesOf } from "../../spec/source/contract.js";
import type { Rule } from "./rule.js";

/** Docs cannot show, and mocks cannot send, an example without a value. */
export const exampleObject: Rule = {
  name: "example-object",
  summary: "every example has a summary and a value",
  recommended: "warn",
  *check({ openapi }) {
    for (const { place } of nodesOf(openapi, "Example")) {
      const example = isObject(place.value) ? place.value : {};
      if (example.value === undefined && example.externalValue === undefined) {
        yield {
          place,
          message: `The example has no value. Write the example under "value", with a "summary" beside it.`,
        };
      } else if (typeof example.summary !== "string") {
        yield { place, message: "The example has no summary. Add a phrase that describes the case." };
      }
    }
  },
};
