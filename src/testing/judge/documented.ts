import type { Operation, Response } from "../../model/api.js";
import type { Schema } from "../../schema/json.js";
import { isObject, type JsonObject, objectOf } from "../../schema/json.js";
import { at, fromPointer } from "../../schema/pointer.js";
import { resolve } from "../../schema/resolve.js";

/** The documented response of a status: itself, its range, or `default`. */
export function documentedResponse({ responses }: Operation, status: number): Response | undefined {
  const keys = [String(status), `${Math.floor(status / 100)}xx`, "default"];
  for (const key of keys) {
    const found = responses.find((response) => response.status.toLowerCase() === key);
    if (found) return found;
  }
  return undefined;
}

export interface DocumentedHeader {
  name: string;
  required: boolean;
  schema: Schema;
}

/** The headers of a response, as the bundle describes them; `Content-Type` is said by the media types. */
export function documentedHeaders(document: JsonObject, { pointer }: Response): DocumentedHeader[] {
  const headers = objectOf(objectOf(at(document, fromPointer(pointer))).headers);
  return Object.entries(headers).flatMap(([name, value]) => {
    const header = objectOf(resolve(document, value).value);
    if (name.toLowerCase() === "content-type") return [];
    const schema = header.schema;
    return [{ name, required: header.required === true, schema: isObject(schema) ? schema : true }];
  });
}
