import type { Media, Operation } from "../../model/api.js";
import type { Schema } from "../../schema/json.js";
import { arrayOf, isObject, type Json, type JsonObject, objectOf } from "../../schema/json.js";
import { kindOfValue } from "../../schema/keywords.js";
import { at, fromPointer } from "../../schema/pointer.js";
import { resolve } from "../../schema/resolve.js";

const PLACES = ["path", "query", "header", "cookie"] as const;

/** A decoded request as one value: its parameters by place, and its body where one was sent. */
export function requestSchema(operation: Operation, media: Media | undefined): JsonObject {
  const places = PLACES.flatMap((place): [string, JsonObject][] => {
    const declared = operation.parameters.filter((parameter) => parameter.in === place);
    if (declared.length === 0) return [];
    const properties = declared.map(({ name, schema }): [string, Schema] => [name, schema ?? true]);
    const required = declared.filter((parameter) => parameter.required).map(({ name }) => name);
    return [[place, { type: "object", required, properties: Object.fromEntries(properties) }]];
  });
  const body: [string, Schema][] = media?.schema === undefined ? [] : [["body", media.schema]];
  return { type: "object", properties: Object.fromEntries([...places, ...body]) };
}

/**
 * A schema as it is checked in requests: `required` says nothing of read-only properties, which only servers give, and what is
 * referred to anywhere but under `components/schemas` stands in its place.
 */
export function sentSchema(document: JsonObject, schema: Schema): Schema {
  return edit(document, schema, 0) as Schema;
}

const COMPONENTS = "#/components/schemas/";
/** A longer chain of references to odd places leads back to itself. */
const MAX_DEPTH = 4;

function edit(document: JsonObject, schema: Json, links: number): Json {
  if (Array.isArray(schema)) return schema.map((item) => edit(document, item, links));
  if (!isObject(schema)) return schema;
  const { $ref, ...rest } = schema;
  const found = typeof $ref === "string" && links < MAX_DEPTH ? elsewhere(document, $ref) : undefined;
  if (found !== undefined) {
    const target = edit(document, found, links + 1);
    return Object.keys(rest).length > 0 ? { allOf: [target, edit(document, rest, links)] } : target;
  }
  const properties = objectOf(schema.properties);
  const entries = Object.entries(schema).map(([key, value]): [string, Json] => {
    if (key === "required") return [key, arrayOf(value).filter((name) => !isReadOnly(document, properties, name))];
    const kind = kindOfValue(key);
    if (kind === "data" || value === undefined) return [key, value ?? null];
    if (kind === "plain" || !isObject(value)) return [key, edit(document, value, links)];
    const named = Object.entries(value).map(([name, part]) => [name, edit(document, part ?? null, links)]);
    return [key, Object.fromEntries(named)];
  });
  return Object.fromEntries(entries);
}

function elsewhere(document: JsonObject, reference: string): Json | undefined {
  if (!reference.startsWith("#/") || reference.startsWith(COMPONENTS)) return undefined;
  return at(document, fromPointer(reference));
}

function isReadOnly(document: JsonObject, properties: JsonObject, name: Json): boolean {
  if (typeof name !== "string" || !Object.hasOwn(properties, name)) return false;
  const property = properties[name];
  return [property, resolve(document, property).value].some((one) => isObject(one) && one.readOnly === true);
}
