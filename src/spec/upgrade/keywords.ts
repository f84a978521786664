import { isObject, type Json } from "../../schema/json.js";

/** What the value of a keyword of JSON Schema must be. */
interface Keyword {
  wanted: string;
  fits: (value: Json) => boolean;
}

const NUMBER: Keyword = { wanted: "a number", fits: (value) => Number.isFinite(value) };
const COUNT: Keyword = {
  wanted: "a whole number from 0",
  fits: (value) => Number.isInteger(value) && Number(value) >= 0,
};
const TEXT: Keyword = { wanted: "a text", fits: (value) => typeof value === "string" };
const FLAG: Keyword = { wanted: "true or false", fits: (value) => typeof value === "boolean" };
const NAMES: Keyword = { wanted: "a list of names", fits: isNames };
/** In 3.0 a flag, and a bound from 3.1 on. */
const BOUND: Keyword = { wanted: "a number", fits: (value) => typeof value === "boolean" || Number.isFinite(value) };

/** Keywords whose values are no schemas. */
export const KEYWORDS: Record<string, Keyword> = {
  ...each(NUMBER, "minimum maximum"),
  ...each(BOUND, "exclusiveMinimum exclusiveMaximum"),
  ...each(COUNT, "minLength maxLength minItems maxItems minProperties maxProperties minContains maxContains"),
  ...each(TEXT, "title description format pattern $ref $anchor $dynamicRef $dynamicAnchor $comment"),
  ...each(FLAG, "uniqueItems nullable readOnly writeOnly deprecated"),
  multipleOf: { wanted: "a number above 0", fits: (value) => Number.isFinite(value) && Number(value) > 0 },
  required: NAMES,
  enum: { wanted: "a list of values", fits: (value) => Array.isArray(value) && value.length > 0 },
  examples: { wanted: "a list", fits: Array.isArray },
  dependentRequired: {
    wanted: "a map of lists of names",
    fits: (value) => isObject(value) && Object.values(value).every((names) => isNames(names ?? null)),
  },
};

function isNames(value: Json): boolean {
  return Array.isArray(value) && value.every((name) => typeof name === "string");
}

function each(keyword: Keyword, names: string): Record<string, Keyword> {
  return Object.fromEntries(names.split(" ").map((name) => [name, keyword]));
}
