import { METHODS } from "../model/api.js";
import { forRequest, forResponse } from "../schema/direction.js";
import { isObject, type Json, type JsonObject, objectOf, type Schema, stringOf } from "../schema/json.js";
import { kindOfValue } from "../schema/keywords.js";
import { isJson } from "../schema/media-type.js";
import { reachableComponents, referenceTo, rewriteReferences, schemaReference } from "../schema/references.js";

type Schemas = ReadonlyMap<string, Schema>;
type Edit = (part: Json | undefined) => Json | undefined;

/** Marks a file in a request body instead of a type: clients accept a Blob for it, and validators accept anything. */
export const BLOB = "x-blob";

/**
 * Returns a copy of a document in which requests refer to schemas without `readOnly` properties, and responses and webhooks to
 * schemas without `writeOnly` properties. A component that differs by direction becomes two: `User` and `UserInput`.
 * Files in request bodies are marked with `BLOB`.
 */
export function directedDocument(document: JsonObject): JsonObject {
  const schemas = new Map(Object.entries(objectOf(objectOf(document.components).schemas))) as Map<string, Schema>;
  const roots = collectRoots(document);
  const sent = reachableComponents(roots.requests, schemas);
  const received = reachableComponents(roots.responses, schemas);
  const files = reachableComponents(roots.files, schemas);
  const differs = affected(schemas);
  const inputs = new Map<string, string>();
  for (const name of sent)
    if (received.has(name) && differs.has(name)) inputs.set(name, unusedName(schemas, `${name}Input`));

  const rename = (reference: string): string => {
    const target = schemaReference(reference);
    const input = target?.rest.length === 0 ? inputs.get(target.name) : undefined;
    return input === undefined ? reference : referenceTo(input);
  };
  const toRequest: Edit = (part) => rewriteReferences(forRequest(part as Schema, schemas), rename);
  const toResponse: Edit = (part) => forResponse(part as Schema, schemas);
  const edited = [...schemas].flatMap(([name, schema]): [string, Json | undefined][] => {
    const marked = files.has(name) ? withBlobs(schema) : schema;
    if (!sent.has(name)) return [[name, received.has(name) ? toResponse(marked) : marked]];
    if (!received.has(name)) return [[name, toRequest(marked)]];
    const input = inputs.get(name);
    return input === undefined
      ? [[name, marked]]
      : [
          [name, toResponse(schema)],
          [input, toRequest(marked)],
        ];
  });
  const copy = editBodies(document, toRequest, toResponse);
  if (edited.length === 0) return copy;
  return { ...copy, components: { ...objectOf(copy.components), schemas: Object.fromEntries(edited) } };
}

interface Roots {
  requests: Json[];
  responses: Json[];
  /** Request bodies that may contain files. */
  files: Json[];
}

function collectRoots(document: JsonObject): Roots {
  const roots: Roots = { requests: [], responses: [], files: [] };
  const collect =
    (list: Json[]): Edit =>
    (part) => {
      if (part !== undefined) list.push(part);
      return part;
    };
  editBodies(document, collect(roots.requests), collect(roots.responses), collect(roots.files));
  return roots;
}

/** Returns a copy of a document in which the schemas of requests and responses are edited. */
function editBodies(document: JsonObject, toRequest: Edit, toResponse: Edit, toFile: Edit = withBlobs): JsonObject {
  const request: Edit = (part) =>
    mapSchemas(part, (schema, type) => toRequest(canHaveFiles(type) ? toFile(schema) : schema));
  const response: Edit = (part) => mapSchemas(part, toResponse);
  const operation =
    (isWebhook: boolean): Edit =>
    (part) =>
      mapKeys(part, { parameters: request, requestBody: isWebhook ? response : request, responses: response });
  const item =
    (isWebhook: boolean): Edit =>
    (part) =>
      mapKeys(part, {
        parameters: request,
        ...Object.fromEntries(METHODS.map((method) => [method, operation(isWebhook)])),
        additionalOperations: (others) => mapValues(others, operation(isWebhook)),
      });
  return objectOf(
    mapKeys(document, {
      paths: (paths) => mapValues(paths, item(false)),
      webhooks: (webhooks) => mapValues(webhooks, item(true)),
      components: (components) =>
        mapKeys(components, {
          parameters: request,
          requestBodies: request,
          responses: response,
          headers: response,
          pathItems: (items) => mapValues(items, item(false)),
        }),
    }),
  );
}

/** Applies an edit to each schema in a part of a document, and passes the media type that contains the schema. */
function mapSchemas(
  part: Json | undefined,
  edit: (schema: Json | undefined, type?: string) => Json | undefined,
  type?: string,
): Json | undefined {
  if (Array.isArray(part)) return part.map((item) => mapSchemas(item, edit, type) ?? null);
  if (!isObject(part)) return part;
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => {
      if (key === "schema") return [key, edit(value, type)];
      if (kindOfValue(key) === "data") return [key, value];
      if (key !== "content" || !isObject(value)) return [key, mapSchemas(value, edit, type)];
      return [
        key,
        Object.fromEntries(Object.entries(value).map(([media, item]) => [media, mapSchemas(item, edit, media)])),
      ];
    }),
  );
}

function mapKeys(part: Json | undefined, edits: Record<string, Edit>): Json | undefined {
  if (!isObject(part)) return part;
  const entries = Object.entries(part).map(([key, value]) => [
    key,
    Object.hasOwn(edits, key) ? edits[key]?.(value) : value,
  ]);
  return Object.fromEntries(entries) as JsonObject;
}

function mapValues(part: Json | undefined, edit: Edit): Json | undefined {
  if (!isObject(part)) return part;
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, edit(value)]));
}

/** Returns the names of the components that differ by direction, directly or through references. */
function affected(schemas: Schemas): Set<string> {
  const names = new Set<string>();
  for (const [name, schema] of schemas)
    if (forRequest(schema, schemas) !== schema || forResponse(schema, schemas) !== schema) names.add(name);
  if (names.size === 0) return names;
  return new Set(
    [...schemas].flatMap(([name, schema]) =>
      names.has(name) || [...reachableComponents([schema], schemas)].some((other) => names.has(other)) ? [name] : [],
    ),
  );
}

function unusedName(schemas: Schemas, name: string): string {
  return schemas.has(name) ? unusedName(schemas, `${name}2`) : name;
}

function canHaveFiles(type: string | undefined): boolean {
  return type !== undefined && !isJson(type) && !/^(text\/|application\/x-www-form-urlencoded)/.test(type);
}

/** Returns a copy of a schema in which files are marked. */
function withBlobs(schema: Json | undefined, isNamed = false): Json | undefined {
  if (Array.isArray(schema)) return schema.map((item) => withBlobs(item) ?? null);
  if (!isObject(schema)) return schema;
  if (!isNamed && isFile(schema)) {
    const { type: _, format: __, contentMediaType: ___, ...rest } = schema;
    return { ...rest, [BLOB]: true };
  }
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => {
      const kind = isNamed ? "plain" : kindOfValue(key);
      return [key, kind === "data" ? value : withBlobs(value, kind === "named")];
    }),
  );
}

function isFile({ type, format, contentMediaType, contentEncoding }: JsonObject): boolean {
  if (contentEncoding !== undefined || (type !== undefined && type !== "string")) return false;
  const media = stringOf(contentMediaType);
  return (
    (type === "string" && format === "binary") ||
    (media !== undefined && !isJson(media) && !/^text\/|[/+]xml\b/.test(media))
  );
}
