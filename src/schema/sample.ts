import { arrayOf, isObject, type Json, type JsonObject, objectOf } from "./json.js";
import { setOwn } from "./own.js";
import { at, fromPointer } from "./pointer.js";
import { resolve } from "./resolve.js";
import { sampleText } from "./sample-text.js";

/*
 * A plain value for a schema without an example, the same each time: what Prism would answer. It shows the shape;
 * that it fits each keyword is not promised (`Prefer: dynamic=true` makes what fits).
 */

const MAX_DEPTH = 15;
/** Values that one sample is made of at most. */
const MOST = 2500;

export function sample(document: JsonObject, schema: unknown): Json | undefined {
  const { value } = resolve(document, schema);
  // A copy is not the schema that its parts may lead back to: what repeats itself is shown once more.
  return new Sampler(document).value(isObject(value) ? { ...value } : value, "", 0);
}

class Sampler {
  /** Schemas whose values are being made: in one of them they lead back to themselves. */
  readonly #open = new Set<unknown>();
  #left = MOST;

  readonly document: JsonObject;

  constructor(document: JsonObject) {
    this.document = document;
  }

  /** `name` is the property that the value is for. */
  value(schema: unknown, name: string, depth: number): Json | undefined {
    if (!isObject(schema)) return null;
    this.#left -= 1;
    if (this.#left < 0 || depth > MAX_DEPTH || this.#open.has(schema)) return emptyValue(typeOf(schema));
    this.#open.add(schema);
    const made = this.#make(schema, name, depth);
    this.#open.delete(schema);
    return made;
  }

  #make(schema: JsonObject, name: string, depth: number): Json | undefined {
    const { $ref, example, allOf, oneOf, anyOf } = schema;
    if (typeof $ref === "string") return this.value(at(this.document, fromPointer($ref)), name, depth);
    if (example !== undefined) return example;
    if (allOf !== undefined) return this.#merged(schema, arrayOf(allOf), name, depth);
    const options = [...arrayOf(oneOf), ...arrayOf(anyOf)];
    const first = options.find((option) => !this.#leadsBack(option)) ?? options[0];
    if (first !== undefined) return this.value(first, name, depth);
    if (isObject(schema.if) && isObject(schema.then)) return this.value(mergeDeep(schema.if, schema.then), name, depth);
    return given(schema) ?? this.#typed(schema, name, depth);
  }

  #typed(schema: JsonObject, name: string, depth: number): Json {
    switch (typeOf(schema)) {
      case "object":
        return this.#object(schema, depth);
      case "array":
        return this.#array(schema, depth);
      case "string":
        return sampleText(schema, name);
      case "integer":
      case "number":
        return sampleNumber(schema);
      case "boolean":
        return true;
      default:
        return null;
    }
  }

  #object(schema: JsonObject, depth: number): JsonObject {
    const made: JsonObject = {};
    const add = (name: string, part: unknown, hint: string) => {
      const value = this.value(part, hint, depth + 1);
      if (value !== undefined) setOwn(made, name, value);
    };
    const required = arrayOf(schema.required);
    for (const [name, part] of Object.entries(objectOf(schema.properties)))
      if (required.includes(name) || !this.#leadsBack(part)) add(name, part, name);
    if (isObject(schema.additionalProperties))
      for (const name of ["property1", "property2"]) add(name, schema.additionalProperties, "");
    return made;
  }

  /** Whether a schema is one whose value is being made: it would be shown cut off. An empty list fits; nothing else does. */
  #leadsBack(schema: unknown): boolean {
    const { value } = resolve(this.document, schema);
    return this.#open.has(value) && isObject(value) && typeOf(value) !== "array";
  }

  #array({ items, contains, minItems, maxItems }: JsonObject, depth: number): Json[] {
    const part = items ?? contains;
    if (part === undefined || part === false) return [];
    if (!minItems && this.#leadsBack(part)) return [];
    const wanted = typeof minItems === "number" && minItems > 0 ? minItems : 1;
    const length = Math.min(wanted, typeof maxItems === "number" ? maxItems : wanted, MOST);
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

/** A value that the schema itself names. */
function given(schema: JsonObject): Json | undefined {
  const { default: usual, const: fixed, enum: values, examples } = schema;
  return [usual, fixed, arrayOf(values)[0], arrayOf(examples)[0]].find((value) => value !== undefined);
}

/** Keywords that tell a type where none is named. */
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

function mergeDeep(left: JsonObject, right: JsonObject): JsonObject {
  const merged = { ...left };
  for (const [name, value] of Object.entries(right)) {
    const before = Object.hasOwn(merged, name) ? merged[name] : undefined;
    setOwn(merged, name, isObject(before) && isObject(value) ? mergeDeep(before, value) : (value ?? null));
  }
  return merged;
}
