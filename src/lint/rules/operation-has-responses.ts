import { isObject } from "../../schema/json.js";
import type { Rule } from "./rule.js";
import { operationsOf } from "./source-parts.js";

/** Without responses, a client has no result, and a mock nothing to return. */
export const operationHasResponses: Rule = {
  name: "operation-has-responses",
  summary: "every operation and webhook has a response",
  recommended: "error",
  *check(contract) {
    for (const { place, id, event } of operationsOf(contract)) {
      const { value } = place.child("responses");
      if (isObject(value) && Object.keys(value).some((status) => !status.startsWith("x-"))) continue;
      const subject = event === undefined ? (id ?? "The operation") : `The webhook "${event}"`;
      yield {
        place: place.child("responses"),
        message: `${subject} has no response. Add "responses" with one for each documented status, such as "200: {description: …}".`,
      };
    }
  },
};
