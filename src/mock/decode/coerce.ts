import type { Json, JsonObject, Schema } from "../../model/index.js";
import { branches, literals, typesOf } from "../branches.js";

const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;
const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ["true", true],
  ["1", true],
  ["false", false],
  ["0", false],
]);

/** A text of a form, query, header or path as the scalar that its schema asks for; the text itself where it asks for none that fits. */
export function coerce(document: JsonObject, text: string, schema: Schema | undefined): Json {
  const options = branches(document, schema);
  if (options.some((branch) => literals(branch)?.includes(text))) return text;
  if (options.some((branch) => typesOf(branch).includes("string") && !literals(branch))) return text;
  const types = new Set(options.flatMap(typesOf));
  if ((types.has("integer") || types.has("number")) && NUMBER.test(text)) return Number(text);
  if (types.has("boolean")) return BOOLEANS.get(text) ?? text;
  if (types.has("null") && (text === "" || text === "null")) return null;
  return text;
}
