import { type JsonObject, objectOf, schemaOf, stringOf } from "../../schema/json.js";
import type { Inline } from "../content/content.js";
import { showValue } from "./constraints.js";
import { type View, variantsOf, viewOf } from "./view.js";

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

export interface VariantLabel {
  /** For the anchor. */
  name: string;
  label: Inline[];
}

/**
 * Returns labels that distinguish the variants of a union: a property with a different constant in each variant, otherwise their
 * names. Unlike `variantName` a label depends on the other variants, so it is for readers and not for ids.
 */
export function variantLabels(document: JsonObject, variants: readonly View[]): VariantLabel[] {
  const constants = variants.map((variant) => constantsOf(document, variant));
  const tag = [...(constants[0]?.keys() ?? [])].find(
    (name) =>
      new Set(constants.map((values) => values.get(name))).size === variants.length &&
      constants.every((values) => values.has(name)),
  );
  return variants.map((variant, index) => {
    const value = tag === undefined ? undefined : constants[index]?.get(tag);
    if (tag !== undefined && value !== undefined)
      return { name: withoutQuotes(value), label: [{ code: `${tag}: ${value}` }] };
    const title = stringOf(variant.keywords.title);
    if (title !== undefined) return { name: title, label: [title] };
    if (variant.component !== undefined) return { name: variant.component, label: [{ code: variant.component }] };
    const phrase = typePhrase(document, variant);
    return { name: phrase, label: [phrase] };
  });
}

/** Returns the constant properties of a variant, as JSON. */
function constantsOf(document: JsonObject, { keywords }: View): Map<string, string> {
  const constants = new Map<string, string>();
  for (const [name, schema] of Object.entries(objectOf(keywords.properties))) {
    const constant = viewOf(document, schemaOf(schema)).keywords.const;
    if (constant !== undefined) constants.set(name, showValue(constant));
  }
  return constants;
}

function withoutQuotes(value: string): string {
  return value.replace(/^"|"$/g, "");
}
