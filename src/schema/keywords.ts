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
