import { arrayOf, isObject, type Json, type JsonObject, objectOf, type Schema } from "../schema/json.js";
import { toPointer } from "../schema/pointer.js";
import { variantName } from "../schema/references.js";
import { resolve } from "../schema/resolve.js";
import { replaceAt, withoutKey } from "./edit.js";
import { type InvalidByKeyword, invalidByKeyword } from "./invalid-by-keyword.js";

/** A value that breaks one constraint of its schema and is valid otherwise. */
export interface InvalidValue {
  /** The JSON Pointer of the broken part. */
  pointer: string;
  /** The same place for all values: `*` is any item, and the name of a variant stands in brackets: `/body (Group)/id`. */
  place: string;
  /** The broken keyword: `required`, `type`, `enum`, `maximum` … */
  keyword: string;
  /** How the keyword is broken, if there are several ways: `null`, `fraction`. */
  way?: string;
  /** The whole value. */
  value: Json;
}

/** Returns whether the value at a path travels as plain text, where a number equals its digits. */
export type IsText = (path: readonly string[]) => boolean;

export interface InvalidValueOptions {
  isText?: IsText;
  /** Returns whether a value fits a variant of a union. Constraints of the other variants are skipped. */
  fits?: (variant: Schema, value: Json) => boolean;
}

interface Place extends Required<InvalidValueOptions> {
  document: JsonObject;
  root: Json;
  path: readonly string[];
  id: string;
}

const MAX_DEPTH = 16;
/** How many items of a list to visit, because they may be of several variants. */
const MAX_ITEMS = 8;

/**
 * Breaks each constraint of a schema in turn, starting from a valid value. Missing optional properties are added with an invalid value.
 * The results are candidates: the caller must check that the schema rejects them, because a union may accept one.
 */
export function invalidValues(
  document: JsonObject,
  schema: Schema,
  value: Json,
  { isText = () => false, fits = () => true }: InvalidValueOptions = {},
): InvalidValue[] {
  return [...walk(schema, value, { ...{ document, isText, fits }, root: value, path: [], id: "" })];
}

/**
 * Returns a value that breaks a keyword once, starting from a valid value, or undefined if there is none.
 * Does not change the parts at `protectedPointers`.
 */
export function invalidBody(
  document: JsonObject,
  schema: Schema,
  fits: (value: Json) => boolean,
  { value, keyword, protectedPointers }: { value: Json; keyword: string; protectedPointers: readonly string[] },
): Json | undefined {
  const isProtected = (pointer: string) =>
    protectedPointers.some((place) => place === pointer || place.startsWith(`${pointer}/`));
  return invalidValues(document, schema, value).find(
    (invalid) => invalid.keyword === keyword && !isProtected(invalid.pointer) && !fits(invalid.value),
  )?.value;
}

function* walk(schema: unknown, value: Json | undefined, place: Place): Generator<InvalidValue> {
  if (place.path.length > MAX_DEPTH) return;
  const resolved = objectOf(resolve(place.document, schema).value);
  for (const invalid of invalidByKeyword(resolved, value, place.isText(place.path))) yield invalidAt(place, invalid);
  for (const part of arrayOf(resolved.allOf)) yield* walk(part, value, place);
  for (const keyword of ["oneOf", "anyOf"]) {
    for (const [index, variant] of arrayOf(resolved[keyword]).entries()) {
      if (value !== undefined && !place.fits(isObject(variant) ? variant : true, value)) continue;
      yield* walk(variant, value, { ...place, id: `${place.id} (${variantName(variant, keyword, index)})` });
    }
  }
  if (isObject(value)) yield* walkObject(resolved, value, place);
  if (Array.isArray(value)) yield* walkArray(resolved, value, place);
}

function* walkArray(schema: JsonObject, value: Json[], place: Place): Generator<InvalidValue> {
  const prefixItems = arrayOf(schema.prefixItems);
  for (const [index, item] of value.slice(0, prefixItems.length + MAX_ITEMS).entries()) {
    const isPrefix = index < prefixItems.length;
    const step = String(index);
    yield* walk(isPrefix ? prefixItems[index] : schema.items, item, below(place, step, isPrefix ? step : "*"));
  }
}

function* walkObject(schema: JsonObject, value: JsonObject, place: Place): Generator<InvalidValue> {
  for (const name of arrayOf(schema.required).map(String)) {
    if (Object.hasOwn(value, name))
      yield invalidAt(place, { keyword: "required", value: withoutKey(value, name) }, below(place, name));
  }
  const { additionalProperties } = schema;
  if (additionalProperties === false) {
    const extended = { ...value, chatwire_unknown: "x" };
    const invalid = { keyword: "additionalProperties", value: extended };
    yield invalidAt(place, invalid, below(place, "chatwire_unknown"));
  }
  const declared = objectOf(schema.properties);
  for (const [name, property] of Object.entries(declared)) yield* walk(property, value[name], below(place, name));
  if (!isObject(additionalProperties)) return;
  const entries = Object.entries(value).filter(([name]) => !Object.hasOwn(declared, name));
  for (const [name, entry] of entries.slice(0, MAX_ITEMS))
    yield* walk(additionalProperties, entry, below(place, name, "*"));
}

function below(place: Place, step: string, shown = step): Place {
  return { ...place, path: [...place.path, step], id: place.id + toPointer([shown]) };
}

function invalidAt(place: Place, { keyword, way, value }: InvalidByKeyword, at: Place = place): InvalidValue {
  return {
    ...{ pointer: toPointer(at.path), place: at.id, keyword, ...(way === undefined ? {} : { way }) },
    value: replaceAt(place.root, place.path, value),
  };
}
