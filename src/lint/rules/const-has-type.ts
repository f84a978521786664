import type { Rule } from "./rule.js";
import { schemasOf } from "./schemas.js";

/** Rendered docs show a bare `const` as "any". */
export const constHasType: Rule = {
  name: "const-has-type",
  summary: "a const has a type beside it",
  *check(contract) {
    for (const { place, schema } of schemasOf(contract)) {
      if (schema.const === undefined || schema.type !== undefined) continue;
      const type = schema.const === null ? "null" : typeof schema.const;
      yield {
        place: place.child("const"),
        message: `A const stands here without its type. Write "type: ${type}" beside it.`,
      };
    }
  },
};
