import type { ErrorObject } from "ajv/dist/2020.js";
import { fromPointer } from "./pointer.js";

const MAX_LENGTH = 40;

/** An error as the place inside the value, and the end of a sentence that begins with what is there. */
export function describeError(error: ErrorObject): { path: string[]; message: string } {
  const path = fromPointer(error.instancePath);
  const { params } = error;
  switch (error.keyword) {
    case "required":
      return { path, message: `lacks "${params.missingProperty}", which is required` };
    case "additionalProperties":
    case "unevaluatedProperties": {
      const name = String(params.additionalProperty ?? params.unevaluatedProperty);
      return { path: [...path, name], message: `is not a property that the schema knows` };
    }
    case "enum":
      return { path, message: `must be one of ${list(params.allowedValues)}${found(error.data)}` };
    case "const":
      return { path, message: `must be ${JSON.stringify(params.allowedValue)}${found(error.data)}` };
    case "type":
      return { path, message: `must be ${String(params.type).replaceAll(",", " or ")}${found(error.data)}` };
    case "oneOf":
      return {
        path,
        message: params.passingSchemas
          ? "fits several alternatives of a oneOf, and must fit one"
          : "fits no alternative of its schema",
      };
    case "anyOf":
      return { path, message: "fits no alternative of its schema" };
    case "$ref":
      return { path, message: error.message ?? "cannot be checked" };
    default:
      return { path, message: `${error.message ?? `breaks "${error.keyword}"`}${found(error.data)}` };
  }
}

function list(values: unknown): string {
  return (values as unknown[]).map((value) => JSON.stringify(value)).join(", ");
}

/** What stands there instead, when that is short. */
function found(data: unknown): string {
  if (Array.isArray(data)) return ", not an array";
  if (typeof data === "object" && data !== null) return ", not an object";
  const text = JSON.stringify(data) ?? "";
  return text.length <= MAX_LENGTH ? `, not ${text}` : "";
}
