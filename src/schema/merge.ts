import { arrayOf, isObject, type Json, type JsonObject, objectOf } from "./json.js";

type Merge = (a: Json, b: Json) => Json;

/** How two values of a keyword are said by one; keywords not listed keep the first. */
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
  required: (a, b) => [...new Set([...arrayOf(a), ...arrayOf(b)])],
  properties: mergeProperties,
  items: both,
  additionalProperties: both,
  propertyNames: both,
  uniqueItems: (a, b) => a === true || b === true,
};

/**
 * One schema object for what two demand together, as far as keywords can say it; the rest is for a validator to filter.
 * Undefined when no value can fit both.
 */
export function mergeSchemas(a: JsonObject, b: JsonObject): JsonObject | undefined {
  const merged: JsonObject = { ...a };
  for (const [keyword, value] of Object.entries(b)) {
    const present = merged[keyword];
    if (value === undefined) continue;
    merged[keyword] = present === undefined ? value : (MERGES[keyword]?.(present, value) ?? present);
  }
  const types = common(typesOf(a), typesOf(b), (x, y) => x === y);
  const values = common(literalsOf(a), literalsOf(b), (x, y) => JSON.stringify(x) === JSON.stringify(y));
  if (types?.length === 0 || values?.length === 0) return undefined;
  if (types) merged.type = types;
  if (values) {
    merged.enum = values;
    delete merged.const;
  }
  return merged;
}

/** The types that a schema names; `number` stands for `integer` too. */
export function typesOf({ type }: JsonObject): string[] | undefined {
  const types = typeof type === "string" ? [type] : Array.isArray(type) ? type.map(String) : undefined;
  return types?.includes("number") ? [...new Set([...types, "integer"])] : types;
}

/** The only values that a schema allows, if it lists them. */
export function literalsOf(schema: JsonObject): Json[] | undefined {
  if (schema.const !== undefined) return [schema.const];
  return Array.isArray(schema.enum) ? schema.enum : undefined;
}

function common<T>(a: T[] | undefined, b: T[] | undefined, same: (x: T, y: T) => boolean): T[] | undefined {
  if (!a || !b) return a ?? b;
  return a.filter((x) => b.some((y) => same(x, y)));
}

function mergeProperties(a: Json, b: Json): Json {
  const merged = new Map(Object.entries(objectOf(a)));
  for (const [name, schema] of Object.entries(objectOf(b))) {
    const present = merged.get(name);
    merged.set(name, present === undefined || schema === undefined ? schema : both(present, schema));
  }
  return Object.fromEntries(merged);
}

function both(a: Json, b: Json): Json {
  if (a === false || b === false) return false;
  return isObject(a) && isObject(b) ? { allOf: [a, b] } : isObject(a) ? a : b;
}

function larger(a: Json, b: Json): Json {
  return Math.max(Number(a), Number(b));
}

function smaller(a: Json, b: Json): Json {
  return Math.min(Number(a), Number(b));
}
