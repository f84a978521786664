import type { Schema } from "./json.js";
import { arrayOf, isObject, type Json, type JsonObject } from "./json.js";
import { memoizeByObject } from "./memoize.js";
import { resolve } from "./resolve.js";
import { literalsOf, namedTypes } from "./types.js";

/**
 * A schema and every schema that it combines by `allOf`, `oneOf` and `anyOf`, with references followed. They are listed rather
 * than merged, because a decoder must see every variant that a text may belong to. Only a validator decides which one fits.
 */
export type Subschemas = readonly JsonObject[];

const subschemasIn = memoizeByObject((document: JsonObject) =>
  memoizeByObject((schema: JsonObject): Subschemas => [...collect(document, schema, new Set())]),
);

/** Returns the subschemas of a schema, or an empty list for a boolean schema. */
export function subschemasOf(document: JsonObject, schema: Schema | undefined): Subschemas {
  return isObject(schema) ? subschemasIn(document)(schema) : [];
}

/** Visits each schema once, because combinations may lead back to themselves. */
function collect(document: JsonObject, schema: unknown, visited: Set<JsonObject>): Set<JsonObject> {
  const { value } = resolve(document, schema);
  if (!isObject(value) || visited.has(value)) return visited;
  visited.add(value);
  for (const keyword of ["allOf", "oneOf", "anyOf"])
    for (const part of arrayOf(value[keyword])) collect(document, part, visited);
  return visited;
}

/** Returns the types that a subschema names or that its keywords imply. */
export function typesOf(subschema: JsonObject): string[] {
  if (subschema.type !== undefined) return namedTypes(subschema);
  if (subschema.items !== undefined || subschema.prefixItems !== undefined) return ["array"];
  if (subschema.properties !== undefined) return ["object"];
  return [...new Set(literalsOf(subschema)?.map((value) => (value === null ? "null" : typeof value)))];
}

/** Returns the types that any of the subschemas names or implies. */
export const typesIn = memoizeByObject(
  (subschemas: Subschemas): ReadonlySet<string> => new Set(subschemas.flatMap(typesOf)),
);

/** Returns the schemas of a property, or those of `additionalProperties` if no subschema declares it. */
export function propertySchemas(document: JsonObject, subschemas: Subschemas, name: string): Subschemas {
  const cache = propertyCache(subschemas);
  const cached = cache.get(name);
  if (cached) return cached;
  const declared = subschemas.flatMap(({ properties }) =>
    isObject(properties) && Object.hasOwn(properties, name) ? subschemasOf(document, properties[name] as Schema) : [],
  );
  if (declared.length > 0) {
    // Caches declared names only: undeclared ones come from outside, and their number has no limit.
    cache.set(name, declared);
    return declared;
  }
  return subschemas.flatMap((subschema) =>
    subschemasOf(document, subschema.additionalProperties as Schema | undefined),
  );
}

const propertyCache = memoizeByObject((_: Subschemas) => new Map<string, Subschemas>());

/** Returns the schemas of the item at an index. */
export function itemSchemas(document: JsonObject, subschemas: Subschemas, index: number): Subschemas {
  return subschemas.flatMap((subschema) =>
    subschemasOf(document, (arrayOf(subschema.prefixItems)[index] ?? subschema.items) as Schema | undefined),
  );
}

/** Returns the schemas of the value at a path. */
export function subschemasAt(document: JsonObject, subschemas: Subschemas, path: readonly string[]): Subschemas {
  return path.reduce((current, step) => {
    const properties = propertySchemas(document, current, step);
    return properties.length === 0 && /^\d+$/.test(step) ? itemSchemas(document, current, Number(step)) : properties;
  }, subschemas);
}

/** Returns the names of all declared properties. */
export function propertyNames(subschemas: Subschemas): string[] {
  return [...new Set(subschemas.flatMap(({ properties }) => (isObject(properties) ? Object.keys(properties) : [])))];
}

/** Returns the variants of the first union among the subschemas. */
export function variantsOf(document: JsonObject, subschemas: Subschemas): Subschemas[] {
  const union = subschemas.find(({ oneOf, anyOf }) => oneOf ?? anyOf);
  return arrayOf(union?.oneOf ?? union?.anyOf).map((variant: Json) => subschemasOf(document, variant as Schema));
}

/** Returns whether a value is a secret: `format: password`. */
export function isSecret(subschemas: Subschemas): boolean {
  return subschemas.some(({ format }) => format === "password");
}
