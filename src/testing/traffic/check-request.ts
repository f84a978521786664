import type { DecodedRequest } from "../../http/decoded-request.js";
import type { Operation } from "../../model/api.js";
import type { SchemaSet } from "../../schema/schema-set.js";
import { schemaIssues } from "../judge/check-response.js";

const LOCATIONS = ["path", "query", "header", "cookie"] as const;

/** Checks a decoded request: its parameters, then its body. */
export function checkRequest(
  schemas: SchemaSet,
  operation: Operation,
  { parameters, body, media }: DecodedRequest,
): { place: string; message: string }[] {
  const issues = operation.parameters.flatMap(({ name, in: location, required, schema }) => {
    const values = parameters[LOCATIONS.find((candidate) => candidate === location) ?? "query"];
    const place = `${location} parameter ${name}`;
    if (!Object.hasOwn(values, name)) return required ? [{ place, message: "is missing" }] : [];
    return schema === undefined ? [] : schemaIssues(schemas, schema, values[name], place);
  });
  if (body === undefined || media?.schema === undefined) return issues;
  return [...issues, ...schemaIssues(schemas, media.schema, body, "body")];
}
