import { isObject } from "../../schema/json.js";
import { explainSlowPattern } from "../../schema/patterns/slow-patterns.js";
import type { Rule } from "./rule.js";
import { sourceSchemas } from "./source-parts.js";

/** Validators of other tools match patterns by backtracking, so that a text of thirty characters can stop a server. */
export const safePattern: Rule = {
  name: "safe-pattern",
  summary: "no pattern takes exponential time, as nested repetitions such as `^(a+)+$` do",
  recommended: "warn",
  *check(contract) {
    for (const { place, schema } of sourceSchemas(contract)) {
      if (typeof schema.pattern === "string") {
        const message = explainSlowPattern(schema.pattern);
        if (message !== undefined) yield { place: place.child("pattern"), message };
      }
      if (!isObject(schema.patternProperties)) continue;
      for (const pattern of Object.keys(schema.patternProperties)) {
        const message = explainSlowPattern(pattern);
        if (message !== undefined) yield { place: place.child("patternProperties").child(pattern), message };
      }
    }
  },
};
