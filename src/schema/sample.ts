import { createHash } from "node:crypto";
import { arrayOf, isObject, type Json, type JsonObject, objectOf, setOwn } from "./json.js";
import { at, fromPointer } from "./pointer.js";
import { resolve } from "./resolve.js";

const MAX_DEPTH = 15;
const MAX_VALUES = 2500;
/** Longer texts, in characters, count as several values. */
const MAX_FREE_LENGTH = 100;

/**
 * Returns a sample value of a schema without an example, the same value each time. It equals what Prism returns
 * (test/mock/engines/differences.process.test.ts), so it shows the structure but need not satisfy every keyword.
 */
export function sample(document: JsonObject, schema: unknown): Json | undefined {
  const { value } = resolve(document, schema);
  // Passes a copy, so that a schema that contains itself is shown twice before it is cut off.
  return new Sampler(document).value(isObject(value) ? { ...value } : value, "", 0);
}

class Sampler {
  /** The schemas on the path to the current value, to detect recursion. */
  readonly #open = new Set<unknown>();
  #left = MAX_VALUES;

  readonly document: JsonObject;

  constructor(document: JsonObject) {
    this.document = document;
  }

  /** `name` is the property that holds the value. */
  value(schema: unknown, name: string, depth: number): Json | undefined {
    if (!isObject(schema)) return null;
    this.#left -= 1;
    if (this.#left < 0 || depth > MAX_DEPTH || this.#open.has(schema)) return emptyValue(typeOf(schema));
    this.#open.add(schema);
    const value = this.#compute(schema, name, depth);
    this.#open.delete(schema);
    return value;
  }

  #compute(schema: JsonObject, name: string, depth: number): Json | undefined {
    const { $ref, example, allOf, oneOf, anyOf } = schema;
    if (typeof $ref === "string") return this.value(at(this.document, fromPointer($ref)), name, depth);
    if (example !== undefined) return example;
    if (allOf !== undefined) return this.#merged(schema, arrayOf(allOf), name, depth);
    const variants = [...arrayOf(oneOf), ...arrayOf(anyOf)];
    const first = variants.find((variant) => !this.#isRecursive(variant)) ?? variants[0];
    if (first !== undefined) return this.value(first, name, depth);
    if (isObject(schema.if) && isObject(schema.then)) return this.value(mergeDeep(schema.if, schema.then), name, depth);
    return specifiedValue(schema) ?? this.#typed(schema, name, depth);
  }

  #typed(schema: JsonObject, name: string, depth: number): Json {
    switch (typeOf(schema)) {
      case "object":
        return this.#object(schema, depth);
      case "array":
        return this.#array(schema, depth);
      case "string":
        return this.#text(schema, name);
      case "integer":
      case "number":
        return sampleNumber(schema);
      case "boolean":
        return true;
      default:
        return null;
    }
  }

  #text(schema: JsonObject, name: string): string {
    const text = sampleText(schema, name);
    this.#left -= Math.floor(text.length / MAX_FREE_LENGTH);
    return text;
  }

  #object(schema: JsonObject, depth: number): JsonObject {
    const object: JsonObject = {};
    const add = (name: string, part: unknown, hint: string) => {
      const value = this.value(part, hint, depth + 1);
      if (value !== undefined) setOwn(object, name, value);
    };
    const required = arrayOf(schema.required);
    for (const [name, part] of Object.entries(objectOf(schema.properties)))
      if (required.includes(name) || !this.#isRecursive(part)) add(name, part, name);
    if (isObject(schema.additionalProperties))
      for (const name of ["property1", "property2"]) add(name, schema.additionalProperties, "");
    return object;
  }

  /** Returns whether a schema recurs on the current path. Arrays do not count, because an empty array is a valid end. */
  #isRecursive(schema: unknown): boolean {
    const { value } = resolve(this.document, schema);
    return this.#open.has(value) && isObject(value) && typeOf(value) !== "array";
  }

  #array({ items, contains, minItems, maxItems }: JsonObject, depth: number): Json[] {
    const part = items ?? contains;
    if (part === undefined || part === false) return [];
    if (!minItems && this.#isRecursive(part)) return [];
    const count = typeof minItems === "number" && minItems > 0 ? minItems : 1;
    const length = Math.min(count, typeof maxItems === "number" ? maxItems : count, MAX_VALUES);
    return Array.from({ length }, () => this.value(part, "", depth + 1) ?? null);
  }

  #merged(schema: JsonObject, parts: readonly Json[], name: string, depth: number): Json | undefined {
    const { allOf: _, ...own } = schema;
    const values = [own, ...parts].map((part) => this.value(part, name, depth)).filter((value) => value != null);
    const objects = values.filter(isObject);
    if (objects.length > 0) return objects.reduce<JsonObject>(mergeDeep, {});
    return values.at(-1) ?? null;
  }
}

/** Returns a value that the schema itself specifies. */
function specifiedValue(schema: JsonObject): Json | undefined {
  return [schema.default, schema.const, arrayOf(schema.enum)[0], arrayOf(schema.examples)[0]].find(
    (value) => value !== undefined,
  );
}

/** Keywords that imply a type in a schema without `type`. */
const IMPLIED: readonly [type: string, keywords: readonly string[]][] = [
  ["number", ["multipleOf", "maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum"]],
  ["string", ["maxLength", "minLength", "pattern"]],
  ["array", ["items", "maxItems", "minItems", "uniqueItems"]],
  ["object", ["maxProperties", "minProperties", "required", "additionalProperties", "properties", "patternProperties"]],
];

function typeOf(schema: JsonObject): string | undefined {
  const { type } = schema;
  if (type !== undefined) return Array.isArray(type) ? String(type[0]) : String(type);
  return IMPLIED.find(([, keywords]) => keywords.some((keyword) => schema[keyword] !== undefined))?.[0];
}

function emptyValue(type: string | undefined): Json | undefined {
  if (type === "object") return {};
  return type === "array" ? [] : undefined;
}

function sampleNumber({ minimum, maximum, exclusiveMinimum, exclusiveMaximum }: JsonObject): number {
  if (typeof minimum === "number") return minimum;
  if (typeof exclusiveMinimum === "number") {
    const next = exclusiveMinimum + 1;
    return next === exclusiveMaximum ? (next + next - 1) / 2 : next;
  }
  if (typeof exclusiveMaximum === "number") return exclusiveMaximum - 1;
  return typeof maximum === "number" ? maximum : 0;
}

/** Merges objects deeply; the right one wins. Unlike `mergeSchemas` it merges values, as Prism does. */
function mergeDeep(left: JsonObject, right: JsonObject): JsonObject {
  const merged = { ...left };
  for (const [name, value] of Object.entries(right)) {
    const before = Object.hasOwn(merged, name) ? merged[name] : undefined;
    setOwn(merged, name, isObject(before) && isObject(value) ? mergeDeep(before, value) : (value ?? null));
  }
  return merged;
}

const SAMPLES: ReadonlyMap<string, string> = new Map([
  ["email", "user@example.com"],
  ["idn-email", "пользователь@пример.ру"],
  ["date-time", "2019-08-24T14:15:22Z"],
  ["date", "2019-08-24"],
  ["time", "14:15:22Z"],
  ["ipv4", "192.168.0.1"],
  ["ipv6", "2001:0db8:85a3:0000:0000:8a2e:0370:7334"],
  ["hostname", "example.com"],
  ["idn-hostname", "пример.ру"],
  ["uri", "http://example.com"],
  ["uri-reference", "../dictionary"],
  ["uri-template", "http://example.com/{endpoint}"],
  ["iri", "http://пример.ру"],
  ["iri-reference", "../словарь"],
  ["json-pointer", "/json/pointer"],
  ["relative-json-pointer", "1/relative/json/pointer"],
  ["regex", "/regex/"],
]);
const MAX_LENGTH = 100_000;

/** Returns a sample text of a schema's format and length. The property's `name` makes UUIDs differ. */
export function sampleText({ format, minLength, maxLength }: JsonObject, name: string): string {
  const sample = SAMPLES.get(String(format));
  if (sample !== undefined) return sample;
  if (format === "uuid") return uuidOf(name || "id");
  const length = Math.min(typeof minLength === "number" ? minLength : 0, MAX_LENGTH);
  if (format === "password") return "pa$$word".padEnd(length, "_qwerty!@#$%^123456");
  const text = "string".padEnd(length, "string");
  return typeof maxLength === "number" && maxLength > 0 ? text.slice(0, maxLength) : text;
}

/** Derives a UUID from a name, so that the sample is stable. */
function uuidOf(name: string): string {
  const hex = createHash("sha256").update(name).digest("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    "-",
  );
}
