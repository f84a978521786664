import { isObject, type Json, type JsonObject, type Schema } from "./json.js";
import { mapKeywords } from "./keywords.js";
import { memoizeByObject } from "./memoize.js";
import { fromPointer, toFragment } from "./pointer.js";

const COMPONENT = "#/components/schemas/";

/** Returns a copy of a document or a part of one with each reference replaced. A reference for which `rewrite` returns undefined is dropped. */
export function rewriteReferences(
  value: Json | undefined,
  rewrite: (reference: string) => string | undefined,
): Json | undefined {
  return mapKeywords(value, (key, part, inner) => {
    if (key === "$ref" && typeof part === "string") return rewrite(part);
    return key === "mapping" && isObject(part) ? rewriteMapping(part, rewrite) : inner();
  });
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

/** Returns the names of the component schemas that a document or a part of one refers to directly. */
export function referredComponents(part: Json | undefined): ReadonlySet<string> {
  return isObject(part) ? componentsIn(part) : new Set();
}

const componentsIn = memoizeByObject((part: JsonObject): ReadonlySet<string> => {
  const names = new Set<string>();
  rewriteReferences(part, (reference) => {
    const target = schemaReference(reference);
    if (target) names.add(target.name);
    return reference;
  });
  return names;
});

/** Returns the names of the components that parts of a document refer to, directly or through others. */
export function reachableComponents(
  parts: readonly (Json | undefined)[],
  schemas: ReadonlyMap<string, Schema>,
): Set<string> {
  const names = new Set(parts.flatMap((part) => [...referredComponents(part)]));
  // The loop also visits the names that it adds.
  for (const name of names) for (const next of referredComponents(schemas.get(name))) names.add(next);
  return names;
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
