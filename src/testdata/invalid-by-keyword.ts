import { arrayOf, isObject, type Json, type JsonObject, objectOf } from "../schema/json.js";
import { timesStep } from "../schema/readable-scalars.js";
import { literalsOf, namedTypes } from "../schema/types.js";

/** A value that breaks a keyword of a schema object. */
export interface InvalidByKeyword {
  keyword: string;
  /** How the keyword is broken, if there are several ways. */
  way?: string;
  value: Json;
}

/** Longer texts and lists are not sent to test a limit. */
const MAX_TEXT_LENGTH = 100_000;
const MAX_LIST_LENGTH = 10_000;

/** Breaks each keyword of a schema object itself, starting from a valid value if there is one. */
export function* invalidByKeyword(
  schema: JsonObject,
  value: Json | undefined,
  text: boolean,
): Generator<InvalidByKeyword> {
  const types = namedTypes(schema);
  yield* invalidTypes(types, schema, text);
  const numeric = types.includes("integer") || types.includes("number");
  if (schema.enum !== undefined) yield { keyword: "enum", value: numeric ? 987654321 : "chatwire-no-such-value" };
  if (schema.const !== undefined) yield { keyword: "const", value: differentFrom(schema.const) };
  yield* outOfBounds(schema);
  yield* betweenMultiples(schema, types, value);
  yield* invalidTexts(schema, types, value);
  if (Array.isArray(value)) yield* invalidLists(schema, value, text);
  if (isObject(value)) yield* invalidObjects(schema, value);
  if (isObject(schema.not)) yield* forbidden(schema.not, value);
}

function differentFrom(value: Json): Json {
  if (typeof value === "boolean") return !value;
  return typeof value === "number" ? 987654321 : "chatwire-no-such-value";
}

/** Yields a value of another type that differs in transit too, null, and a fraction in place of an integer. */
function* invalidTypes(types: readonly string[], schema: JsonObject, text: boolean): Generator<InvalidByKeyword> {
  if (types.length === 0) return;
  const value = valueOfOtherType(types, text);
  if (value !== undefined) yield { keyword: "type", value };
  if (!text && !types.includes("null")) yield { keyword: "type", way: "null", value: null };
  if (types.includes("integer") && !types.includes("number") && !(text && types.includes("string")))
    yield { keyword: "type", way: "fraction", value: Number(schema.minimum ?? 0) + 0.5 };
}

function valueOfOtherType(types: readonly string[], text: boolean): Json | undefined {
  if (text) return types.includes("string") || types.includes("array") ? undefined : "chatwire-text";
  const values: [string[], Json][] = [
    [["string"], "chatwire-text"],
    [["integer", "number"], 12345],
    [["boolean"], true],
    [["object"], { chatwire: 1 }],
    [["array"], ["chatwire"]],
  ];
  return values.find(([names]) => !names.some((name) => types.includes(name)))?.[1];
}

function* outOfBounds({
  minimum,
  maximum,
  exclusiveMinimum,
  exclusiveMaximum,
  ...schema
}: JsonObject): Generator<InvalidByKeyword> {
  if (typeof minimum === "number") yield { keyword: "minimum", value: minimum - 1 };
  if (typeof maximum === "number") yield { keyword: "maximum", value: maximum + 1 };
  if (typeof exclusiveMinimum === "number") yield { keyword: "exclusiveMinimum", value: exclusiveMinimum };
  if (typeof exclusiveMaximum === "number") yield { keyword: "exclusiveMaximum", value: exclusiveMaximum };
  const { minLength, maxLength } = schema;
  if (typeof minLength === "number" && minLength > 0)
    yield { keyword: "minLength", value: "x".repeat(Math.min(minLength, MAX_TEXT_LENGTH) - 1) };
  if (typeof maxLength === "number" && maxLength < MAX_TEXT_LENGTH)
    yield { keyword: "maxLength", value: "x".repeat(maxLength + 1) };
}

/** Yields the number in the middle of two multiples, or beside a multiple if only integers are allowed. */
function* betweenMultiples(
  { multipleOf, minimum }: JsonObject,
  types: readonly string[],
  value: Json | undefined,
): Generator<InvalidByKeyword> {
  if (typeof multipleOf !== "number" || multipleOf <= 0) return;
  const isWhole = types.includes("integer") && !types.includes("number");
  const start = Math.round((typeof value === "number" ? value : Number(minimum ?? 0)) / multipleOf);
  if (isWhole && multipleOf > 1) yield { keyword: "multipleOf", value: start * multipleOf + 1 };
  else if (!isWhole && Number.isSafeInteger(2 * start))
    yield { keyword: "multipleOf", value: timesStep(2 * start + 1, multipleOf / 2) };
}

function* invalidTexts(
  { pattern, format }: JsonObject,
  types: readonly string[],
  value: Json | undefined,
): Generator<InvalidByKeyword> {
  if (pattern !== undefined) yield { keyword: "pattern", value: " \u0001chatwire" };
  if (typeof pattern === "string" && typeof value === "string" && value !== "") {
    // Detects validators that ignore an anchor: they accept a valid text with more around it.
    if (pattern.startsWith("^")) yield { keyword: "pattern", way: "text before", value: `~${value}` };
    if (pattern.endsWith("$")) yield { keyword: "pattern", way: "text after", value: `${value}~` };
  }
  if (typeof format === "string" && format !== "password" && types.includes("string"))
    yield { keyword: "format", value: " not of the format " };
}

function* invalidLists(
  { minItems, maxItems, uniqueItems }: JsonObject,
  value: Json[],
  text: boolean,
): Generator<InvalidByKeyword> {
  const [first] = value;
  // An empty list travels as an empty text, which may have another meaning.
  if (typeof minItems === "number" && minItems > (text ? 1 : 0))
    yield { keyword: "minItems", value: value.slice(0, minItems - 1) };
  if (maxItems === 0 && first === undefined) yield { keyword: "maxItems", value: ["chatwire"] };
  if (first === undefined) return;
  if (typeof maxItems === "number" && maxItems < MAX_LIST_LENGTH) {
    const items = Array.from({ length: maxItems + 1 }, (_, index) => {
      const item = value[index % value.length] ?? null;
      return uniqueItems === true && index >= value.length ? distinct(item, index) : item;
    });
    yield { keyword: "maxItems", value: items };
  }
  // Appends a duplicate. Drops other items if the list is full.
  const room = Math.max(1, Number(maxItems ?? Number.POSITIVE_INFINITY) - 1);
  if (uniqueItems === true) yield { keyword: "uniqueItems", value: [...value.slice(0, room), first] };
}

/** Returns a different item of the same type; the same item if the type offers none. */
function distinct(item: Json, index: number): Json {
  if (typeof item === "string") return `${item}${index}`;
  return typeof item === "number" ? item + index : item;
}

/** Removes optional entries until there are too few, or adds entries until there are too many. */
function* invalidObjects(schema: JsonObject, value: JsonObject): Generator<InvalidByKeyword> {
  const { minProperties, maxProperties } = schema;
  const entries = Object.entries(value);
  if (typeof minProperties === "number" && minProperties > 0) {
    const required = arrayOf(schema.required);
    const sorted = [...entries].sort(([a], [b]) => Number(required.includes(b)) - Number(required.includes(a)));
    yield { keyword: "minProperties", value: Object.fromEntries(sorted.slice(0, minProperties - 1)) };
  }
  const [first] = entries.filter(([name]) => !Object.hasOwn(objectOf(schema.properties), name));
  if (typeof maxProperties === "number" && first && maxProperties < 1000) {
    const extra = Array.from({ length: maxProperties + 1 - entries.length }, (_, index) => [
      `${first[0]}${index}`,
      first[1],
    ]);
    yield { keyword: "maxProperties", value: { ...value, ...Object.fromEntries(extra) } };
  }
}

/** Yields values that match `not` by a literal or by required properties; other forms of `not` are skipped. */
function* forbidden(schema: JsonObject, value: Json | undefined): Generator<InvalidByKeyword> {
  const [literal] = literalsOf(schema) ?? [];
  if (literal !== undefined) yield { keyword: "not", value: literal };
  const required = arrayOf(schema.required).map(String);
  if (required.length > 0 && isObject(value))
    yield { keyword: "not", value: { ...Object.fromEntries(required.map((name) => [name, "x"])), ...value } };
}
