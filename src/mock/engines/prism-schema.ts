import type { Operation } from "../../model/api.js";
import { isObject, type JsonObject } from "../../schema/json.js";
import type { PrismOperation } from "./prism-core.js";

const PLACES = ["path", "query", "header", "cookie"] as const;
const DIALECT = "https://json-schema.org/draft/2020-12/schema";

/**
 * Returns an operation that accepts one JSON body: the decoded parameters by place, and the decoded body. This way one validator
 * checks the whole request in one dialect, without the decoding of Prism.
 */
export function checkedOperation(
  operation: Operation,
  source: PrismOperation,
  media: string | undefined,
): PrismOperation {
  const properties: JsonObject = {};
  for (const place of PLACES) properties[place] = placeSchema(operation, source, place);
  const content = source.request?.body?.contents?.find(({ mediaType }) => mediaType === media);
  if (isObject(content?.schema)) properties.body = content.schema;
  const schema = { $schema: DIALECT, type: "object", required: [...PLACES], properties };
  const { callbacks: _, ...rest } = source;
  return {
    ...rest,
    request: {
      body: { id: "request", required: true, contents: [{ id: "request", mediaType: "application/json", schema }] },
    },
  } as PrismOperation;
}

function placeSchema(operation: Operation, source: PrismOperation, place: (typeof PLACES)[number]): JsonObject {
  const key = place === "header" ? "headers" : place;
  const declared = operation.parameters.filter((parameter) => parameter.in === place && parameter.schema !== undefined);
  const schemas = new Map((source.request?.[key] ?? []).map(({ name, schema }) => [name, schema]));
  const properties: JsonObject = {};
  for (const { name } of declared) {
    const schema = schemas.get(name);
    if (isObject(schema)) properties[name] = schema;
  }
  const required = operation.parameters.filter((parameter) => parameter.in === place && parameter.required);
  return { type: "object", required: required.map(({ name }) => name), properties };
}
