import type { Json } from "./json.js";

/** The steps to a place in a document: `["paths", "/x", "get"]`. */
export type Path = readonly (string | number)[];

/** Returns the JSON Pointer (RFC 6901) of a path: `/paths/~1x/get`. */
export function toPointer(path: Path): string {
  return path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** Returns the JSON Pointer of a path as a URI fragment: `#/paths/~1x%20y/get`. */
export function toFragment(path: Path): string {
  return `#${toPointer(path).split("/").map(percentEncoded).join("/")}`;
}

/** Percent-encodes a step of a URI. Returns a text with half a surrogate pair unchanged, because it cannot be encoded. */
export function percentEncoded(text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Returns the path of a JSON Pointer. After a leading `#` it also decodes percent-encoding. */
export function fromPointer(pointer: string): string[] {
  const text = pointer.startsWith("#") ? percentDecoded(pointer.slice(1)) : pointer;
  if (text === "") return [];
  return text
    .replace(/^\//, "")
    .split("/")
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A stray percent sign means that the text was not encoded.
    return text;
  }
}

/** Returns the value at a path, or undefined if there is none. Inherited properties do not count. */
export function at(document: unknown, path: Path): Json | undefined {
  let value: unknown = document;
  for (const step of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value as Json | undefined;
}
