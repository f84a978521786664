import type { Rule } from "./rule.js";
import { sourceSchemas } from "./source-parts.js";

/** Generators of sample values fail at random on tuples that allow any further items. */
export const prefixItemsHasItems: Rule = {
  name: "prefix-items-has-items",
  summary: "every `prefixItems` has `items` beside it",
  recommended: "warn",
  *check(contract) {
    for (const { place, schema } of sourceSchemas(contract)) {
      if (schema.prefixItems === undefined || schema.items !== undefined) continue;
      yield {
        place: place.child("prefixItems"),
        message: `The tuple does not restrict further items. Add "items: false", or a schema for them, beside prefixItems.`,
      };
    }
  },
};
