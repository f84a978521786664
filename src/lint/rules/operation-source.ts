import type { Rule } from "./rule.js";
import { operationsOf } from "./source-parts.js";

/** Readers must be able to check each operation against its documentation. */
export const operationSource: Rule = {
  name: "operation-source",
  summary: "every operation links to its documentation in `externalDocs.url`",
  recommended: "off",
  *check(contract) {
    for (const { place, event, id } of operationsOf(contract)) {
      if (event !== undefined || typeof place.get("externalDocs", "url")?.value === "string") continue;
      const externalDocs = place.child("externalDocs");
      yield {
        place: externalDocs.value === undefined ? place : externalDocs,
        message: `${id ?? "The operation"} has no link to its documentation. Add externalDocs with the url of the page.`,
      };
    }
  },
};
