import type { Json } from "./json.js";

/** The steps of a place in a document, as a list: `["paths", "/x", "get"]`. */
export type Path = readonly (string | number)[];

/** A JSON Pointer (RFC 6901) of the given steps: `/paths/~1x/get`. */
export function toPointer(path: Path): string {
  return path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** A JSON Pointer as the fragment of a URI: `#/paths/~1x%20y/get`. */
export function toFragment(path: Path): string {
  return `#${toPointer(path).split("/").map(percentEncoded).join("/")}`;
}

/** The text as one step of a URI. Half a surrogate pair cannot be encoded: such a text stays as it is. */
export function percentEncoded(text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The steps of a JSON Pointer; a leading `#` is allowed, and percent-encoding is undone then. */
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
    // A stray percent sign: nothing was encoded.
    return text;
  }
}

/** The value at a place, or undefined where there is none. Looks at own properties only. */
export function at(document: unknown, path: Path): Json | undefined {
  let value: unknown = document;
  for (const step of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value as Json | undefined;
}
