import type { Json, JsonObject } from "../../schema/json.js";
import { type Subschemas, typesIn, typesOf } from "../../schema/subschemas.js";
import { literalsOf } from "../../schema/types.js";

const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;
const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ["true", true],
  ["1", true],
  ["false", false],
  ["0", false],
]);

/** A text of a form, query, header or path as the scalar that its schema asks for; the text itself where it asks for none that fits. */
export function coerce(text: string, options: Subschemas): Json {
  const listed = options.flatMap((branch) => literalsOf(branch) ?? []);
  const literal = listed.find((value) => isScalar(value) && String(value) === text);
  if (literal !== undefined && !listed.includes(text)) return literal as Json;
  if (takesText(text, options)) return text;
  const types = typesIn(options);
  if ((types.has("integer") || types.has("number")) && NUMBER.test(text)) return Number(text);
  if (types.has("boolean")) return BOOLEANS.get(text) ?? text;
  if (types.has("null") && (text === "" || text === "null")) return null;
  return text;
}

/** Whether a text fits as it is: it is listed, or texts are allowed that look like it. */
export function takesText(text: string, options: Subschemas): boolean {
  return options.some((branch) => {
    const listed = literalsOf(branch);
    return listed ? listed.includes(text) : typesOf(branch).includes("string") && fitsPattern(branch, text);
  });
}

function isScalar(value: unknown): boolean {
  return value === null || typeof value === "number" || typeof value === "boolean";
}

function fitsPattern({ pattern }: JsonObject, text: string): boolean {
  if (typeof pattern !== "string") return true;
  try {
    return new RegExp(pattern, "u").test(text);
  } catch {
    return true;
  }
}
