import { alternatives, needsCheck } from "./alternatives.js";
import { arrayOf, isObject, type Json, type JsonObject, objectOf, type Schema, setOwn } from "./json.js";
import { memoizeByObject } from "./memoize.js";
import { readableNumbers, readableTexts, type TextsOfPattern, testerOf } from "./readable-scalars.js";
import { resolve } from "./resolve.js";
import type { SchemaSet } from "./schema-set.js";
import { isOfType, literalsOf, namedTypes } from "./types.js";

export interface ReadableOptions {
  /** From this depth on, values have only required properties. */
  optionalDepth: number;
  textsOfPattern: TextsOfPattern;
}

/** A deeper value has no end. */
const MAX_DEPTH = 24;
/** How many parts are tried for one value, because contracts are hostile input. */
const MAX_PARTS = 10_000;
/** After so many rejected values, an alternative is given up. */
const MAX_REJECTED = 50;
/** How many objects, lists and scalars a value may have. */
const MAX_SIZE = 10_000;
/** Longer texts, in characters, count as several scalars. */
const SCALAR_LENGTH = 100;
/** The names of entries that a map gets. */
const ENTRIES = ["property1", "property2"];

/**
 * Yields values of a schema, the most readable and complete one first. Follows the structure of the schema, so a validator must
 * check the values. Recursive schemas end where nothing more is required.
 */
export function readableValues(
  document: JsonObject,
  schemas: SchemaSet,
  schema: unknown,
  options: ReadableOptions,
): Generator<Json> {
  return new ValueMaker(document, schemas, options).values(schema, { name: "", depth: 0, ancestors: [] });
}

interface Place {
  /** The property that holds the value. */
  name: string;
  depth: number;
  /** The schemas around the value, to end recursion. */
  ancestors: readonly unknown[];
}

class ValueMaker {
  #left = MAX_PARTS;
  readonly #sizes = new WeakMap<object, number>();
  readonly #alternatives = memoizeByObject((schema: JsonObject) => alternatives(this.document, schema));

  readonly document: JsonObject;
  readonly schemas: SchemaSet;
  readonly options: ReadableOptions;

  constructor(document: JsonObject, schemas: SchemaSet, options: ReadableOptions) {
    this.document = document;
    this.schemas = schemas;
    this.options = options;
  }

  *values(schema: unknown, place: Place): Generator<Json> {
    const { value: target } = resolve(this.document, schema);
    if (this.#left-- <= 0) return;
    if (schema === false || place.depth > MAX_DEPTH || place.ancestors.includes(target)) return;
    if (!isObject(schema)) return yield* this.#flat({}, place);
    const inner = { ...place, ancestors: [...place.ancestors, target] };
    const flats = this.#alternatives(schema);
    const isChecked = needsCheck(schema, flats);
    for (const value of documentedValues(flats)) if (this.#fits(schema, value)) yield value;
    for (const flat of flats) {
      let rejected = 0;
      for (const value of this.#flat(flat, inner)) {
        if (this.#left-- <= 0) return;
        if (this.#sizeOf(value) <= MAX_SIZE && (!isChecked || this.#fits(schema, value))) yield value;
        else if (++rejected === MAX_REJECTED) break;
      }
    }
  }

  *#flat(schema: JsonObject, place: Place): Generator<Json> {
    const types = typesOf(schema);
    const literals = literalsOf(schema);
    if (literals) return yield* literals.filter((value) => types.some((type) => isOfType(value, type)));
    for (const type of types) {
      if (type === "null") yield null;
      else if (type === "boolean") yield* [true, false];
      else if (type === "string") yield* readableTexts(schema, place.name, this.options.textsOfPattern);
      else if (type === "array") yield* this.#lists(schema, place);
      else if (type === "object") yield* this.#objects(schema, place);
      else yield* readableNumbers(schema, type === "integer");
    }
  }

  *#lists(schema: JsonObject, place: Place): Generator<Json[]> {
    const { items = true, contains, minItems = 0, maxItems = Number.POSITIVE_INFINITY } = schema;
    const [min, max] = [Number(minItems), Number(maxItems)];
    if (min > max || min > MAX_SIZE) return;
    const isUnique = schema.uniqueItems === true;
    const list: Json[] = [];
    for (const part of arrayOf(schema.prefixItems).slice(0, max)) {
      const item = this.#next(part, place, isUnique ? list : []);
      if (item === undefined) break;
      list.push(item);
    }
    const hasItems = isObject(items) || contains !== undefined;
    const length = Math.min(max, Math.max(min, list.length === 0 && hasItems ? 1 : 0));
    const isPrefix = list.length < arrayOf(schema.prefixItems).length;
    if (!isPrefix && contains !== undefined) {
      const end = Math.min(max, list.length + Number(schema.minContains ?? 1));
      list.push(...this.#several(containedSchema(schema), end - list.length, place, isUnique, list));
    }
    if (!isPrefix) list.push(...this.#several(items, length - list.length, place, isUnique, list));
    if (list.length < min) return;
    yield list;
    if (list.length > 0) {
      const last = list.length - 1;
      const part = last < arrayOf(schema.prefixItems).length ? arrayOf(schema.prefixItems)[last] : items;
      for (const item of this.values(part, below(place, ""))) yield list.with(last, item);
    }
    if (min === 0) yield [];
  }

  /** Returns up to `count` items. They are equal unless the list must have distinct ones. */
  #several(schema: unknown, count: number, place: Place, isUnique: boolean, present: readonly Json[]): Json[] {
    if (count <= 0) return [];
    if (!isUnique) {
      const item = this.#next(schema, place, []);
      if (item === undefined || this.#sizeOf(item) * count > MAX_SIZE) return [];
      return Array.from({ length: count }, () => item);
    }
    const texts = new Set(present.map((item) => JSON.stringify(item)));
    const items: Json[] = [];
    for (const item of this.values(schema, below(place, ""))) {
      const text = JSON.stringify(item);
      if (!texts.has(text)) items.push(item);
      texts.add(text);
      if (items.length === count) break;
    }
    return items;
  }

  /** Returns the first item of a schema that is not in a list. */
  #next(schema: unknown, place: Place, present: readonly Json[]): Json | undefined {
    return this.#several(schema, 1, place, true, present)[0];
  }

  *#objects(schema: JsonObject, place: Place): Generator<JsonObject> {
    const complete = place.depth < this.options.optionalDepth ? this.#object(schema, place, true) : undefined;
    if (complete) yield complete;
    const minimal = this.#object(schema, place, false);
    if (minimal) yield minimal;
    const base = complete ?? minimal;
    if (!base) return;
    for (const name of Object.keys(base))
      for (const value of this.values(partOf(schema, name), below(place, name)))
        yield Object.fromEntries([...Object.entries(base), [name, value]]);
  }

  #object(schema: JsonObject, place: Place, isComplete: boolean): JsonObject | undefined {
    const required = arrayOf(schema.required).map(String);
    const min = Number(schema.minProperties ?? 0);
    const max = Number(schema.maxProperties ?? Number.POSITIVE_INFINITY);
    if (min > MAX_SIZE || required.length > max) return undefined;
    const object: JsonObject = {};
    const add = (name: string): boolean => {
      if (Object.hasOwn(object, name)) return true;
      const value = this.#first(partOf(schema, name), below(place, name));
      if (value !== undefined) setOwn(object, name, value);
      return value !== undefined;
    };
    const isShort = () => Object.keys(object).length < min;
    const declared = Object.keys(objectOf(schema.properties));
    let spare = max - required.length;
    for (const name of new Set([...declared, ...required])) {
      if (required.includes(name)) {
        if (!add(name)) return undefined;
      } else if (isComplete && spare > 0 && add(name)) spare -= 1;
    }
    for (const name of declared) if (isShort()) add(name);
    const dependent = objectOf(schema.dependentRequired);
    // The loop also visits the names that it adds.
    const names = new Set(Object.keys(object));
    for (const name of names) {
      for (const other of arrayOf(Object.hasOwn(dependent, name) ? dependent[name] : undefined).map(String)) {
        if (!add(other)) return undefined;
        names.add(other);
      }
    }
    const wanted = isComplete && isObject(schema.additionalProperties) ? ENTRIES.length : 0;
    let entries = 0;
    for (const name of this.#entryNames(schema, place)) {
      if (Object.keys(object).length >= max || (!isShort() && entries >= wanted)) break;
      if (Object.hasOwn(object, name)) continue;
      if (!add(name)) break;
      entries += 1;
    }
    const count = Object.keys(object).length;
    return count < min || count > max ? undefined : object;
  }

  /** Yields names of undeclared properties. */
  *#entryNames(schema: JsonObject, place: Place): Generator<string> {
    const { additionalProperties = true, propertyNames } = schema;
    const patterns = Object.keys(objectOf(schema.patternProperties));
    for (const pattern of patterns) yield* readableTexts({ pattern }, "", this.options.textsOfPattern);
    if (additionalProperties === false) return;
    if (isObject(propertyNames)) for (const name of this.values(nameSchema(propertyNames), place)) yield String(name);
    else for (let number = 1; number <= MAX_SIZE; number++) yield `property${number}`;
  }

  #first(schema: unknown, place: Place): Json | undefined {
    for (const value of this.values(schema, place)) return value;
    return undefined;
  }

  #fits(schema: Schema, value: Json): boolean {
    try {
      return this.schemas.validatorOf(schema)(value) === true;
    } catch {
      // The schema cannot be compiled, or it refers to itself without an end, so further values would fail too.
      this.#left = 0;
      return false;
    }
  }

  #sizeOf(value: Json): number {
    if (typeof value === "string") return 1 + Math.floor(value.length / SCALAR_LENGTH);
    if (typeof value !== "object" || value === null) return 1;
    const cached = this.#sizes.get(value);
    if (cached !== undefined) return cached;
    const size = Object.values(value).reduce<number>((sum, part) => sum + this.#sizeOf(part ?? null), 1);
    this.#sizes.set(value, size);
    return size;
  }
}

function below({ depth, ancestors }: Place, name: string): Place {
  return { name, depth: depth + 1, ancestors };
}

function* documentedValues(flats: readonly JsonObject[]): Generator<Json> {
  for (const { example, examples, default: defaultValue } of flats)
    for (const value of [example, ...arrayOf(examples), defaultValue]) if (value !== undefined) yield value;
}

/** Returns the schema of a property: the declared one, that of a matching pattern, or that of undeclared properties. */
function partOf(schema: JsonObject, name: string): unknown {
  const declared = objectOf(schema.properties);
  if (Object.hasOwn(declared, name)) return declared[name];
  const matching = Object.entries(objectOf(schema.patternProperties)).find(([pattern]) =>
    testerOf(pattern)?.test(name),
  );
  return matching ? matching[1] : schema.additionalProperties;
}

/** Memoized, because a validator is compiled for each schema object. */
const containedSchema = memoizeByObject(
  ({ items = true, contains = true }: JsonObject): JsonObject => ({ allOf: [items, contains] }),
);
const nameSchema = memoizeByObject(
  (propertyNames: JsonObject): JsonObject => ({ allOf: [propertyNames, { type: "string" }] }),
);

const IMPLIED: readonly [types: readonly string[], keywords: readonly string[]][] = [
  [["object"], ["properties", "required", "additionalProperties", "patternProperties", "minProperties"]],
  [["array"], ["items", "prefixItems", "contains", "minItems", "uniqueItems"]],
  [["string"], ["pattern", "format", "minLength", "maxLength"]],
  [["number"], ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"]],
];
const ALL_TYPES = ["null", "boolean", "number", "string", "array", "object"];

/** Returns the types to make, `null` last. A schema without a type has the types that its keywords imply, or all. */
function typesOf(schema: JsonObject): readonly string[] {
  const named = namedTypes(schema);
  if (schema.type !== undefined)
    return [...named.filter((type) => type !== "null"), ...named.filter((type) => type === "null")];
  if (literalsOf(schema)) return ALL_TYPES;
  return IMPLIED.find(([, keywords]) => keywords.some((keyword) => schema[keyword] !== undefined))?.[0] ?? ALL_TYPES;
}
