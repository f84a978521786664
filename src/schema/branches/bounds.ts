import { unicodeLength } from "../../runtime/validation/validator-support.js";
import type { Json, JsonObject } from "../json.js";

/** A keyword that bounds values. */
export interface BoundPoint {
  keyword: string;
  /** Returns whether a value lies exactly at the bound. */
  takenBy: (value: Json) => boolean;
}

/** Larger values are not generated: they would test limits of the transport rather than the contract. */
const MAX_TEXT_LENGTH = 10_000;
const MAX_LIST_LENGTH = 100;

/** Returns the bounds of a schema for which values are generated. */
export function boundPoints(schema: JsonObject): BoundPoint[] {
  return Object.entries(SIZES).flatMap(([keyword, sizeOf]) => {
    const bound = schema[keyword];
    if (typeof bound !== "number" || !isReachable(keyword, bound)) return [];
    return [{ keyword, takenBy: (value) => sizeOf(value) === bound }];
  });
}

function isReachable(keyword: string, bound: number): boolean {
  if (keyword === "maxLength") return bound <= MAX_TEXT_LENGTH;
  if (keyword === "maxItems") return bound <= MAX_LIST_LENGTH;
  return (keyword !== "minLength" && keyword !== "minItems") || bound > 0;
}

const numberIn = (value: Json) => (typeof value === "number" ? value : undefined);
const lengthOf = (value: Json) => (typeof value === "string" ? unicodeLength(value) : undefined);
const countOf = (value: Json) => (Array.isArray(value) ? value.length : undefined);

const SIZES: Record<string, (value: Json) => number | undefined> = {
  ...{ minimum: numberIn, maximum: numberIn },
  ...{ minLength: lengthOf, maxLength: lengthOf },
  ...{ minItems: countOf, maxItems: countOf },
};

/** Returns the keywords that restrict a schema to the values at one of its bounds. */
export function atBound(schema: JsonObject, keyword: string): JsonObject {
  const bound = schema[keyword] ?? 0;
  if (keyword === "minimum" || keyword === "maximum") return { minimum: bound, maximum: bound };
  const opposite = keyword.startsWith("min") ? keyword.replace("min", "max") : keyword.replace("max", "min");
  return { [opposite]: bound };
}
