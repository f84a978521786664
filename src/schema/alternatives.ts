import { arrayOf, isObject, type Json, type JsonObject, objectOf } from "./json.js";
import { mergeSchemas } from "./merge.js";
import { at, fromPointer } from "./pointer.js";

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
    ...conditions(keywords).map((variants) => variants.flatMap(inner)),
  ];
  return groups.reduce<JsonObject[]>(combine, [keywords as JsonObject]);
}

/** Returns the conditional parts of a schema as unions. */
function conditions(schema: JsonObject): Json[][] {
  const { if: condition, then: met = true, else: unmet = true } = schema;
  return [
    ...(condition === undefined ? [] : [[{ allOf: [condition, met] }, unmet]]),
    ...Object.entries(objectOf(schema.dependentSchemas)).map(([name, part = true]) => [
      { allOf: [{ required: [name] }, part] },
      { properties: Object.fromEntries([[name, false]]) },
    ]),
  ];
}

function combine(left: JsonObject[], right: JsonObject[]): JsonObject[] {
  const merged = left.flatMap((overlay) => right.map((base) => mergeSchemas(base, overlay)));
  return merged.filter((schema) => schema !== undefined).slice(0, MAX_ALTERNATIVES);
}

/** Keywords that a value made from an alternative may break. */
const FILTERED = ["not", "oneOf", "if", "contains", "dependentRequired", "dependentSchemas", "patternProperties"];
const BOUNDED = ["minLength", "maxLength", "minProperties", "maxProperties", "uniqueItems", "unevaluatedProperties"];

/** Returns whether a validator must check the values that are made from the alternatives of a schema. */
export function needsCheck(schema: JsonObject, options: readonly JsonObject[]): boolean {
  return (
    [...FILTERED, ...BOUNDED].some((keyword) => schema[keyword] !== undefined) ||
    options.some((flat) => [...FILTERED, "minProperties"].some((keyword) => flat[keyword] !== undefined)) ||
    options.some(({ multipleOf = 1 }) => !Number.isInteger(multipleOf))
  );
}
