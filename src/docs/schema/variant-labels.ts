import { type JsonObject, objectOf, stringOf } from "../../schema/json.js";
import type { Inline } from "../content/content.js";
import { showValue } from "./constraints.js";
import { typePhrase } from "./type-phrase.js";
import { schemaOf, type View, viewOf } from "./view.js";

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
