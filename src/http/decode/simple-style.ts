import type { Json, JsonObject } from "../../schema/json.js";
import { setOwn } from "../../schema/json.js";
import { itemSchemas, propertySchemas, type Subschemas, typesIn } from "../../schema/subschemas.js";
import { coerce } from "./coerce.js";

/** The value of a path, header or cookie parameter: `a,b` for lists, `k,v` or exploded `k=v` for objects. */
export function simpleValue(document: JsonObject, text: string, options: Subschemas, explode: boolean): Json {
  const types = typesIn(options);
  const parts = text === "" ? [] : text.split(",").map((part) => part.trim());
  if (types.has("string") || (!types.has("array") && !types.has("object"))) return coerce(text, options);
  if (types.has("array")) return parts.map((part, index) => coerce(part, itemSchemas(document, options, index)));
  const pairs = explode ? parts.map((part) => part.split("=", 2)) : inPairs(parts);
  // What is no list of pairs is no object: it stays what it is, and its schema says so.
  if (pairs.some(({ length }) => length < 2)) return text;
  const value: JsonObject = {};
  for (const [key = "", part = ""] of pairs) setOwn(value, key, coerce(part, propertySchemas(document, options, key)));
  return value;
}

function inPairs(parts: readonly string[]): string[][] {
  return parts.flatMap((_, index) => (index % 2 ? [] : [parts.slice(index, index + 2)]));
}
