import { isObject } from "../../schema/json.js";
import { kindOfValue } from "../../schema/keywords.js";

/** Keywords whose schemas describe only some of the properties of an object. */
const PARTS = new Set(["allOf", "if", "then", "else", "not"]);

/**
 * Closes the open objects in a schema, or in any value that contains schemas. Otherwise the generator of bodies would invent
 * properties. Shared parts stay shared.
 */
export function closeObjects<T>(value: T): T {
  return close(value, false, { whole: new Map(), part: new Map() }) as T;
}

type Copies = Record<"whole" | "part", Map<unknown, unknown>>;

function close(value: unknown, part: boolean, copies: Copies): unknown {
  if (Array.isArray(value)) return value.map((item) => close(item, part, copies));
  if (!isObject(value)) return value;
  const cache = copies[part ? "part" : "whole"];
  const cached = cache.get(value);
  if (cached) return cached;
  const copy: Record<string, unknown> = {};
  cache.set(value, copy);
  const hasProperties = isObject(value.properties);
  for (const [key, item] of Object.entries(value)) {
    // `__bundled__` is a keyword of Prism.
    const kind = key === "__bundled__" ? "named" : kindOfValue(key);
    if (kind === "data") copy[key] = item;
    else if (kind === "named" && isObject(item)) copy[key] = closeMap(item, copies);
    else copy[key] = close(item, PARTS.has(key) || (hasProperties && (key === "oneOf" || key === "anyOf")), copies);
  }
  const isOpen = hasProperties && copy.additionalProperties === undefined && !("oneOf" in copy || "anyOf" in copy);
  if (isOpen && !part && !("allOf" in copy)) copy.additionalProperties = false;
  return copy;
}

function closeMap(map: object, copies: Copies): object {
  return Object.fromEntries(Object.entries(map).map(([name, schema]) => [name, close(schema, false, copies)]));
}
