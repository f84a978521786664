import { isObject, type Json, type JsonObject } from "./json.js";
import { at, fromPointer, type Path } from "./pointer.js";

/** A longer chain of references is a cycle. */
const MAX_CHAIN_LENGTH = 32;

/**
 * Follows references inside one document to a value that is not a reference. Returns that value with its own path,
 * or undefined for references that lead nowhere, to another document or in a circle.
 */
export function resolve(
  document: JsonObject,
  value: unknown,
  path: Path = [],
): { value: Json | undefined; path: Path } {
  for (let links = 0; links < MAX_CHAIN_LENGTH; links++) {
    if (!isObject(value) || typeof value.$ref !== "string") return { value: value as Json | undefined, path };
    const target = value.$ref;
    // References to other documents and to anchors are not supported.
    if (!/^#(\/|$)/.test(target)) return { value: undefined, path };
    path = fromPointer(target);
    value = at(document, path);
  }
  return { value: undefined, path };
}
