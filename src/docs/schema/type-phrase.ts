import type { JsonObject } from "../../schema/json.js";
import { schemaOf, type View, variantsOf, viewOf } from "./view.js";

const MAX_DEPTH = 4;

/** Describes a type in words: `string (date-time)`, `array of object`, `string or null`. */
export function typePhrase(document: JsonObject, view: View, depth = 0): string {
  const { variants, nullable } = variantsOf(document, view);
  const phrases =
    variants.length > 0 && depth < MAX_DEPTH
      ? variants.map((variant) => typePhrase(document, variant, depth + 1))
      : typePhrases(document, view, depth);
  const all = [...new Set([...phrases, ...(nullable ? ["null"] : [])])];
  return all.length === 0 ? "any" : all.join(" or ");
}

function typePhrases(document: JsonObject, { types, keywords }: View, depth: number): string[] {
  return types.map((type) => {
    if (type === "array") return arrayPhrase(document, keywords, depth);
    if (type === "object") return mapPhrase(document, keywords, depth);
    const { format } = keywords;
    // A secret has a badge instead.
    return typeof format === "string" && format !== "password" && type !== "null" ? `${type} (${format})` : type;
  });
}

function arrayPhrase(document: JsonObject, { items, prefixItems }: JsonObject, depth: number): string {
  if (prefixItems !== undefined) return "tuple";
  const schema = schemaOf(items);
  if (schema === undefined || depth >= MAX_DEPTH) return "array";
  const phrase = typePhrase(document, viewOf(document, schema), depth + 1);
  return phrase === "any" ? "array" : `array of ${phrase}`;
}

function mapPhrase(document: JsonObject, { properties, additionalProperties }: JsonObject, depth: number): string {
  const values = schemaOf(additionalProperties);
  if (properties !== undefined || typeof values === "boolean" || values === undefined || depth >= MAX_DEPTH)
    return "object";
  const phrase = typePhrase(document, viewOf(document, values), depth + 1);
  return phrase === "any" ? "object" : `map of ${phrase}`;
}
