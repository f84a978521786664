import { stringOf } from "../../schema/json.js";
import type { Rule } from "./rule.js";
import { operationsOf } from "./source-parts.js";

/** Menus show the summary as one line. */
export const operationSummary: Rule = {
  name: "operation-summary",
  summary: "every operation and webhook has a summary: one line without a full stop",
  recommended: "warn",
  *check(contract) {
    for (const { place, id } of operationsOf(contract)) {
      const summary = place.child("summary");
      const text = stringOf(summary.value)?.trim();
      if (!text) yield { place, message: `${id ?? "The operation"} has no summary. Add a phrase that describes it.` };
      else if (/[.!:;]$|\n/.test(text)) {
        yield {
          place: summary,
          message: "A summary must be one line without a full stop. Move sentences to the description.",
        };
      }
    }
  },
};
