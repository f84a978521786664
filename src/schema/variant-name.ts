import { isObject } from "./json.js";
import { schemaReference } from "./references.js";

/**
 * Returns the name of a variant in ids: its component, its constant or its title, otherwise its position: `oneOf 1`.
 * Coverage, mutants and invalid values share it, so that their ids can be joined.
 */
export function variantName(variant: unknown, keyword: string, index: number): string {
  const position = `${keyword} ${index + 1}`;
  if (!isObject(variant)) return position;
  if (typeof variant.$ref === "string") return schemaReference(variant.$ref)?.name ?? position;
  if (variant.const !== undefined) return JSON.stringify(variant.const);
  return typeof variant.title === "string" ? variant.title : position;
}
