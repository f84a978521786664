import { type JsonObject, objectOf, stringOf } from "../../schema/json.js";
import type { Inline } from "../content/content.js";
import { showValue } from "./constraints.js";
import { typePhrase } from "./type-phrase.js";
import { schemaOf, type View, viewOf } from "./view.js";

export interface VariantLabel {
  /** For its anchor. */
  name: string;
  label: Inline[];
}

/** How the shapes of a union are told apart: by the property that has another fixed value in each, else by their names. */
export function variantLabels(document: JsonObject, variants: readonly View[]): VariantLabel[] {
  const constants = variants.map((variant) => constantsOf(document, variant));
  const tag = [...(constants[0]?.keys() ?? [])].find(
    (name) =>
      new Set(constants.map((found) => found.get(name))).size === variants.length &&
      constants.every((found) => found.has(name)),
  );
  return variants.map((variant, index) => {
    const value = tag === undefined ? undefined : constants[index]?.get(tag);
    if (tag !== undefined && value !== undefined) return { name: bare(value), label: [{ code: `${tag}: ${value}` }] };
    const title = stringOf(variant.keywords.title);
    if (title !== undefined) return { name: title, label: [title] };
    if (variant.component !== undefined) return { name: variant.component, label: [{ code: variant.component }] };
    const phrase = typePhrase(document, variant);
    return { name: phrase, label: [phrase] };
  });
}

/** The properties of a shape that have one value only, as JSON. */
function constantsOf(document: JsonObject, { keywords }: View): Map<string, string> {
  const found = new Map<string, string>();
  for (const [name, schema] of Object.entries(objectOf(keywords.properties))) {
    const only = viewOf(document, schemaOf(schema)).keywords.const;
    if (only !== undefined) found.set(name, showValue(only));
  }
  return found;
}

function bare(value: string): string {
  return value.replace(/^"|"$/g, "");
}
