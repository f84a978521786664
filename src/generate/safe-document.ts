import { mapOperations } from "../model/api.js";
import { camelCase, Names, pascalCase } from "../model/names.js";
import { isObject, type Json, type JsonObject, objectOf, stringOf } from "../schema/json.js";
import { at } from "../schema/pointer.js";
import { referenceTo, rewriteReferences, schemaReference } from "../schema/references.js";
import { directedDocument } from "./directed-document.js";

/** The types of the platform and the runtime that generated code uses by these names. */
const TYPE_NAMES = [
  "AsyncIterable",
  "Blob",
  "Exclude",
  "Extract",
  "Omit",
  "Parameters",
  "Promise",
  "Record",
  "ReturnType",
  "WithRequired",
];
/** The names of other members of a client. */
const FUNCTION_NAMES = ["raw", "call", "then", ...Object.getOwnPropertyNames(Object.prototype)];

/** A document whose names are valid in code: component names as types, and operation IDs as functions. */
export interface SafeDocument {
  document: JsonObject;
  /** The types of its components. */
  typeNames: string[];
}

/**
 * Returns a copy of a bundled document for code generation. Each component has the name of its type, each operation has a unique
 * ID that names its function, all references lead to components, and requests and responses have separate schemas if they
 * differ. Contracts that follow the naming rules keep their names.
 */
export function safeDocument(original: JsonObject): SafeDocument {
  const document = directedDocument(hoistParts(original));
  const names = new Names(TYPE_NAMES);
  const components = objectOf(document.components);
  const types = new Map(Object.keys(objectOf(components.schemas)).map((name) => [name, names.claim(pascalCase(name))]));
  const renamed = objectOf(
    rewriteReferences(document, (reference) => {
      const target = schemaReference(reference);
      const type = target?.rest.length === 0 ? types.get(target.name) : undefined;
      return type === undefined ? reference : referenceTo(type);
    }),
  );
  return {
    document: withOperationIds(withSchemaNames(renamed, types)),
    typeNames: [...types.values()],
  };
}

function withSchemaNames(document: JsonObject, types: Map<string, string>): JsonObject {
  const components = objectOf(document.components);
  const entries = Object.entries(objectOf(components.schemas));
  if (entries.length === 0) return document;
  const schemas = Object.fromEntries(entries.map(([name, schema]) => [types.get(name) ?? name, schema]));
  return { ...document, components: { ...components, schemas } };
}

function withOperationIds(document: JsonObject): JsonObject {
  const names = new Names(FUNCTION_NAMES);
  const items = (value: Json | undefined): JsonObject =>
    Object.fromEntries(Object.entries(objectOf(value)).map(([key, item]) => [key, withIds(key, item, names)]));
  const components = objectOf(document.components);
  return {
    ...document,
    ...("paths" in document ? { paths: items(document.paths) } : {}),
    ...("webhooks" in document ? { webhooks: items(document.webhooks) } : {}),
    ...("pathItems" in components ? { components: { ...components, pathItems: items(components.pathItems) } } : {}),
  };
}

/** Returns a Path Item whose operations have unique IDs. */
function withIds(key: string, item: Json | undefined, names: Names): Json | undefined {
  if (!isObject(item)) return item;
  return mapOperations(item, (operation, method) => {
    const operationId = names.claim(camelCase(stringOf(operation.operationId) ?? `${method} ${key}`));
    return { ...operation, operationId };
  });
}

/** Matches keywords that tie a part of a schema to the schema around it. */
const BOUND = /"(\$id|\$anchor|\$dynamicRef|\$dynamicAnchor|\$recursiveRef)":|"\$ref":"#(?!\/components\/)/;

/** Returns a copy of a document in which each referenced part of a schema is a component, because types and validators need one. */
export function hoistParts(document: JsonObject): JsonObject {
  const schemas = objectOf(objectOf(document.components).schemas);
  const names = new Set(Object.keys(schemas));
  const added = new Map<string, { name: string; part: Json }>();

  const rewrite = (reference: string): string => {
    const target = schemaReference(reference);
    if (!target || target.rest.length === 0) return reference;
    const hoisted = added.get(reference);
    if (hoisted) return referenceTo(hoisted.name);
    const part = at(schemas, [target.name, ...target.rest]);
    if (part === undefined || BOUND.test(JSON.stringify(part))) return reference;
    const name = claim(names, `${target.name}_${target.rest.join("_")}`);
    added.set(reference, { name, part });
    return referenceTo(name);
  };

  const copy = objectOf(rewriteReferences(document, rewrite));
  const more: [string, Json | undefined][] = [];
  // The map grows meanwhile, because parts refer to others. A chain of references would overflow the stack otherwise.
  for (const { name, part } of added.values()) more.push([name, rewriteReferences(part, rewrite)]);
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
