import { stringOf } from "../../schema/json.js";
import { operationsOf } from "./operations.js";
import type { Rule } from "./rule.js";

/** Summaries are lines of a menu. */
export const operationSummary: Rule = {
  name: "operation-summary",
  summary: "each operation and webhook has a summary: a phrase on one line, without a full stop",
  *check(contract) {
    for (const { place, id } of operationsOf(contract)) {
      const found = place.child("summary");
      const text = stringOf(found.value)?.trim();
      if (!text)
        yield { place, message: `${id ?? "The operation"} has no summary. Add a phrase that says what it does.` };
      else if (/[.!:;]$|\n/.test(text)) {
        yield {
          place: found,
          message: "A summary is a phrase on one line, without a full stop. Sentences go into the description.",
        };
      }
    }
  },
};
