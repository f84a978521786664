import type { Api, Media, Operation } from "../../model/api.js";
import { parameterSchemas } from "../../model/parameter-schemas.js";
import { forRequest } from "../../schema/direction.js";
import { isObject, type Json, type JsonObject, type Schema } from "../../schema/json.js";
import { kindOfValue } from "../../schema/keywords.js";
import { at, fromPointer } from "../../schema/pointer.js";

/** Returns the schema of a decoded request: an object with the parameters by place, and with the body if one was sent. */
export function requestSchema(operation: Operation, media: Media | undefined): JsonObject {
  const body = media?.schema === undefined ? {} : { body: media.schema };
  return { type: "object", properties: { ...parameterSchemas(operation), ...body } };
}

/**
 * Returns a schema for the check of requests: without `readOnly` properties, and with the target of each reference outside
 * `components/schemas` in place of the reference.
 */
export function checkedSchema({ document, schemas }: Api, schema: Schema): Schema {
  return forRequest(inline(document, schema, 0) as Schema, schemas);
}

const COMPONENTS = "#/components/schemas/";
/** Stops at longer chains of references, because they are circular. */
const MAX_DEPTH = 4;

function inline(document: JsonObject, schema: Json, depth: number): Json {
  if (Array.isArray(schema)) return schema.map((item) => inline(document, item, depth));
  if (!isObject(schema)) return schema;
  const { $ref, ...rest } = schema;
  const target = typeof $ref === "string" && depth < MAX_DEPTH ? inlineTarget(document, $ref) : undefined;
  if (target !== undefined) {
    const inlined = inline(document, target, depth + 1);
    return Object.keys(rest).length > 0 ? { allOf: [inlined, inline(document, rest, depth)] } : inlined;
  }
  const entries = Object.entries(schema).map(([key, value]): [string, Json] => {
    const kind = kindOfValue(key);
    if (kind === "data" || value === undefined) return [key, value ?? null];
    if (kind === "plain" || !isObject(value)) return [key, inline(document, value, depth)];
    const named = Object.entries(value).map(([name, part]) => [name, inline(document, part ?? null, depth)]);
    return [key, Object.fromEntries(named)];
  });
  return Object.fromEntries(entries);
}

function inlineTarget(document: JsonObject, reference: string): Json | undefined {
  if (!reference.startsWith("#/") || reference.startsWith(COMPONENTS)) return undefined;
  return at(document, fromPointer(reference));
}
