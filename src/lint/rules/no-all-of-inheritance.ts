import type { Place } from "../../spec/source/place.js";
import type { Rule } from "./rule.js";
import { schemasOf } from "./schemas.js";

/** A schema that extends its own union becomes `never` in generated types. */
export const noAllOfInheritance: Rule = {
  name: "no-all-of-inheritance",
  summary: "no schema extends by allOf a union that it is a part of",
  *check(contract) {
    for (const { place } of schemasOf(contract)) {
      for (const part of place.get("allOf")?.children() ?? []) {
        const base = part.follow().place;
        if (!base || !isParentOf(base, place)) continue;
        yield {
          place: part,
          message: `By allOf, this schema inherits from "${base.name}", the union that it is a part of. Put what they share into a third schema.`,
        };
      }
    }
  },
};

function isParentOf(base: Place, schema: Place): boolean {
  if (base.child("discriminator").value !== undefined) return true;
  const alternatives = [...(base.get("oneOf")?.children() ?? []), ...(base.get("anyOf")?.children() ?? [])];
  return alternatives.some((alternative) => alternative.follow().place?.id === schema.id);
}
