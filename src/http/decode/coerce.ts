import type { Json, JsonObject } from "../../schema/json.js";
import { safePattern } from "../../schema/patterns/safe-pattern.js";
import { type Subschemas, typesIn, typesOf } from "../../schema/subschemas.js";
import { literalsOf } from "../../schema/types.js";

const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;
const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ["true", true],
  ["1", true],
  ["false", false],
  ["0", false],
]);

/** Converts a text of a form, query, header or path to the scalar type in its schema. Returns the text itself if no type matches. */
export function coerce(text: string, options: Subschemas): Json {
  const listed = options.flatMap((subschema) => literalsOf(subschema) ?? []);
  const literal = listed.find((value) => isScalar(value) && String(value) === text);
  if (literal !== undefined && !listed.includes(text)) return literal as Json;
  if (allowsText(text, options)) return text;
  const types = typesIn(options);
  if ((types.has("integer") || types.has("number")) && NUMBER.test(text)) return Number(text);
  if (types.has("boolean")) return BOOLEANS.get(text) ?? text;
  if (types.has("null") && (text === "" || text === "null")) return null;
  return text;
}

/** Returns whether the schema allows the text as a string: it lists the text, or allows strings that match the pattern. */
export function allowsText(text: string, options: Subschemas): boolean {
  return options.some((subschema) => {
    const listed = literalsOf(subschema);
    return listed ? listed.includes(text) : typesOf(subschema).includes("string") && matchesPattern(subschema, text);
  });
}

function isScalar(value: unknown): boolean {
  return value === null || typeof value === "number" || typeof value === "boolean";
}

function matchesPattern({ pattern }: JsonObject, text: string): boolean {
  if (typeof pattern !== "string") return true;
  try {
    return safePattern(pattern).test(text);
  } catch {
    return true;
  }
}
