import { operationsOf } from "./operations.js";
import type { Rule } from "./rule.js";

/** A reader can trace every operation to where it is documented. */
export const operationSource: Rule = {
  name: "operation-source",
  summary: "each operation says in externalDocs.url where it is documented",
  *check(contract) {
    for (const { place, event, id } of operationsOf(contract)) {
      if (event !== undefined || typeof place.get("externalDocs", "url")?.value === "string") continue;
      const found = place.child("externalDocs");
      yield {
        place: found.value === undefined ? place : found,
        message: `${id ?? "The operation"} does not say where it is documented. Add externalDocs with the url of its page.`,
      };
    }
  },
};
