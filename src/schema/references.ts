import { isObject, type Json, type JsonObject } from "./json.js";
import { kindOfValue } from "./keywords.js";
import { fromPointer, toFragment } from "./pointer.js";

const COMPONENT = "#/components/schemas/";

/** A copy of a document, or of a part of one, in which each reference is what `rewrite` makes of it. */
export function rewriteReferences(
  value: Json | undefined,
  rewrite: (reference: string) => string,
  named = false,
): Json | undefined {
  if (Array.isArray(value)) return value.map((item) => rewriteReferences(item, rewrite) ?? null);
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([key, item]): [string, Json | undefined] => {
    if (named) return [key, rewriteReferences(item, rewrite)];
    if (key === "$ref" && typeof item === "string") return [key, rewrite(item)];
    if (key === "mapping" && isObject(item)) return [key, rewriteMapping(item, rewrite)];
    const kind = kindOfValue(key);
    return [key, kind === "data" ? item : rewriteReferences(item, rewrite, kind === "named")];
  });
  // Names may be `__proto__`: an assignment would lose them.
  return Object.fromEntries(entries);
}

/** The values of a discriminator are references without a `$ref`. */
function rewriteMapping(mapping: JsonObject, rewrite: (reference: string) => string): JsonObject {
  return Object.fromEntries(
    Object.entries(mapping).map(([name, to]) => [
      name,
      typeof to === "string" && to.startsWith(COMPONENT) ? rewrite(to) : to,
    ]),
  );
}

/** The component schema that a reference leads to, and the steps below it; undefined when it leads elsewhere. */
export function schemaReference(reference: string): { name: string; rest: string[] } | undefined {
  if (!reference.startsWith(COMPONENT)) return undefined;
  const [name = "", ...rest] = fromPointer(reference).slice(2);
  return { name, rest };
}

/** A reference to a component schema. */
export function referenceTo(name: string): string {
  return toFragment(["components", "schemas", name]);
}
