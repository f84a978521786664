import type { Encoding, Json, JsonObject, Schema } from "../../model/index.js";
import { branches, itemSchema, propertySchema, typesOf } from "../branches.js";
import { quote, Refused } from "../refused.js";
import { coerce } from "./coerce.js";
import type { Field } from "./fields.js";
import { parseJson } from "./json.js";
import { setOwn } from "./own.js";

export interface FieldContext {
  document: JsonObject;
  /** The name that messages give the field. */
  name: string;
  depth: number;
}

/** The value of a form field as its schema and its encoding read it. */
export function fieldValue(
  field: Field,
  schema: Schema | undefined,
  context: FieldContext,
  encoding: Encoding | undefined = undefined,
): Json {
  const options = branches(context.document, schema);
  const types = new Set(options.flatMap(typesOf));
  if (field.children.size > 0) return bracketValue(field, options, types, context);
  const text = field.texts.at(-1) ?? "";
  if (encoding?.contentType && /[/+]json\b/.test(encoding.contentType)) return jsonText(text, types, context);
  if (types.has("array") && !types.has("string")) return listValue(field.texts, options, context, encoding);
  if (types.has("object") && !types.has("string") && text.startsWith("{")) return jsonText(text, types, context);
  return coerce(context.document, text, schema);
}

/** `a[k]=x`: a list where the schema wants one, or leaves it open and the keys count from 0. */
function bracketValue(field: Field, options: JsonObject[], types: Set<string>, context: FieldContext): Json {
  const entries = [...field.children];
  const counted = entries.every(([key], index) => key === String(index));
  if (types.has("array") ? counted || !types.has("object") : counted && !types.has("object")) {
    return byIndex(entries).map(([, child], index) => fieldValue(child, itemSchema(options, index), context));
  }
  const value: JsonObject = {};
  for (const [key, child] of entries) setOwn(value, key, fieldValue(child, propertySchema(options, key), context));
  return value;
}

function byIndex(entries: [string, Field][]): [string, Field][] {
  return entries.every(([key]) => /^\d+$/.test(key)) ? entries.sort(([a], [b]) => Number(a) - Number(b)) : entries;
}

/** `a=1&a=2`, or `a=1,2` where the encoding says that it is not exploded, or JSON text. */
function listValue(
  texts: readonly string[],
  options: JsonObject[],
  context: FieldContext,
  encoding: Encoding | undefined,
): Json {
  const [only = ""] = texts;
  if (texts.length === 1 && only.startsWith("[")) {
    const parsed = parseJson(only, context.depth);
    if (parsed.ok) return parsed.value;
  }
  const parts = encoding?.explode === false && texts.length === 1 ? only.split(",") : texts;
  return parts.map((text, index) => coerce(context.document, text, itemSchema(options, index)));
}

function jsonText(text: string, types: Set<string>, context: FieldContext): Json {
  const parsed = parseJson(text, context.depth);
  if (parsed.ok) return parsed.value;
  if (types.has("string")) return text;
  throw new Refused("malformed", `${quote(context.name)} ${parsed.message}`, { parameter: context.name });
}
