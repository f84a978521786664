import { type Json, type JsonObject, objectOf } from "../schema/json.js";
import { at } from "../schema/pointer.js";
import { referenceTo, rewriteReferences, schemaReference } from "../schema/references.js";

/** Matches keywords that tie a part of a schema to the schema around it. */
const BOUND = /"(\$id|\$anchor|\$dynamicRef|\$dynamicAnchor|\$recursiveRef)":|"\$ref":"#(?!\/components\/)/;

/** Returns a copy of a document in which each referenced part of a schema is a component, because types and validators need one. */
export function hoistParts(document: JsonObject): JsonObject {
  const schemas = objectOf(objectOf(document.components).schemas);
  const names = new Set(Object.keys(schemas));
  const added = new Map<string, { name: string; schema: Json | undefined }>();

  const rewrite = (reference: string): string => {
    const target = schemaReference(reference);
    if (!target || target.rest.length === 0) return reference;
    const hoisted = added.get(reference);
    if (hoisted) return referenceTo(hoisted.name);
    const part = at(schemas, [target.name, ...target.rest]);
    if (part === undefined || BOUND.test(JSON.stringify(part))) return reference;
    const name = claim(names, `${target.name}_${target.rest.join("_")}`);
    const entry: { name: string; schema: Json | undefined } = { name, schema: undefined };
    // Registered before its references are rewritten, because it may refer to itself.
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

function claim(names: Set<string>, base: string): string {
  let name = base;
  for (let number = 2; names.has(name); number++) name = `${base}_${number}`;
  names.add(name);
  return name;
}
