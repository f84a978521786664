import type { ErrorObject } from "ajv/dist/2020.js";
import { fromPointer } from "./pointer.js";

const MAX_LENGTH = 40;

/** Returns the path of an error inside the value, and the predicate of a sentence whose subject is the value at that path. */
export function describeError(error: ErrorObject): { path: string[]; message: string } {
  const path = fromPointer(error.instancePath);
  const { params } = error;
  switch (error.keyword) {
    case "required":
      return { path, message: `lacks the required property "${params.missingProperty}"` };
    case "additionalProperties":
    case "unevaluatedProperties": {
      const name = String(params.additionalProperty ?? params.unevaluatedProperty);
      return { path: [...path, name], message: "is not a property of the schema" };
    }
    case "enum":
      return { path, message: `must be one of ${list(params.allowedValues)}${actual(error.data)}` };
    case "const":
      return { path, message: `must be ${JSON.stringify(params.allowedValue)}${actual(error.data)}` };
    case "type":
      return { path, message: `must be ${String(params.type).replaceAll(",", " or ")}${actual(error.data)}` };
    case "oneOf":
      return {
        path,
        message: params.passingSchemas
          ? "matches several variants of its oneOf but must match exactly one"
          : "matches no variant of its schema",
      };
    case "anyOf":
      return { path, message: "matches no variant of its schema" };
    case "$ref":
      return { path, message: error.message ?? "cannot be checked" };
    default:
      return { path, message: `${error.message ?? `violates "${error.keyword}"`}${actual(error.data)}` };
  }
}

function list(values: unknown): string {
  return (values as unknown[]).map((value) => JSON.stringify(value)).join(", ");
}

/** Names the actual value if it is short. */
function actual(data: unknown): string {
  if (Array.isArray(data)) return ", not an array";
  if (typeof data === "object" && data !== null) return ", not an object";
  const text = JSON.stringify(data) ?? "";
  return text.length <= MAX_LENGTH ? `, not ${text}` : "";
}
