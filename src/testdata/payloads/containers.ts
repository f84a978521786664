import type { Arbitrary } from "fast-check";
import { arrayOf, isObject, type Json, type JsonObject, objectOf } from "../../schema/json.js";
import type { FastCheck } from "./fast-check.js";
import { matching } from "./matching.js";

/** Makes the values of an inner schema; undefined when none can be made. */
export type Inner = (schema: unknown) => Arbitrary<Json> | undefined;

export interface Growth {
  /** False where nesting is deep enough: only what is required is made. */
  optional: boolean;
  /** What may be left out is there nonetheless, as long as it is made at all. */
  complete: boolean;
  /** Properties that no schema names are made where they are allowed. */
  invent: boolean;
}

/** Items beyond the least number that a list gets at most. */
const SPAN = 3;

export function arrays(
  fc: FastCheck,
  schema: JsonObject,
  inner: Inner,
  { optional }: Growth,
): Arbitrary<Json> | undefined {
  const least = Number(schema.minItems ?? 0);
  const most = Math.min(Number(schema.maxItems ?? Number.POSITIVE_INFINITY), least + (optional ? SPAN : 0));
  if (least > most) return undefined;
  const prefix = arrayOf(schema.prefixItems).map(inner);
  const heads = prefix.filter((one) => one !== undefined);
  if (heads.length < prefix.length && least >= heads.length + 1) return undefined;
  const item = schema.items === false ? undefined : inner(schema.items);
  const rest = { minLength: Math.max(0, least - heads.length), maxLength: Math.max(0, most - heads.length) };
  if (!item && rest.minLength > 0) return undefined;
  const tail: Arbitrary<Json[]> = !item
    ? fc.constant([])
    : schema.uniqueItems === true
      ? fc.uniqueArray(item, { ...rest, selector: (value) => JSON.stringify(value) })
      : fc.array(item, rest);
  return heads.length === 0 ? tail : fc.tuple(fc.tuple(...heads), tail).map(([head, more]) => [...head, ...more]);
}

export function objects(fc: FastCheck, schema: JsonObject, inner: Inner, growth: Growth): Arbitrary<Json> | undefined {
  const required = new Set(arrayOf(schema.required).map(String));
  const named = objectOf(schema.properties);
  const made: Record<string, Arbitrary<Json>> = Object.create(null);
  const optional = growth.optional || Number(schema.minProperties ?? 0) > required.size;
  for (const name of new Set([...Object.keys(named), ...required])) {
    if (!optional && !required.has(name)) continue;
    const value = inner(Object.hasOwn(named, name) ? named[name] : schema.additionalProperties);
    if (value) made[name] = value;
    else if (required.has(name)) return undefined;
  }
  const complete = growth.complete && schema.maxProperties === undefined;
  const requiredKeys = complete ? Object.keys(made) : [...required];
  const record = fc.record(made, { requiredKeys, noNullPrototype: true });
  const extra = extras(fc, schema, inner, growth);
  if (!extra) return record;
  const known = new Set(Object.keys(named));
  return fc.tuple(record, extra).map(([values, more]) => ({
    ...Object.fromEntries(Object.entries(more).filter(([name]) => !known.has(name))),
    ...values,
  }));
}

/** The entries of a map, or invented ones. */
function extras(
  fc: FastCheck,
  schema: JsonObject,
  inner: Inner,
  growth: Growth,
): Arbitrary<Record<string, Json>> | undefined {
  const { additionalProperties: other, propertyNames } = schema;
  const least = Number(schema.minProperties ?? 0);
  if (other === false || (!isObject(other) && !growth.invent && least === 0)) return undefined;
  if (!growth.optional && least === 0) return undefined;
  const value = inner(other);
  const key =
    (propertyNames === undefined ? undefined : inner(propertyNames)) ?? matching(fc, /^[a-z][a-z0-9_]{0,11}$/);
  if (!value) return undefined;
  const most = Math.min(Number(schema.maxProperties ?? Number.POSITIVE_INFINITY), least + SPAN);
  return fc.dictionary(key.map(String), value, {
    minKeys: Math.min(least, most),
    maxKeys: most,
    noNullPrototype: true,
  });
}
