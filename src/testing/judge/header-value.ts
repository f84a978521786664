import { type Json, type JsonObject, objectOf } from "../../schema/json.js";
import { resolve } from "../../schema/resolve.js";

/** The text of a header as its schema reads it; the text itself where it cannot be read so. */
export function headerValue(document: JsonObject, schema: unknown, text: string): Json {
  const { type } = objectOf(resolve(document, schema).value);
  const types = Array.isArray(type) ? type : [type];
  if (types.includes("string")) return text;
  if ((types.includes("integer") || types.includes("number")) && /^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (types.includes("boolean") && /^(true|false)$/.test(text)) return text === "true";
  return types.includes("array") ? text.split(",").map((part) => part.trim()) : text;
}
