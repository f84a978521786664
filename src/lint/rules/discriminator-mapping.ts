import type { Contract } from "../../spec/source/contract.js";
import { Place } from "../../spec/source/place.js";
import type { Rule } from "./rule.js";
import { sourceSchemas } from "./source-parts.js";

/** Generated types and validators cannot use a mapping without a schema. */
export const discriminatorMapping: Rule = {
  name: "discriminator-mapping",
  summary: "every entry of a discriminator's `mapping` leads to a schema",
  recommended: "error",
  *check(contract) {
    for (const { place } of sourceSchemas(contract)) {
      for (const entry of place.child("discriminator").child("mapping").children()) {
        if (leadsToSchema(entry, contract)) continue;
        yield {
          place: entry,
          message: `The mapping "${entry.name}" leads to no schema. Write the name of a component or a reference to a schema.`,
          target: "value",
        };
      }
    }
  },
};

function leadsToSchema({ sources, source, path, value }: Place, { openapi }: Contract): boolean {
  if (typeof value !== "string") return false;
  if (openapi?.root.get("components", "schemas", value) !== undefined) return true;
  return new Place(sources, source, path, { $ref: value }).follow().place !== undefined;
}
