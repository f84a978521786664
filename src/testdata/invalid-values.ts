import type { Schema } from "../schema/json.js";
import { arrayOf, isObject, type Json, type JsonObject, objectOf } from "../schema/json.js";
import { toPointer } from "../schema/pointer.js";
import { schemaReference } from "../schema/references.js";
import { resolve } from "../schema/resolve.js";
import { replaceAt, withoutKey } from "./edit.js";
import { type Wrong, wrongValues } from "./wrong-values.js";

/** A value that breaks one constraint of its schema, and is right otherwise. */
export interface InvalidValue {
  /** JSON Pointer to the constraint's place in the value. */
  pointer: string;
  /** The same place for all values: `*` is any item, and an alternative of a union has its name: `/body (Group)/id`. */
  place: string;
  /** The keyword that is broken: `required`, `type`, `enum`, `maximum` … */
  keyword: string;
  /** How, where a keyword is broken in more ways than one: `null`, `fraction`. */
  way?: string;
  /** The whole value, broken. */
  value: Json;
}

/** Says whether all at a place travels as plain text, where a number cannot be told from its digits. */
export type IsText = (path: readonly string[]) => boolean;

export interface InvalidValueOptions {
  isText?: IsText;
  /** Whether a value fits an alternative of a union: the constraints of others are not what it would break. */
  fits?: (arm: Schema, value: Json) => boolean;
}

interface Place extends Required<InvalidValueOptions> {
  document: JsonObject;
  root: Json;
  path: readonly string[];
  id: string;
}

const MAX_DEPTH = 16;
/** Items of a list that are looked at: they may be of several alternatives. */
const MAX_ITEMS = 8;

/**
 * Breaks each constraint of a schema in turn, starting from a value that fits it. Optional properties that the value lacks
 * are given with a wrong value. Candidates: whether one really breaks the schema (a union may allow it) is for the caller to check.
 */
export function invalidValues(
  document: JsonObject,
  schema: Schema,
  value: Json,
  { isText = () => false, fits = () => true }: InvalidValueOptions = {},
): InvalidValue[] {
  return [...walk(schema, value, { ...{ document, isText, fits }, root: value, path: [], id: "" })];
}

function* walk(schema: unknown, value: Json | undefined, place: Place): Generator<InvalidValue> {
  if (place.path.length > MAX_DEPTH) return;
  const resolved = objectOf(resolve(place.document, schema).value);
  for (const wrong of wrongValues(resolved, value, place.isText(place.path))) yield violation(place, wrong);
  for (const part of arrayOf(resolved.allOf)) yield* walk(part, value, place);
  for (const union of ["oneOf", "anyOf"]) {
    for (const [index, arm] of arrayOf(resolved[union]).entries()) {
      if (value !== undefined && !place.fits(isObject(arm) ? arm : true, value)) continue;
      yield* walk(arm, value, { ...place, id: `${place.id} (${armName(arm) ?? `${union} ${index + 1}`})` });
    }
  }
  if (isObject(value)) yield* walkObject(resolved, value, place);
  if (Array.isArray(value)) yield* walkArray(resolved, value, place);
}

function armName(arm: unknown): string | undefined {
  const { $ref } = objectOf(arm);
  return typeof $ref === "string" ? schemaReference($ref)?.name : undefined;
}

function* walkArray(schema: JsonObject, value: Json[], place: Place): Generator<InvalidValue> {
  const heads = arrayOf(schema.prefixItems);
  for (const [index, head] of heads.entries()) {
    if (index < value.length) yield* walk(head, value[index], below(place, String(index)));
  }
  for (const [index, item] of value.slice(0, heads.length + MAX_ITEMS).entries()) {
    if (index >= heads.length) yield* walk(schema.items, item, below(place, String(index), "*"));
  }
}

function* walkObject(schema: JsonObject, value: JsonObject, place: Place): Generator<InvalidValue> {
  for (const name of arrayOf(schema.required).map(String)) {
    if (Object.hasOwn(value, name))
      yield violation(place, { keyword: "required", value: withoutKey(value, name) }, below(place, name));
  }
  const { additionalProperties: other } = schema;
  if (other === false) {
    const unknown = { ...value, chatwire_unknown: "x" };
    yield violation(place, { keyword: "additionalProperties", value: unknown }, below(place, "chatwire_unknown"));
  }
  const named = objectOf(schema.properties);
  for (const [name, property] of Object.entries(named)) yield* walk(property, value[name], below(place, name));
  if (!isObject(other)) return;
  const extra = Object.keys(value).filter((name) => !Object.hasOwn(named, name));
  for (const name of extra.slice(0, MAX_ITEMS)) yield* walk(other, value[name], below(place, name, "*"));
}

function below(place: Place, step: string, shown = step): Place {
  return { ...place, path: [...place.path, step], id: place.id + toPointer([shown]) };
}

function violation(place: Place, { keyword, way, value }: Wrong, at: Place = place): InvalidValue {
  return {
    ...{ pointer: toPointer(at.path), place: at.id, keyword, ...(way === undefined ? {} : { way }) },
    value: replaceAt(place.root, place.path, value),
  };
}
