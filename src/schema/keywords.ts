/** Keys whose value is data: nothing in it is a keyword or a reference. */
const DATA = new Set(["enum", "const", "default", "example", "examples", "value"]);
/** Keys whose value has names for keys, so that none of these means what it says. */
const NAMED = new Set([
  ...["properties", "patternProperties", "$defs", "definitions", "dependentSchemas", "dependentRequired"],
  ...["schemas", "responses", "parameters", "requestBodies", "headers", "securitySchemes", "links", "callbacks"],
  ...["pathItems", "paths", "webhooks", "content", "encoding", "variables"],
]);

/** What the value of a key of a schema or a document holds: data, parts by names that are not keywords, or more keys. */
export function kindOfValue(key: string): "data" | "named" | "plain" {
  if (DATA.has(key)) return "data";
  return NAMED.has(key) ? "named" : "plain";
}
