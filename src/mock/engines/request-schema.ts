import {
  arrayOf,
  isObject,
  type Json,
  type JsonObject,
  type Media,
  type Operation,
  objectOf,
  resolve,
  type Schema,
} from "../../model/index.js";
import { kindOfValue } from "../../model/keywords.js";

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

/** A schema that demands nothing that only servers give: `required` says nothing of read-only properties. */
export function sentSchema(document: JsonObject, schema: Schema): Schema {
  return withoutReadOnly(document, schema) as Schema;
}

function withoutReadOnly(document: JsonObject, schema: Json): Json {
  if (Array.isArray(schema)) return schema.map((item) => withoutReadOnly(document, item));
  if (!isObject(schema)) return schema;
  const properties = objectOf(schema["properties"]);
  const entries = Object.entries(schema).map(([key, value]): [string, Json] => {
    if (key === "required") return [key, arrayOf(value).filter((name) => !isReadOnly(document, properties, name))];
    const kind = kindOfValue(key);
    if (kind === "data" || value === undefined) return [key, value ?? null];
    if (kind === "plain" || !isObject(value)) return [key, withoutReadOnly(document, value)];
    const named = Object.entries(value).map(([name, part]) => [name, withoutReadOnly(document, part ?? null)]);
    return [key, Object.fromEntries(named)];
  });
  return Object.fromEntries(entries);
}

function isReadOnly(document: JsonObject, properties: JsonObject, name: Json): boolean {
  if (typeof name !== "string" || !Object.hasOwn(properties, name)) return false;
  const property = properties[name];
  return [property, resolve(document, property).value].some((one) => isObject(one) && one["readOnly"] === true);
}
