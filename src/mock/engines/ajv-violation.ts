import type { ErrorObject } from "ajv";
import { fromPointer } from "../../schema/pointer.js";
import type { RequestIssue } from "./request-issue.js";

/** An error of Ajv in a decoded request, whose first step is the place. */
export function issueFromAjv({ instancePath, keyword, message = "", params }: ErrorObject): RequestIssue {
  const [place = "body", ...path] = fromPointer(instancePath);
  return { place, path, keyword, message: message + allowed(params), property: propertyOf(params) };
}

type Params = ErrorObject["params"];

function propertyOf(params: Params): string | undefined {
  const { missingProperty, additionalProperty, unevaluatedProperty } = params;
  return [missingProperty, additionalProperty, unevaluatedProperty].find((name) => typeof name === "string");
}

function allowed({ allowedValues }: Params): string {
  return Array.isArray(allowedValues) ? `: ${allowedValues.join(", ")}` : "";
}
