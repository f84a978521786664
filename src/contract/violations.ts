import { arrayOf, isObject, type Json, type JsonObject, objectOf, resolve, type Schema } from "../model/index.js";
import { replaceAt, withoutKey } from "./edit.js";

/** A value that breaks one constraint of its schema, and is right otherwise. */
export interface Violation {
  /** JSON Pointer to the constraint's place in the value. */
  pointer: string;
  /** The keyword that is broken: `required`, `type`, `enum`, `maximum` … */
  keyword: string;
  /** The whole value, broken. */
  value: Json;
}

/** Says whether all at a place travels as plain text, where a number cannot be told from its digits. */
export type IsText = (path: readonly string[]) => boolean;

interface Place {
  document: JsonObject;
  root: Json;
  path: readonly string[];
  isText: IsText;
}

const DEEPEST = 12;

/**
 * Breaks each constraint of a schema in turn, starting from a value that fits it. Optional properties that the value lacks
 * are given with a wrong value. Candidates: whether one really breaks the schema (a union may allow it) is for the caller to check.
 */
export function violations(
  document: JsonObject,
  schema: Schema,
  value: Json,
  isText: IsText = () => false,
): Violation[] {
  return [...walk(schema, value, { document, root: value, path: [], isText })];
}

function* walk(schema: unknown, value: Json | undefined, place: Place): Generator<Violation> {
  if (place.path.length > DEEPEST) return;
  const resolved = objectOf(resolve(place.document, schema).value);
  const text = place.isText(place.path);
  for (const [keyword, wrong] of wrongValues(resolved, value, text)) yield violation(place, keyword, wrong);
  for (const union of ["oneOf", "anyOf", "allOf"]) {
    for (const branch of arrayOf(resolved[union])) yield* walk(branch, value, place);
  }
  if (isObject(value)) yield* walkObject(resolved, value, place);
  if (Array.isArray(value) && value.length > 0 && resolved["items"] !== undefined) {
    yield* walk(resolved["items"], value[0], { ...place, path: [...place.path, "0"] });
  }
}

function* walkObject(schema: JsonObject, value: JsonObject, place: Place): Generator<Violation> {
  for (const name of arrayOf(schema["required"]).map(String)) {
    if (Object.hasOwn(value, name)) yield violation(place, "required", withoutKey(value, name), [...place.path, name]);
  }
  if (schema["additionalProperties"] === false) {
    yield violation(place, "additionalProperties", { ...value, chatwire_unknown: "x" }, [
      ...place.path,
      "chatwire_unknown",
    ]);
  }
  for (const [name, property] of Object.entries(objectOf(schema["properties"]))) {
    yield* walk(property, value[name], { ...place, path: [...place.path, name] });
  }
  if (isObject(schema["additionalProperties"])) {
    const extra = Object.keys(value).find((name) => !Object.hasOwn(objectOf(schema["properties"]), name));
    if (extra !== undefined)
      yield* walk(schema["additionalProperties"], value[extra], { ...place, path: [...place.path, extra] });
  }
}

/** What breaks the keywords of one schema object itself. */
function* wrongValues(schema: JsonObject, value: Json | undefined, text: boolean): Generator<[string, Json]> {
  const types = typesOf(schema);
  const other = types.length > 0 ? valueOfOtherType(types, text) : undefined;
  if (other !== undefined) yield ["type", other];
  if (schema["enum"] !== undefined)
    yield ["enum", types.includes("integer") || types.includes("number") ? 987654321 : "chatwire-no-such-value"];
  if (schema["const"] !== undefined)
    yield ["const", typeof schema["const"] === "number" ? 987654321 : "chatwire-no-such-value"];
  const { minimum, maximum, minLength, maxLength, minItems, maxItems, pattern, format } = schema;
  if (typeof minimum === "number") yield ["minimum", minimum - 1];
  if (typeof maximum === "number") yield ["maximum", maximum + 1];
  if (typeof minLength === "number" && minLength > 0) yield ["minLength", "x".repeat(minLength - 1)];
  if (typeof maxLength === "number" && maxLength < 100_000) yield ["maxLength", "x".repeat(maxLength + 1)];
  // As text an empty list is an empty text, which may mean something else.
  if (typeof minItems === "number" && Array.isArray(value) && minItems > (text ? 1 : 0))
    yield ["minItems", value.slice(0, minItems - 1)];
  if (typeof maxItems === "number" && Array.isArray(value) && value[0] !== undefined && maxItems < 10_000) {
    yield ["maxItems", Array.from({ length: maxItems + 1 }, (_, index) => value[index % value.length] ?? null)];
  }
  if (pattern !== undefined) yield ["pattern", " \u0001chatwire"];
  if (typeof format === "string" && format !== "password" && types.includes("string"))
    yield ["format", " not of the format "];
}

function typesOf(schema: JsonObject): string[] {
  return Array.isArray(schema["type"])
    ? schema["type"].map(String)
    : typeof schema["type"] === "string"
      ? [schema["type"]]
      : [];
}

/** Of the types that are not allowed, the first that can be told apart where the value travels. */
function valueOfOtherType(types: string[], text: boolean): Json | undefined {
  if (text)
    return types.includes("string") || types.includes("array") || types.includes("object")
      ? undefined
      : "chatwire-text";
  const values: [string[], Json][] = [
    [["string"], "chatwire-text"],
    [["integer", "number"], 12345],
    [["boolean"], true],
    [["object"], { chatwire: 1 }],
    [["array"], ["chatwire"]],
  ];
  return values.find(([names]) => !names.some((name) => types.includes(name)))?.[1];
}

function violation(place: Place, keyword: string, wrong: Json, at: readonly string[] = place.path): Violation {
  return {
    pointer: at.map((step) => `/${step.replaceAll("~", "~0").replaceAll("/", "~1")}`).join(""),
    keyword,
    value: replaceAt(place.root, place.path, wrong),
  };
}
