import type { Media } from "../../model/api.js";
import { isObject, type JsonObject, objectOf } from "../../schema/json.js";
import { resolve } from "../../schema/resolve.js";
import type { TryFile } from "./data.js";

/** Types of parts that are typed, not chosen from a disk. */
const TYPED = /^(text\/plain|application\/x-www-form-urlencoded)\b|[/+]json\b/;

/** The fields of a multipart body that are files. */
export function fileFields(document: JsonObject, { type, schema, encoding }: Media): TryFile[] {
  if (type !== "multipart/form-data") return [];
  const { value } = resolve(document, schema);
  return Object.entries(objectOf(objectOf(value).properties)).flatMap(([name, given]): TryFile[] => {
    const property = objectOf(resolve(document, given).value);
    const items = objectOf(resolve(document, property.items).value);
    const many = property.type === "array" || isObject(property.items);
    const sent = encoding.get(name)?.contentType;
    const isSentAsFile = sent !== undefined && !TYPED.test(sent);
    return isSentAsFile || isFile(many ? items : property) ? [{ name, many }] : [];
  });
}

function isFile({ format, contentMediaType, contentEncoding }: JsonObject): boolean {
  if (format === "binary") return true;
  return typeof contentMediaType === "string" && contentEncoding === undefined && !TYPED.test(contentMediaType);
}
