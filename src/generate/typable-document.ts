import { isObject, type Json, type JsonObject, type Schema } from "../schema/json.js";
import { kindOfValue } from "../schema/keywords.js";
import { fromPointer, toPointer } from "../schema/pointer.js";
import { referenceTo } from "../schema/references.js";

import { BLOB } from "./directed-document.js";

/** Longer lists of an exact length are typed as arrays, not as tuples. */
const MAX_TUPLE_LENGTH = 12;

/** A document that openapi-typescript reads correctly. */
export interface Typable {
  document: JsonObject;
  /** Copies a schema of the document in the same way. */
  edit: (schema: Schema) => Schema;
  /** Turns code that was generated from the copy into that of the original. */
  restore: (code: string) => string;
}

/**
 * Returns a copy of a document that avoids bugs of openapi-typescript 7. The tool modifies its input, turns lengths into unions of
 * tuples that are one too short, gives lists of lists one bracket too many, treats `$defs` as a property, and throws for `true`
 * in `allOf` and for a percent sign in a name.
 */
export function typableDocument(document: JsonObject): Typable {
  const mark = unusedCharacter(JSON.stringify(document));
  const escaped = `\\u${mark.charCodeAt(0).toString(16).toUpperCase()}`;
  const hide = (text: string) => text.replaceAll("%", mark);
  return {
    document: objectIn(document, false, hide),
    edit: (schema) => valueIn(schema, false, hide) as Schema,
    restore: (code) => code.replaceAll(mark, "%").replaceAll(escaped, "%"),
  };
}

/** Returns a private-use character that a text does not contain, not even in escaped form. */
function unusedCharacter(text: string): string {
  for (let code = 0xe000; code < 0xf8ff; code++) {
    if (!text.includes(String.fromCharCode(code)) && !text.includes(`u${code.toString(16).toUpperCase()}`)) {
      return String.fromCharCode(code);
    }
  }
  throw new Error("the document contains every private-use character, so none is left to replace a percent sign");
}

type Hide = (text: string) => string;

function valueIn(value: Json | undefined, named: boolean, hide: Hide): Json | undefined {
  if (typeof value === "string") return hide(value);
  if (Array.isArray(value)) return value.map((item) => valueIn(item, false, hide) ?? null);
  return isObject(value) ? objectIn(value, named, hide) : value;
}

/** Copies an object. If `named` is true, its keys are names instead of keywords. */
function objectIn(object: JsonObject, named: boolean, hide: Hide): JsonObject {
  const entries = Object.entries(named ? object : reshape(object));
  return Object.fromEntries(
    entries.flatMap(([key, item]): [string, Json | undefined][] => {
      if (named) return [[hide(key), valueIn(item, false, hide)]];
      if (key === "$defs") return [];
      if (key === "$ref" && typeof item === "string") return [[key, `#${hide(toPointer(fromPointer(item)))}`]];
      const kind = kindOfValue(key);
      return [[key, kind === "data" ? dataIn(item, hide) : valueIn(item, kind === "named", hide)]];
    }),
  );
}

function dataIn(value: Json | undefined, hide: Hide): Json | undefined {
  return value === undefined ? undefined : (JSON.parse(hide(JSON.stringify(value))) as Json);
}

/** Returns a discriminator whose values are all references: the tool takes names of schemas for values of the property. */
function withReferences(discriminator: JsonObject): JsonObject {
  const { mapping } = discriminator;
  if (!isObject(mapping)) return discriminator;
  const entries = Object.entries(mapping).map(([value, to]) => [
    value,
    typeof to === "string" && /^[\w.-]+$/.test(to) ? referenceTo(to) : to,
  ]);
  return { ...discriminator, mapping: Object.fromEntries(entries) as JsonObject };
}

function reshape(original: JsonObject): JsonObject {
  const { discriminator } = original;
  const isDiscriminated = isObject(discriminator) && typeof discriminator.propertyName === "string";
  const schema = isDiscriminated ? { ...original, discriminator: withReferences(discriminator) } : original;
  // The tool calls `transform` only for schemas with a type.
  if (schema[BLOB] === true) return { ...schema, type: "string" };
  if (Array.isArray(schema.allOf)) return { ...schema, allOf: schema.allOf.map(withoutBoolean) };
  if (Array.isArray(schema.prefixItems)) return withoutLengths(schema);
  return "items" in schema && ("minItems" in schema || "maxItems" in schema)
    ? reshapeList(schema, schema.items)
    : schema;
}

function withoutBoolean(part: Json): Json {
  if (part === true) return {};
  return part === false ? { enum: [] } : part;
}

/** Turns a list of an exact length into a tuple. Types express other lengths only by excluding the empty list. */
function reshapeList(schema: JsonObject, items: Json | undefined): JsonObject {
  const { minItems, maxItems } = schema;
  const unbounded = withoutLengths(schema);
  if (typeof minItems === "number" && minItems === maxItems && minItems <= MAX_TUPLE_LENGTH) {
    const { items: _, ...rest } = unbounded;
    return { ...rest, prefixItems: Array.from({ length: minItems }, () => items ?? true) };
  }
  if (maxItems === 0) return { ...unbounded, prefixItems: [] };
  if (typeof minItems !== "number" || minItems < 1) return unbounded;
  return { ...unbounded, items: { allOf: [items ?? true] }, minItems: 1 };
}

function withoutLengths({ minItems: _, maxItems: __, ...rest }: JsonObject): JsonObject {
  return rest;
}
