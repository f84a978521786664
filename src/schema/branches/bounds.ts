import { unicodeLength } from "../../runtime/validation/validator-support.js";
import type { Json, JsonObject } from "../json.js";

/** A keyword that bounds values, and whether a value stands exactly at the bound. */
export interface BoundPoint {
  keyword: string;
  holds: (value: Json) => boolean;
}

/** What is longer is not sent: it would test patience more than a contract. */
const MAX_TEXT_LENGTH = 10_000;
const MAX_LIST_LENGTH = 100;

/** The bounds of a schema that values are made for. */
export function boundPoints(schema: JsonObject): BoundPoint[] {
  return Object.keys(HOLDS).flatMap((keyword) => {
    const bound = schema[keyword];
    const holds = HOLDS[keyword];
    if (typeof bound !== "number" || !holds || !isMade(keyword, bound)) return [];
    return [{ keyword, holds: (value) => holds(value, bound) }];
  });
}

function isMade(keyword: string, bound: number): boolean {
  if (keyword === "maxLength") return bound <= MAX_TEXT_LENGTH;
  if (keyword === "maxItems") return bound <= MAX_LIST_LENGTH;
  return (keyword !== "minLength" && keyword !== "minItems") || bound > 0;
}

const HOLDS: Record<string, (value: Json, bound: number) => boolean> = {
  minimum: (value, bound) => value === bound,
  maximum: (value, bound) => value === bound,
  minLength: (value, bound) => typeof value === "string" && unicodeLength(value) === bound,
  maxLength: (value, bound) => typeof value === "string" && unicodeLength(value) === bound,
  minItems: (value, bound) => Array.isArray(value) && value.length === bound,
  maxItems: (value, bound) => Array.isArray(value) && value.length === bound,
};

/** What a schema must say besides for its values to stand at a bound. */
export function atBound(schema: JsonObject, keyword: string): JsonObject {
  const bound = schema[keyword] ?? 0;
  if (keyword === "minimum" || keyword === "maximum") return { minimum: bound, maximum: bound };
  const opposite = keyword.startsWith("min") ? keyword.replace("min", "max") : keyword.replace("max", "min");
  return { [opposite]: bound };
}
