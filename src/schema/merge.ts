import { arrayOf, isObject, type Json, type JsonObject, objectOf } from "./json.js";
import { literalsOf, namedTypes } from "./types.js";

type Merge = (base: Json, overlay: Json) => Json;

/** The functions that combine two values of a keyword so that both apply. For other keywords, the overlay's value wins. */
const MERGES: Record<string, Merge> = {
  minimum: larger,
  exclusiveMinimum: larger,
  minLength: larger,
  minItems: larger,
  minProperties: larger,
  maximum: smaller,
  exclusiveMaximum: smaller,
  maxLength: smaller,
  maxItems: smaller,
  maxProperties: smaller,
  required: (base, overlay) => [...new Set([...arrayOf(base), ...arrayOf(overlay)])],
  properties: mergeProperties,
  items: both,
  additionalProperties: both,
  propertyNames: both,
  uniqueItems: (base, overlay) => base === true || overlay === true,
};

/**
 * Returns one schema object for two that apply to the same value, or undefined if their types or literals exclude each other.
 * Keywords that one object cannot combine, such as two patterns, are left to a validator.
 */
export function mergeSchemas(base: JsonObject, overlay: JsonObject): JsonObject | undefined {
  const merged: JsonObject = { ...base };
  for (const [keyword, value] of Object.entries(overlay)) {
    const present = base[keyword];
    if (value === undefined) continue;
    merged[keyword] = present === undefined ? value : (MERGES[keyword]?.(present, value) ?? value);
  }
  if (base.type !== undefined && overlay.type !== undefined) {
    const types = commonTypes(namedTypes(base), namedTypes(overlay));
    if (types.length === 0) return undefined;
    merged.type = types.length === 1 ? types[0] : types;
  }
  const [left, right] = [literalsOf(base), literalsOf(overlay)];
  if (left && right) {
    const values = left.filter((value) => right.some((other) => JSON.stringify(other) === JSON.stringify(value)));
    if (values.length === 0) return undefined;
    const isConst = base.const !== undefined || overlay.const !== undefined;
    delete merged[isConst ? "enum" : "const"];
    merged[isConst ? "const" : "enum"] = isConst ? values[0] : values;
  }
  return merged;
}

/** Returns the types that both lists allow; `number` allows `integer`. */
function commonTypes(left: readonly string[], right: readonly string[]): string[] {
  const allows = (types: readonly string[], type: string) =>
    types.includes(type) || (type === "integer" && types.includes("number"));
  const candidates = new Set([...left, ...right]);
  return [...candidates].filter((type) => allows(left, type) && allows(right, type));
}

function mergeProperties(base: Json, overlay: Json): Json {
  const merged = new Map(Object.entries(objectOf(base)));
  for (const [name, schema] of Object.entries(objectOf(overlay))) {
    const present = merged.get(name);
    merged.set(name, present === undefined || schema === undefined ? schema : both(present, schema));
  }
  return Object.fromEntries(merged);
}

function both(base: Json, overlay: Json): Json {
  if (base === false || overlay === false) return false;
  if (isObject(base) && isObject(overlay)) return { allOf: [base, overlay] };
  return isObject(base) ? base : overlay;
}

function larger(base: Json, overlay: Json): Json {
  return Math.max(Number(base), Number(overlay));
}

function smaller(base: Json, overlay: Json): Json {
  return Math.min(Number(base), Number(overlay));
}
