import { isObject, type Json, type JsonObject } from "../schema/json.js";

/** Returns a copy of a value with the part at a path replaced. */
export function replaceAt(value: Json, path: readonly string[], part: Json): Json {
  const [step, ...rest] = path;
  if (step === undefined) return part;
  if (Array.isArray(value))
    return value.map((item, index) => (String(index) === step ? replaceAt(item, rest, part) : item));
  const object = isObject(value) ? value : {};
  return { ...object, [step]: replaceAt(object[step] ?? {}, rest, part) };
}

/** Returns a copy of an object without a key. */
export function withoutKey(value: JsonObject, key: string): JsonObject {
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
}
