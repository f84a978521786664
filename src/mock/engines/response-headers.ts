import type { Response } from "../../model/api.js";
import { type Json, type JsonObject, objectOf } from "../../schema/json.js";
import { at, fromPointer } from "../../schema/pointer.js";
import { resolve } from "../../schema/resolve.js";
import { sample } from "../../schema/sample.js";

/** The documented headers of a response that have a value, names in lower case: an example's, or one of their schema. */
export function responseHeaders(
  document: JsonObject,
  { pointer }: Response,
  deprecated: boolean,
): Record<string, string> {
  const documented = objectOf(at(document, [...fromPointer(pointer), "headers"]));
  const values = Object.entries(documented).flatMap(([name, header]): [string, string][] => {
    const value = headerValue(document, objectOf(resolve(document, header).value));
    const isText = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
    return isText && name.toLowerCase() !== "content-type" ? [[name.toLowerCase(), String(value)]] : [];
  });
  return { ...Object.fromEntries(values), ...(deprecated ? { deprecation: "true" } : {}) };
}

function headerValue(document: JsonObject, header: JsonObject): Json | undefined {
  const [first] = Object.values(objectOf(header.examples));
  const example = objectOf(resolve(document, first).value).value ?? header.example;
  if (example !== undefined) return example;
  const value = header.schema === undefined ? undefined : sample(document, header.schema);
  return typeof value === "string" || typeof value === "number" ? value : undefined;
}
