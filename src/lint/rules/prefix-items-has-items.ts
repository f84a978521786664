import type { Rule } from "./rule.js";
import { schemasOf } from "./schemas.js";

/** Generators of data fail at random on tuples that do not say what may follow. */
export const prefixItemsHasItems: Rule = {
  name: "prefix-items-has-items",
  summary: "prefixItems has items beside it",
  *check(contract) {
    for (const { place, schema } of schemasOf(contract)) {
      if (schema.prefixItems === undefined || schema.items !== undefined) continue;
      yield {
        place: place.child("prefixItems"),
        message: `prefixItems does not say what may follow. Write "items: false" beside it, or a schema.`,
      };
    }
  },
};
