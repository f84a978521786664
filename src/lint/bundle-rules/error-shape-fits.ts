import type { Api, Operation } from "../../model/api.js";
import { describeError } from "../../schema/describe-error.js";
import { isObject, type Json } from "../../schema/json.js";
import { toPointer } from "../../schema/pointer.js";
import type { SourceMap } from "../../spec/source/source-map.js";
import type { Diagnostic } from "../../workspace/diagnostics/diagnostic.js";
import type { BundleSchemas } from "../schema/bundle-schemas.js";

const FILLING: Record<string, string> = {
  message: "The request lacks a field",
  parameter: "name",
  operation: "createThing",
};

/** Rejections of a mock's front must look like the answers that the contract documents. One fault for each rejection. */
export function errorShapeFits(api: Api, schemas: BundleSchemas, map: SourceMap): Diagnostic[] {
  return Object.entries(api.errorShape?.rejections ?? {}).flatMap(([name, rejection]) => {
    const body = fill(rejection.body);
    for (const operation of api.operations) {
      const [error] = errorsOf(operation, rejection.status, body, schemas);
      if (!error) continue;
      const { path, message } = describeError(error);
      const place = map.locate(["x-error-shape", "rejections", name, "body", ...path]);
      const at = path.length > 0 ? toPointer(path) : "it";
      return [
        place.diagnostic(
          "chatwire/error-shape-fits",
          `The body of the rejection "${name}" does not fit the ${rejection.status} response of ${operation.id}: ${at} ${message}.`,
          "value",
        ),
      ];
    }
    return [];
  });
}

function errorsOf(operation: Operation, status: number, body: Json, schemas: BundleSchemas) {
  const response = operation.responses.find((candidate) => candidate.status === String(status));
  const media = response?.media.find(({ schema }) => schema !== undefined);
  return media?.schema === undefined ? [] : schemas.check(media.schema, body);
}

function fill(value: Json): Json {
  if (typeof value === "string")
    return value.replace(/\{(message|parameter|operation)\}/g, (_, name: string) => FILLING[name] ?? "");
  if (Array.isArray(value)) return value.map(fill);
  return isObject(value)
    ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fill(inner ?? null)]))
    : value;
}
