import { isObject, type Json, type JsonObject } from "./json.js";
import { kindOfValue } from "./keywords.js";
import { fromPointer, toFragment } from "./pointer.js";

const COMPONENT = "#/components/schemas/";

/** Returns a copy of a document or a part of one with each reference replaced. A reference for which `rewrite` returns undefined is dropped. */
export function rewriteReferences(
  value: Json | undefined,
  rewrite: (reference: string) => string | undefined,
  named = false,
): Json | undefined {
  if (Array.isArray(value)) return value.map((item) => rewriteReferences(item, rewrite) ?? null);
  if (!isObject(value)) return value;
  const rewriteEntry = (key: string, item: Json | undefined): Json | undefined => {
    if (named) return rewriteReferences(item, rewrite);
    if (key === "$ref" && typeof item === "string") return rewrite(item);
    if (key === "mapping" && isObject(item)) return rewriteMapping(item, rewrite);
    const kind = kindOfValue(key);
    return kind === "data" ? item : rewriteReferences(item, rewrite, kind === "named");
  };
  const entries = Object.entries(value).flatMap(([key, item]) => {
    const rewritten = rewriteEntry(key, item);
    return rewritten === undefined ? [] : [[key, rewritten] as const];
  });
  // Keeps names such as `__proto__`, which an assignment would lose.
  return Object.fromEntries(entries);
}

/** Rewrites the values of a discriminator, which are references without `$ref`. */
function rewriteMapping(mapping: JsonObject, rewrite: (reference: string) => string | undefined): JsonObject {
  return Object.fromEntries(
    Object.entries(mapping).map(([name, to]) => [
      name,
      typeof to === "string" && to.startsWith(COMPONENT) ? rewrite(to) : to,
    ]),
  );
}

/** Returns the component schema that a reference leads to and the path below it; undefined for any other reference. */
export function schemaReference(reference: string): { name: string; rest: string[] } | undefined {
  if (!reference.startsWith(COMPONENT)) return undefined;
  const [name = "", ...rest] = fromPointer(reference).slice(2);
  return { name, rest };
}

/** Returns a reference to a component schema. */
export function referenceTo(name: string): string {
  return toFragment(["components", "schemas", name]);
}

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
