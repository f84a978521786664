import { type Json, type JsonObject, objectOf } from "../schema/json.js";
import { at } from "../schema/pointer.js";
import { referenceTo, rewriteReferences, schemaReference } from "../schema/references.js";

/** Keywords by which a part of a schema depends on the whole that it stands in. */
const BOUND = /"(\$id|\$anchor|\$dynamicRef|\$dynamicAnchor|\$recursiveRef)":|"\$ref":"#(?!\/components\/)/;

/**
 * A copy of a document in which every part of a schema that something refers to is a component of its own: types and validators
 * know components alone.
 */
export function hoistParts(document: JsonObject): JsonObject {
  const schemas = objectOf(objectOf(document.components).schemas);
  const names = new Set(Object.keys(schemas));
  const added = new Map<string, { name: string; schema: Json | undefined }>();

  const rewrite = (reference: string): string => {
    const found = schemaReference(reference);
    if (!found || found.rest.length === 0) return reference;
    const kept = added.get(reference);
    if (kept) return referenceTo(kept.name);
    const part = at(schemas, [found.name, ...found.rest]);
    if (part === undefined || BOUND.test(JSON.stringify(part))) return reference;
    const name = claim(names, `${found.name}_${found.rest.join("_")}`);
    const entry: { name: string; schema: Json | undefined } = { name, schema: undefined };
    // Known before its own references are: it may refer to itself.
    added.set(reference, entry);
    entry.schema = rewriteReferences(part, rewrite);
    return referenceTo(name);
  };

  const copy = objectOf(rewriteReferences(document, rewrite));
  const more = [...added.values()].map(({ name, schema }) => [name, schema] as const);
  if (more.length === 0) return copy;
  const components = objectOf(copy.components);
  const all = Object.fromEntries([...Object.entries(objectOf(components.schemas)), ...more]);
  return { ...copy, components: { ...components, schemas: all } };
}

function claim(names: Set<string>, wanted: string): string {
  let name = wanted;
  for (let number = 2; names.has(name); number++) name = `${wanted}_${number}`;
  names.add(name);
  return name;
}
