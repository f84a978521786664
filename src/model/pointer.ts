import type { Json } from "./json.js";

/** The steps of a place in a document, as a list: `["paths", "/x", "get"]`. */
export type Path = readonly (string | number)[];

/** A JSON Pointer (RFC 6901) of the given steps: `/paths/~1x/get`. */
export function toPointer(path: Path): string {
  return path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** The steps of a JSON Pointer; a leading `#` is allowed, and percent-encoding is undone then. */
export function fromPointer(pointer: string): string[] {
  const text = pointer.startsWith("#") ? decodeURIComponent(pointer.slice(1)) : pointer;
  if (text === "") return [];
  return text
    .replace(/^\//, "")
    .split("/")
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
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
