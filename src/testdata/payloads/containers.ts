import type { Arbitrary } from "fast-check";
import { arrayOf, isObject, type Json, type JsonObject, objectOf } from "../../schema/json.js";
import { type FastCheck, textsMatching } from "./fast-check.js";
import { MAX_SIZE, sizeOf, withSize } from "./size.js";

/** Returns the values of an inner schema, or undefined if there are none. */
export type Inner = (schema: unknown) => Arbitrary<Json> | undefined;

export interface Growth {
  /** Adds optional properties and items. False deep inside a value, to limit its size. */
  optional: boolean;
  /** Gives objects every declared property. */
  complete: boolean;
  /** Adds undeclared properties where they are allowed. */
  invent: boolean;
}

/** How many items or entries a value may have beyond its minimum. */
const MAX_EXTRA_ITEMS = 3;

/** Returns the arrays of a schema, or undefined if there are none. */
export function arrays(
  fc: FastCheck,
  schema: JsonObject,
  inner: Inner,
  { optional }: Growth,
): Arbitrary<Json> | undefined {
  const minItems = Number(schema.minItems ?? 0);
  const limit = minItems + (optional ? MAX_EXTRA_ITEMS : 0);
  const maxItems = Math.min(Number(schema.maxItems ?? Number.POSITIVE_INFINITY), limit);
  if (minItems > maxItems || minItems > MAX_SIZE) return undefined;
  const prefix = arrayOf(schema.prefixItems).map(inner);
  const heads = prefix.filter((values) => values !== undefined);
  if (heads.length < prefix.length && minItems >= heads.length + 1) return undefined;
  const item = schema.items === false ? undefined : inner(schema.items);
  const rest = { minLength: Math.max(0, minItems - heads.length), maxLength: Math.max(0, maxItems - heads.length) };
  if (!item && rest.minLength > 0) return undefined;
  const size = heads.map(sizeOf).reduce((sum, part) => sum + part, 1 + (item ? sizeOf(item) * rest.minLength : 0));
  const tail: Arbitrary<Json[]> = !item
    ? fc.constant([])
    : schema.uniqueItems === true
      ? distinctItems(fc, item, rest)
      : fc.array(item, rest);
  return withSize(
    heads.length === 0 ? tail : fc.tuple(fc.tuple(...heads), tail).map(([head, more]) => [...head, ...more]),
    size,
  );
}

/** How many items are drawn for each distinct one that a list must have. */
const DRAWS = 3;

/**
 * Returns lists of distinct items. They are too short if the items have too few values, so a validator must check them:
 * `fc.uniqueArray` would look for more without an end.
 */
function distinctItems(
  fc: FastCheck,
  item: Arbitrary<Json>,
  { minLength, maxLength }: { minLength: number; maxLength: number },
): Arbitrary<Json[]> {
  const draws = minLength * DRAWS;
  return fc.array(item, { minLength: draws, maxLength: Math.max(draws, maxLength) }).map((items) => {
    const distinct = new Map(items.map((value) => [JSON.stringify(value), value]));
    return [...distinct.values()].slice(0, maxLength);
  });
}

/** Returns the objects of a schema, or undefined if there are none. */
export function objects(fc: FastCheck, schema: JsonObject, inner: Inner, growth: Growth): Arbitrary<Json> | undefined {
  const required = new Set(arrayOf(schema.required).map(String));
  const declared = objectOf(schema.properties);
  const properties: Record<string, Arbitrary<Json>> = Object.create(null);
  const optional = growth.optional || Number(schema.minProperties ?? 0) > required.size;
  for (const name of new Set([...Object.keys(declared), ...required])) {
    if (!optional && !required.has(name)) continue;
    const value = inner(Object.hasOwn(declared, name) ? declared[name] : schema.additionalProperties);
    if (value) properties[name] = value;
    else if (required.has(name)) return undefined;
  }
  if (Number(schema.minProperties ?? 0) > MAX_SIZE) return undefined;
  const size = Object.values(properties).reduce((sum, value) => sum + sizeOf(value), 1);
  const complete = growth.complete && schema.maxProperties === undefined;
  const requiredKeys = complete ? Object.keys(properties) : [...required];
  const record = fc.record(properties, { requiredKeys, noNullPrototype: true });
  const entries = mapEntries(fc, schema, inner, growth);
  if (!entries) return withSize(record, size);
  const whole = fc.tuple(record, entries).map(([values, more]) => ({
    ...Object.fromEntries(Object.entries(more).filter(([name]) => !Object.hasOwn(declared, name))),
    ...values,
  }));
  return withSize(whole, size + sizeOf(entries));
}

/** Returns the entries of a map, or invented properties. Returns undefined if there are neither. */
function mapEntries(
  fc: FastCheck,
  schema: JsonObject,
  inner: Inner,
  growth: Growth,
): Arbitrary<Record<string, Json>> | undefined {
  const { additionalProperties, propertyNames } = schema;
  const minProperties = Number(schema.minProperties ?? 0);
  if (additionalProperties === false) return undefined;
  if (!isObject(additionalProperties) && !growth.invent && minProperties === 0) return undefined;
  if (!growth.optional && minProperties === 0) return undefined;
  const value = inner(additionalProperties);
  const names = propertyNames === undefined ? undefined : inner(propertyNames);
  const key = names ?? textsMatching(fc, "^[a-z][a-z0-9_]{0,11}$");
  if (!value || !key) return undefined;
  const limit = minProperties + MAX_EXTRA_ITEMS;
  const maxProperties = Math.min(Number(schema.maxProperties ?? Number.POSITIVE_INFINITY), limit);
  const minKeys = Math.min(minProperties, maxProperties);
  const entries = fc.dictionary(key.map(String), value, { minKeys, maxKeys: maxProperties, noNullPrototype: true });
  return withSize(entries, minKeys * sizeOf(value));
}
