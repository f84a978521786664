import { isObject, type Json, type JsonObject } from "../../schema/json.js";
import { type Path, toPointer } from "../../schema/pointer.js";
import type { Grammar } from "../source/grammar.js";
import type { Note } from "./note.js";
import { transform } from "./transform.js";

/** Kinds whose missing value means an empty object. */
const MAY_BE_EMPTY = ["MediaType", "Response"];

/**
 * Removes values of the wrong JSON type, because tools crash on them. Some languages, for example, write an empty map as an empty
 * list. Warns of each except null.
 */
export function removeMisplacedValues(document: JsonObject, grammar: Grammar, warn: (note: Note) => void): JsonObject {
  return transform(grammar, document, (kind, object, path) => {
    const fields = grammar[kind] ?? {};
    const entries = Object.entries(object).flatMap(([name, value]): [string, Json | undefined][] => {
      const place = () => [...path(), name];
      const isFree = !name.startsWith("x-") && name !== "$ref";
      const inner = Object.hasOwn(fields, name) ? fields[name] : isFree ? fields["*"] : undefined;
      if (value === undefined || (kind === "Schema" && name === "items" && Array.isArray(value)))
        return [[name, value]];
      const valid =
        inner === undefined ? checkKeyword(kind, name, value, place, warn) : checkPart(inner, value, place, warn);
      return valid === undefined ? [] : [[name, valid]];
    });
    return Object.fromEntries(entries);
  });
}

type Place = () => Path;

/** Returns the valid part of a value that must be a list, a map or an object of a kind. */
function checkPart(kind: string, value: Json, place: Place, warn: (note: Note) => void): Json | undefined {
  const [itemKind, suffix] = [kind.replace(/\[\]$|\{\}$/, ""), kind.slice(-2)];
  const inner = (step: string | number) => () => [...place(), step];
  if (suffix === "[]") {
    if (!Array.isArray(value)) return remove("a list", value, place, warn);
    const items = value.filter((item, index) => checkObject(itemKind, item, inner(index), warn) !== undefined);
    return itemKind === "Schema" && items.length === 0 ? remove("a list of schemas", value, place, warn) : items;
  }
  if (suffix !== "{}") return checkObject(kind, value, place, warn);
  if (!isObject(value)) return remove("a map", value, place, warn);
  return Object.fromEntries(
    Object.entries(value).flatMap(([step, entry]): [string, Json][] => {
      const valid = entry === undefined ? undefined : checkObject(itemKind, entry, inner(step), warn);
      return valid === undefined ? [] : [[step, valid]];
    }),
  );
}

function checkObject(kind: string, value: Json, place: Place, warn: (note: Note) => void): Json | undefined {
  if (isObject(value) || kind === "Data") return value;
  if (kind === "Schema") return typeof value === "boolean" ? value : remove("a schema", value, place, warn);
  // In AsyncAPI a discriminator is a name.
  if (kind === "Discriminator" && typeof value === "string") return value;
  return value === null && MAY_BE_EMPTY.includes(kind) ? {} : remove("an object", value, place, warn);
}

function checkKeyword(
  kind: string,
  name: string,
  value: Json,
  place: Place,
  warn: (note: Note) => void,
): Json | undefined {
  const keyword = kind === "Schema" && Object.hasOwn(KEYWORDS, name) ? KEYWORDS[name] : undefined;
  return !keyword || keyword.isValid(value) ? value : remove(keyword.expected, value, place, warn);
}

function remove(expected: string, value: Json, place: Place, warn: (note: Note) => void): undefined {
  if (value === null) return;
  const path = place();
  warn({ code: "import/value", message: `${toPointer(path)}: it must be ${expected}, so it is ignored`, path });
}

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
const KEYWORDS: Record<string, Keyword> = {
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
