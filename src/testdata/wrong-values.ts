import { arrayOf, isObject, type Json, type JsonObject, objectOf } from "../schema/json.js";

/** A value that breaks a keyword. */
export interface Wrong {
  keyword: string;
  /** How, where the keyword is broken in more ways than one. */
  way?: string;
  value: Json;
}

/** A text and a list that nobody sends to see whether they are too long. */
const MAX_TEXT_LENGTH = 100_000;
const MAX_LIST_LENGTH = 10_000;

/** What breaks the keywords of one schema object itself, made of a value that fits where there is one. */
export function* wrongValues(schema: JsonObject, value: Json | undefined, text: boolean): Generator<Wrong> {
  yield* wrongTypes(typesOf(schema), schema, text);
  const types = typesOf(schema);
  const numeric = types.includes("integer") || types.includes("number");
  if (schema.enum !== undefined) yield { keyword: "enum", value: numeric ? 987654321 : "chatwire-no-such-value" };
  if (schema.const !== undefined) yield { keyword: "const", value: otherThan(schema.const) };
  yield* outOfBounds(schema);
  yield* wrongTexts(schema, types, value);
  if (Array.isArray(value)) yield* wrongLists(schema, value, text);
  if (isObject(value)) yield* wrongObjects(schema, value);
  if (isObject(schema.not)) yield* forbidden(schema.not, value);
}

function otherThan(value: Json): Json {
  if (typeof value === "boolean") return !value;
  return typeof value === "number" ? 987654321 : "chatwire-no-such-value";
}

function typesOf(schema: JsonObject): string[] {
  return typeof schema.type === "string" ? [schema.type] : arrayOf(schema.type).map(String);
}

/** Of the types that are not allowed, the first that can be told apart where the value travels; null, and half a number. */
function* wrongTypes(types: readonly string[], schema: JsonObject, text: boolean): Generator<Wrong> {
  if (types.length === 0) return;
  const other = valueOfOtherType(types, text);
  if (other !== undefined) yield { keyword: "type", value: other };
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
}: JsonObject): Generator<Wrong> {
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

function* wrongTexts(
  { pattern, format }: JsonObject,
  types: readonly string[],
  value: Json | undefined,
): Generator<Wrong> {
  if (pattern !== undefined) yield { keyword: "pattern", value: " \u0001chatwire" };
  if (typeof pattern === "string" && typeof value === "string" && value !== "") {
    // Who forgets an anchor takes a text that fits with more around it.
    if (pattern.startsWith("^")) yield { keyword: "pattern", way: "text before", value: `~${value}` };
    if (pattern.endsWith("$")) yield { keyword: "pattern", way: "text after", value: `${value}~` };
  }
  if (typeof format === "string" && format !== "password" && types.includes("string"))
    yield { keyword: "format", value: " not of the format " };
}

function* wrongLists({ minItems, maxItems, uniqueItems }: JsonObject, value: Json[], text: boolean): Generator<Wrong> {
  const [first] = value;
  // As text an empty list is an empty text, which may mean something else.
  if (typeof minItems === "number" && minItems > (text ? 1 : 0))
    yield { keyword: "minItems", value: value.slice(0, minItems - 1) };
  if (maxItems === 0 && first === undefined) yield { keyword: "maxItems", value: ["chatwire"] };
  if (first === undefined) return;
  if (typeof maxItems === "number" && maxItems < MAX_LIST_LENGTH) {
    const many = Array.from({ length: maxItems + 1 }, (_, index) => {
      const item = value[index % value.length] ?? null;
      return uniqueItems === true && index >= value.length ? distinct(item, index) : item;
    });
    yield { keyword: "maxItems", value: many };
  }
  // One more equal item, in the place of others where there is no room for more.
  const room = Math.max(1, Number(maxItems ?? Number.POSITIVE_INFINITY) - 1);
  if (uniqueItems === true) yield { keyword: "uniqueItems", value: [...value.slice(0, room), first] };
}

/** An item of the same kind that is not like another; of some kinds there are no more. */
function distinct(item: Json, index: number): Json {
  if (typeof item === "string") return `${item}${index}`;
  return typeof item === "number" ? item + index : item;
}

/** Entries taken away or made up until there are too few or too many; only those that may be missing go. */
function* wrongObjects(schema: JsonObject, value: JsonObject): Generator<Wrong> {
  const { minProperties, maxProperties } = schema;
  const entries = Object.entries(value);
  if (typeof minProperties === "number" && minProperties > 0) {
    const required = arrayOf(schema.required);
    const sorted = [...entries].sort(([a], [b]) => Number(required.includes(b)) - Number(required.includes(a)));
    yield { keyword: "minProperties", value: Object.fromEntries(sorted.slice(0, minProperties - 1)) };
  }
  const [first] = entries.filter(([name]) => !Object.hasOwn(objectOf(schema.properties), name));
  if (typeof maxProperties === "number" && first && maxProperties < 1000) {
    const more = Array.from({ length: maxProperties + 1 - entries.length }, (_, index) => [
      `${first[0]}${index}`,
      first[1],
    ]);
    yield { keyword: "maxProperties", value: { ...value, ...Object.fromEntries(more) } };
  }
}

/** What is forbidden by its value or by its properties is easily made; of the rest nothing is known. */
function* forbidden(schema: JsonObject, value: Json | undefined): Generator<Wrong> {
  const [literal] = schema.const === undefined ? arrayOf(schema.enum) : [schema.const];
  if (literal !== undefined) yield { keyword: "not", value: literal };
  const required = arrayOf(schema.required).map(String);
  if (required.length > 0 && isObject(value))
    yield { keyword: "not", value: { ...Object.fromEntries(required.map((name) => [name, "x"])), ...value } };
}
