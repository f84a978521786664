import { isObject, type Json, type JsonObject, type Schema } from "../schema/json.js";
import { kindOfValue } from "../schema/keywords.js";
import { fromPointer, toPointer } from "../schema/pointer.js";

import { BLOB } from "./directed-document.js";

/** A list longer than this is typed as a list, not as a tuple. */
const MAX_TUPLE_LENGTH = 12;

/** A document that openapi-typescript reads rightly, and what makes of its code that of the original. */
export interface Typable {
  document: JsonObject;
  /** Copies a schema of the document in the same way. */
  edit: (schema: Schema) => Schema;
  restore: (code: string) => string;
}

/**
 * A copy of a document as openapi-typescript reads it rightly: it changes what it is given, takes lengths for unions of tuples that
 * are one too short, gives lists of lists one bracket too many, falls over `true` in `allOf` and over a percent sign in a name, and
 * takes `$defs` for a property.
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

/** A character for private use that stands nowhere in a text, not even by its number. */
function unusedCharacter(text: string): string {
  for (let code = 0xe000; code < 0xf8ff; code++) {
    if (!text.includes(String.fromCharCode(code)) && !text.includes(`u${code.toString(16).toUpperCase()}`)) {
      return String.fromCharCode(code);
    }
  }
  throw new Error("the document uses all characters for private use");
}

type Hide = (text: string) => string;

function valueIn(value: Json | undefined, named: boolean, hide: Hide): Json | undefined {
  if (typeof value === "string") return hide(value);
  if (Array.isArray(value)) return value.map((item) => valueIn(item, false, hide) ?? null);
  return isObject(value) ? objectIn(value, named, hide) : value;
}

/** `named`: the keys are names, not keywords. */
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

function reshape(schema: JsonObject): JsonObject {
  // The tool asks for a type of its own only where a schema has one.
  if (schema[BLOB] === true) return { ...schema, type: "string" };
  if (Array.isArray(schema.allOf)) return { ...schema, allOf: schema.allOf.map(withoutBoolean) };
  if (Array.isArray(schema.prefixItems)) return withoutLengths(schema);
  return "items" in schema && ("minItems" in schema || "maxItems" in schema)
    ? reshapeList(schema, schema.items)
    : schema;
}

function withoutBoolean(branch: Json): Json {
  if (branch === true) return {};
  return branch === false ? { enum: [] } : branch;
}

/** A list of an exact length is a tuple; of others, only that they are not empty can be said without a union of tuples. */
function reshapeList(schema: JsonObject, items: Json | undefined): JsonObject {
  const { minItems, maxItems } = schema;
  const plain = withoutLengths(schema);
  if (typeof minItems === "number" && minItems === maxItems && minItems <= MAX_TUPLE_LENGTH) {
    const { items: _, ...rest } = plain;
    return { ...rest, prefixItems: Array.from({ length: minItems }, () => items ?? true) };
  }
  if (maxItems === 0) return { ...plain, prefixItems: [] };
  if (typeof minItems !== "number" || minItems < 1) return plain;
  return { ...plain, items: { allOf: [items ?? true] }, minItems: 1 };
}

function withoutLengths({ minItems: _, maxItems: __, ...rest }: JsonObject): JsonObject {
  return rest;
}
