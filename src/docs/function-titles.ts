import { isObject, type Json, type JsonObject, objectOf } from "../schema/json.js";

/**
 * The document as its page shows it: where one URL has many functions, an operation is titled by the name of its function, which
 * is what readers look for; the phrase of its summary opens the description instead.
 */
export function withFunctionTitles(document: JsonObject): JsonObject {
  const paths = objectOf(document.paths);
  if (!Object.keys(paths).some((key) => key.includes("#"))) return document;
  return {
    ...document,
    paths: Object.fromEntries(Object.entries(paths).map(([key, item]) => [key, titled(key, item)])),
  };
}

function titled(key: string, item: Json | undefined): Json {
  const name = /#[^=]+=(.+)$/.exec(key)?.[1];
  if (name === undefined || !isObject(item)) return item ?? null;
  const entries = Object.entries(item).map(([field, value]) => [
    field,
    isOperation(value) ? rename(value, name) : value,
  ]);
  return Object.fromEntries(entries) as JsonObject;
}

function isOperation(value: unknown): value is JsonObject {
  return isObject(value) && value.responses !== undefined;
}

function rename(operation: JsonObject, name: string): JsonObject {
  const { summary, description } = operation;
  const phrase = typeof summary === "string" ? `**${summary}.**` : "";
  return { ...operation, summary: name, description: [phrase, description].filter(Boolean).join(" ") };
}
