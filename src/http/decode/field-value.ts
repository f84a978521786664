import type { Encoding } from "../../model/api.js";
import type { Json, JsonObject } from "../../schema/json.js";
import { setOwn } from "../../schema/json.js";
import { isJson } from "../../schema/media-type.js";
import { itemSchemas, propertySchemas, type Subschemas, typesIn } from "../../schema/subschemas.js";
import { quote, RejectedRequest } from "../rejected-request.js";
import { allowsText, coerce } from "./coerce.js";
import type { Field } from "./fields.js";
import { parseJson } from "./json.js";

export interface FieldContext {
  document: JsonObject;
  /** The name of the field in messages. */
  name: string;
  /** Maximum levels of nesting of JSON in a field. */
  depth: number;
}

/** Returns the value of a form field, according to its schema and its encoding. */
export function fieldValue(field: Field, options: Subschemas, context: FieldContext, encoding?: Encoding): Json {
  const types = typesIn(options);
  if (field.children.size > 0) return bracketValue(field, options, types, context);
  const text = field.texts.at(-1) ?? "";
  if (encoding?.contentType && isJson(encoding.contentType)) return text && jsonText(text, types, context);
  if (allowsText(text, options)) return text;
  if (types.has("object") && text.startsWith("{")) return jsonText(text, types, context);
  if (types.has("array") && isListText(field.texts, types, encoding))
    return listValue(field.texts, options, context, encoding);
  return text === "" && types.has("object") ? {} : coerce(text, options);
}

/** Returns whether the texts are a list. A list in bracket notation has no plain text, except for an empty list, which brackets cannot express. */
function isListText(
  [first = "", ...others]: readonly string[],
  types: ReadonlySet<string>,
  encoding?: Encoding,
): boolean {
  if (others.length === 0 && (first === "" || first.startsWith("["))) return true;
  return !types.has("string") && encoding?.style !== "deepObject";
}

/** Reads `a[k]=x`. It is a list if the schema requires one, or if it allows both and the keys count from 0. */
function bracketValue(field: Field, options: Subschemas, types: ReadonlySet<string>, context: FieldContext): Json {
  const entries = [...field.children];
  const countsFromZero = entries.every(([key], index) => key === String(index));
  const { document } = context;
  if (types.has("array") ? countsFromZero || !types.has("object") : countsFromZero && !types.has("object")) {
    return byIndex(entries).map(([, child], index) =>
      fieldValue(child, itemSchemas(document, options, index), context),
    );
  }
  const value: JsonObject = {};
  for (const [key, child] of entries)
    setOwn(value, key, fieldValue(child, propertySchemas(document, options, key), context));
  return value;
}

function byIndex(entries: [string, Field][]): [string, Field][] {
  return entries.every(([key]) => /^\d+$/.test(key)) ? entries.sort(([a], [b]) => Number(a) - Number(b)) : entries;
}

/** Reads `a=1&a=2`, or `a=1,2` if the encoding says `explode: false`, or JSON text. */
function listValue(
  texts: readonly string[],
  options: Subschemas,
  { document, depth }: FieldContext,
  encoding: Encoding | undefined,
): Json {
  const [only = ""] = texts;
  if (texts.length === 1 && only === "") return [];
  if (texts.length === 1 && only.startsWith("[")) {
    const parsed = parseJson(only, depth);
    if (parsed.ok) return parsed.value;
  }
  const parts = encoding?.explode === false && texts.length === 1 ? only.split(",") : texts;
  return parts.map((text, index) => coerce(text, itemSchemas(document, options, index)));
}

function jsonText(text: string, types: ReadonlySet<string>, { name, depth }: FieldContext): Json {
  const parsed = parseJson(text, depth);
  if (parsed.ok) return parsed.value;
  if (types.has("string")) return text;
  throw new RejectedRequest("malformed", `${quote(name)} ${parsed.message}`, { parameter: name });
}
