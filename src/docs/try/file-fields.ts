import type { Media } from "../../model/api.js";
import { isObject, type JsonObject, objectOf } from "../../schema/json.js";
import { isJson } from "../../schema/media-type.js";
import { resolve } from "../../schema/resolve.js";
import type { TryFile } from "./data.js";

/** Types of parts that a user types instead of choosing a file. */
const TYPED = /^(text\/plain|application\/x-www-form-urlencoded)\b/;

/** The fields of a multipart body that are files. */
export function fileFields(document: JsonObject, { type, schema, encoding }: Media): TryFile[] {
  if (type !== "multipart/form-data") return [];
  const { value } = resolve(document, schema);
  return Object.entries(objectOf(objectOf(value).properties)).flatMap(([name, given]): TryFile[] => {
    const property = objectOf(resolve(document, given).value);
    const items = objectOf(resolve(document, property.items).value);
    const many = property.type === "array" || isObject(property.items);
    const sent = encoding.get(name)?.contentType;
    const isSentAsFile = sent !== undefined && !isTyped(sent);
    return isSentAsFile || isFile(many ? items : property) ? [{ name, many }] : [];
  });
}

function isFile({ format, contentMediaType, contentEncoding }: JsonObject): boolean {
  if (format === "binary") return true;
  return typeof contentMediaType === "string" && contentEncoding === undefined && !isTyped(contentMediaType);
}

function isTyped(type: string): boolean {
  return TYPED.test(type) || isJson(type);
}
