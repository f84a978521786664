import type { Rule } from "./rule.js";
import { sourceSchemas } from "./source-parts.js";

/** Generated types and rendered docs show a `const` without a type as any value. */
export const constHasType: Rule = {
  name: "const-has-type",
  summary: "every `const` has a `type` beside it",
  recommended: "error",
  *check(contract) {
    for (const { place, schema } of sourceSchemas(contract)) {
      if (schema.const === undefined || schema.type !== undefined) continue;
      const type = schema.const === null ? "null" : typeof schema.const;
      yield {
        place: place.child("const"),
        message: `The const has no type. Add "type: ${type}" beside it.`,
      };
    }
  },
};
