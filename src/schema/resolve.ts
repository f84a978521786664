import { isObject, type Json, type JsonObject } from "./json.js";
import { at, fromPointer, type Path } from "./pointer.js";

/** A chain of references longer than this is a cycle. */
const MAX_CHAIN_LENGTH = 32;

/**
 * Follows a `$ref` inside one document until a value that is none.
 * `path` is where the value really stands; undefined values stay undefined.
 */
export function resolve(
  document: JsonObject,
  value: unknown,
  path: Path = [],
): { value: Json | undefined; path: Path } {
  for (let links = 0; links < MAX_CHAIN_LENGTH; links++) {
    if (!isObject(value) || typeof value.$ref !== "string") return { value: value as Json | undefined, path };
    const target = value.$ref;
    // Another document, or an anchor: neither is a place in this one.
    if (!/^#(\/|$)/.test(target)) return { value: undefined, path };
    path = fromPointer(target);
    value = at(document, path);
  }
  return { value: undefined, path };
}
