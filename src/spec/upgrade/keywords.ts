import { isObject, type Json } from "../../schema/json.js";

/** The values that a keyword of JSON Schema may have. */
interface Keyword {
  expected: string;
  isValid: (value: Json) => boolean;
}

const NUMBER: Keyword = { expected: "a number", isValid: (value) => Number.isFinite(value) };
const COUNT: Keyword = {
  expected: "a non-negative integer",
  isValid: (value) => Number.isInteger(value) && Number(value) >= 0,
};
const TEXT: Keyword = { expected: "a string", isValid: (value) => typeof value === "string" };
const FLAG: Keyword = { expected: "true or false", isValid: (value) => typeof value === "boolean" };
const NAMES: Keyword = { expected: "a list of names", isValid: isNames };
/** A boolean in OpenAPI 3.0, and a number since 3.1. */
const BOUND: Keyword = {
  expected: "a number",
  isValid: (value) => typeof value === "boolean" || Number.isFinite(value),
};

/** Keywords whose values are not schemas. */
export const KEYWORDS: Record<string, Keyword> = {
  ...each(NUMBER, "minimum maximum"),
  ...each(BOUND, "exclusiveMinimum exclusiveMaximum"),
  ...each(COUNT, "minLength maxLength minItems maxItems minProperties maxProperties minContains maxContains"),
  ...each(TEXT, "title description format pattern $ref $anchor $dynamicRef $dynamicAnchor $comment"),
  ...each(FLAG, "uniqueItems nullable readOnly writeOnly deprecated"),
  multipleOf: { expected: "a positive number", isValid: (value) => Number.isFinite(value) && Number(value) > 0 },
  required: NAMES,
  enum: { expected: "a list of values", isValid: (value) => Array.isArray(value) && value.length > 0 },
  examples: { expected: "a list", isValid: Array.isArray },
  dependentRequired: {
    expected: "a map of lists of names",
    isValid: (value) => isObject(value) && Object.values(value).every((names) => isNames(names ?? null)),
  },
};

function isNames(value: Json): boolean {
  return Array.isArray(value) && value.every((name) => typeof name === "string");
}

function each(keyword: Keyword, names: string): Record<string, Keyword> {
  return Object.fromEntries(names.split(" ").map((name) => [name, keyword]));
}
