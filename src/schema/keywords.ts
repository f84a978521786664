import { isObject, type Json } from "./json.js";

/** Keys whose value is data: it holds neither keywords nor references. */
const DATA = new Set(["enum", "const", "default", "example", "examples", "value"]);
/** Keys whose value maps names to parts; the names are not keywords. */
const NAMED = new Set([
  ...["properties", "patternProperties", "$defs", "definitions", "dependentSchemas", "dependentRequired"],
  ...["schemas", "responses", "parameters", "requestBodies", "headers", "securitySchemes", "links", "callbacks"],
  ...["pathItems", "paths", "webhooks", "content", "encoding", "variables"],
]);

/** Returns how to read the value of a key in a schema or a document: as data, as a map of named parts, or as more keys. */
export function kindOfValue(key: string): "data" | "named" | "plain" {
  if (DATA.has(key)) return "data";
  return NAMED.has(key) ? "named" : "plain";
}

/**
 * Returns a copy of a document or a part of one. `edit` returns the new value of each keyword, or undefined to drop it; `inner`
 * copies the parts of the value.
 */
export function mapKeywords(
  value: Json | undefined,
  edit: (key: string, value: Json | undefined, inner: () => Json | undefined) => Json | undefined,
  named = false,
): Json | undefined {
  if (Array.isArray(value)) return value.map((item) => mapKeywords(item, edit) ?? null);
  if (!isObject(value)) return value;
  const entries = Object.entries(value).flatMap(([key, part]) => {
    const kind = named ? "plain" : kindOfValue(key);
    const inner = () => (kind === "data" ? part : mapKeywords(part, edit, kind === "named"));
    const edited = named ? inner() : edit(key, part, inner);
    return edited === undefined ? [] : [[key, edited] as const];
  });
  // Keeps names such as `__proto__`, which an assignment would lose.
  return Object.fromEntries(entries);
}
