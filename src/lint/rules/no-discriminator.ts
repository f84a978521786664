import type { Rule } from "./rule.js";
import { sourceSchemas } from "./source-parts.js";

/** OpenAPI and AsyncAPI define `discriminator` differently, so documents that share schemas cannot use it. */
export const noDiscriminator: Rule = {
  name: "no-discriminator",
  summary: "the variants of a union differ in a `const` property, without a `discriminator` object",
  recommended: "off",
  *check(contract) {
    for (const { place, schema } of sourceSchemas(contract)) {
      if (schema.discriminator === undefined) continue;
      yield {
        place: place.child("discriminator"),
        message: `Remove the discriminator. Give each variant a property with "type: string" and its own const.`,
      };
    }
  },
};
