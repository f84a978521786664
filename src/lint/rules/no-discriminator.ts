import type { Rule } from "./rule.js";
import { schemasOf } from "./schemas.js";

/** Bundling leaves the mapping of a discriminator dangling, and AsyncAPI knows another one. */
export const noDiscriminator: Rule = {
  name: "no-discriminator",
  summary: "unions are told apart by const properties, not by a discriminator object",
  *check(contract) {
    for (const { place, schema } of schemasOf(contract)) {
      if (schema.discriminator === undefined) continue;
      yield {
        place: place.child("discriminator"),
        message: `Remove the discriminator and give each alternative a property with "type: string" and a const of its own.`,
      };
    }
  },
};
