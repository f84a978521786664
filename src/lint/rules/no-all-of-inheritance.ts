import type { Place } from "../../spec/source/place.js";
import type { Rule } from "./rule.js";
import { sourceSchemas } from "./source-parts.js";

/** A schema that extends its own union becomes `never` in generated types. */
export const noAllOfInheritance: Rule = {
  name: "no-all-of-inheritance",
  summary: "no schema extends, by `allOf`, a union of which it is a variant",
  recommended: "error",
  *check(contract) {
    for (const { place } of sourceSchemas(contract)) {
      for (const part of place.get("allOf")?.children() ?? []) {
        const base = part.follow().place;
        if (!base || !isVariantOf(place, base)) continue;
        yield {
          place: part,
          message: `This schema extends "${base.name}" by allOf and is also a variant of it. Move the shared properties to a third schema.`,
        };
      }
    }
  },
};

function isVariantOf(schema: Place, union: Place): boolean {
  const variants = [...(union.get("oneOf")?.children() ?? []), ...(union.get("anyOf")?.children() ?? [])];
  return variants.some((variant) => variant.follow().place?.id === schema.id);
}
