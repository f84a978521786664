import { isObject, type Json, type JsonObject, objectOf } from "../schema/json.js";

/**
 * Titles operations by their function names if one URL has many functions, because readers look for these names. The summary
 * moves to the start of the description.
 */
export function withFunctionTitles(document: JsonObject): JsonObject {
  const paths = objectOf(document.paths);
  if (!Object.keys(paths).some((key) => key.includes("#"))) return document;
  return {
    ...document,
    paths: Object.fromEntries(Object.entries(paths).map(([key, item]) => [key, withTitle(key, item)])),
  };
}

function withTitle(key: string, item: Json | undefined): Json {
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
