import { arrayOf, isObject, type JsonObject } from "../../schema/json.js";
import { mergeSchemas } from "../../schema/merge.js";
import { at, fromPointer } from "../../schema/pointer.js";

/** A longer chain of references and combinations is a cycle. */
const MAX_DEPTH = 16;
/** Combinations of unions grow exponentially; the rest is left out. */
const MAX_ALTERNATIVES = 64;

/**
 * Returns the ways to satisfy a schema: schema objects without `$ref`, `allOf`, `oneOf` and `anyOf`. The list is
 * empty if no value fits.
 * A validator must still check the values, because variants may overlap.
 */
export function alternatives(document: JsonObject, schema: unknown, depth = 0): JsonObject[] {
  if (schema === true || schema === undefined) return [{}];
  if (!isObject(schema) || depth > MAX_DEPTH) return [];
  const { $ref, allOf, oneOf, anyOf, ...keywords } = schema;
  const inner = (part: unknown) => alternatives(document, part, depth + 1);
  const groups: JsonObject[][] = [
    ...(typeof $ref === "string" ? [inner($ref.startsWith("#") ? at(document, fromPointer($ref)) : false)] : []),
    ...arrayOf(allOf).map(inner),
    ...[oneOf, anyOf].filter(Array.isArray).map((variants) => arrayOf(variants).flatMap(inner)),
  ];
  return groups.reduce<JsonObject[]>(combine, [keywords as JsonObject]);
}

function combine(left: JsonObject[], right: JsonObject[]): JsonObject[] {
  const merged = left.flatMap((overlay) => right.map((base) => mergeSchemas(base, overlay)));
  return merged.filter((schema) => schema !== undefined).slice(0, MAX_ALTERNATIVES);
}
