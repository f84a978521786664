import { isObject } from "../../schema/json.js";
import { kindOfValue } from "../../schema/keywords.js";

/** Keywords whose schemas see only a part of an object's properties. */
const PARTS = new Set(["allOf", "if", "then", "else", "not"]);

/**
 * A schema, or whatever holds schemas, with its open objects closed: what makes bodies from schemas would
 * otherwise invent properties. Shared parts stay shared.
 */
export function closed<T>(value: T): T {
  return close(value, false, { whole: new Map(), part: new Map() }) as T;
}

type Known = Record<"whole" | "part", Map<unknown, unknown>>;

function close(value: unknown, part: boolean, known: Known): unknown {
  if (Array.isArray(value)) return value.map((item) => close(item, part, known));
  if (!isObject(value)) return value;
  const made = known[part ? "part" : "whole"];
  const kept = made.get(value);
  if (kept) return kept;
  const copy: Record<string, unknown> = {};
  made.set(value, copy);
  const combined = isObject(value.properties);
  for (const [key, item] of Object.entries(value)) {
    const kind = key === "__bundled__" ? "named" : kindOfValue(key);
    if (kind === "data") copy[key] = item;
    else if (kind === "named" && isObject(item)) copy[key] = closeMap(item, known);
    else copy[key] = close(item, PARTS.has(key) || (combined && (key === "oneOf" || key === "anyOf")), known);
  }
  const open = combined && copy.additionalProperties === undefined && !("oneOf" in copy || "anyOf" in copy);
  if (open && !part && !("allOf" in copy)) copy.additionalProperties = false;
  return copy;
}

function closeMap(map: object, known: Known): object {
  return Object.fromEntries(Object.entries(map).map(([name, schema]) => [name, close(schema, false, known)]));
}
