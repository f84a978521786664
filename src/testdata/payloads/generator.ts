import type { Arbitrary } from "fast-check";
import type { Api } from "../../model/api.js";
import { UserError } from "../../platform/user-error.js";
import { alternatives, needsCheck } from "../../schema/alternatives.js";
import type { Narrowed } from "../../schema/branches/narrow.js";
import { variantNamer } from "../../schema/discriminators.js";
import type { Schema } from "../../schema/json.js";
import { isObject, type Json, type JsonObject } from "../../schema/json.js";
import type { SchemaSet } from "../../schema/schema-set.js";
import { literalsOf, namedTypes } from "../../schema/types.js";
import { arrays, objects } from "./containers.js";
import type { FastCheck } from "./fast-check.js";
import { numbers, strings } from "./scalars.js";
import { sizeOf, withSize } from "./size.js";

export interface GeneratorOptions {
  /** Adds undeclared properties to open objects. */
  inventProperties?: boolean;
  /** Gives objects every declared property. */
  complete?: boolean;
}

/** Generates valid values for the schemas of one API. Values are seeded, shrinkable and checked by the validator. */
export interface PayloadGenerator {
  /** Returns the values of a schema for use with fast-check. Throws a `UserError` if no value fits. */
  arbitrary: (schema: Schema) => Arbitrary<Json>;
  /**
   * Returns the values of a narrowed schema that the whole schema accepts, or undefined if there are none.
   * `minimal` values have only required properties and items.
   */
  narrowed: (part: Narrowed, accepts: (value: Json) => boolean, minimal: boolean) => Arbitrary<Json> | undefined;
  /** Returns values for a seed: the same values as long as neither the contract nor fast-check changes. */
  sample: (schema: Schema, options: { seed: number; count: number }) => Json[];
}

/** From this depth on, values have only required properties and items. */
const MAX_OPTIONAL_DEPTH = 5;
const MAX_DEPTH = 24;
/** After so many rejected values in a row, random generation gives up. */
const MAX_REJECTED = 2000;
/** Narrowed schemas are many, so each gets fewer attempts. */
const MAX_REJECTED_NARROWED = 200;

export async function loadGenerator(
  api: Api,
  schemas: SchemaSet,
  options: GeneratorOptions = {},
): Promise<PayloadGenerator> {
  const fc = await import("fast-check");
  const generator = new Generator(fc, api, schemas, {
    invent: options.inventProperties === true,
    complete: options.complete === true,
    minimal: false,
  });
  const minimalGenerator = new Generator(fc, api, schemas, { invent: false, complete: false, minimal: true });
  return {
    arbitrary: (schema) => generator.root(schema),
    narrowed: (part, accepts, minimal) => (minimal ? minimalGenerator : generator).narrowed(part, accepts),
    sample: (schema, { seed, count }) => fc.sample(generator.root(schema), { seed, numRuns: count }),
  };
}

interface GeneratorStyle {
  invent: boolean;
  complete: boolean;
  minimal: boolean;
}

class Generator {
  /** Caches values by depth, then by reference or schema object. */
  readonly #cache = new Map<number, Map<unknown, Arbitrary<Json> | undefined>>();

  #originals: ReadonlyMap<object, JsonObject> = new Map();

  readonly fc: FastCheck;
  readonly document: JsonObject;
  readonly schemas: SchemaSet;
  readonly #style: GeneratorStyle;
  readonly #named: (schema: Schema, value: Json) => Json;

  constructor(fc: FastCheck, api: Api, schemas: SchemaSet, style: GeneratorStyle) {
    this.fc = fc;
    this.document = api.document;
    this.schemas = schemas;
    this.#named = variantNamer(api, schemas);
    this.#style = style;
  }

  root(schema: Schema): Arbitrary<Json> {
    const values = this.#values(schema, 0);
    if (!values)
      throw new UserError("no value fits the event's schema, so no body can be generated; pass one with --data");
    return this.#filter(
      values.map((value) => this.#named(schema, value)),
      schema,
    );
  }

  narrowed({ schema, originals }: Narrowed, accepts: (value: Json) => boolean): Arbitrary<Json> | undefined {
    this.#originals = originals;
    const values = this.#values(schema, 0);
    const whole = originals.get(schema) ?? schema;
    const named = values?.map((value) => this.#named(whole, value));
    return named && this.#accepted(named, accepts, () => undefined, MAX_REJECTED_NARROWED);
  }

  #values(schema: unknown, depth: number): Arbitrary<Json> | undefined {
    if (depth > MAX_DEPTH) return undefined;
    const key = isObject(schema) && Object.keys(schema).length === 1 ? (schema.$ref ?? schema) : schema;
    const level = this.#cache.get(depth) ?? new Map<unknown, Arbitrary<Json> | undefined>();
    this.#cache.set(depth, level);
    if (!level.has(key)) level.set(key, this.#build(schema, depth));
    return level.get(key);
  }

  #build(schema: unknown, depth: number): Arbitrary<Json> | undefined {
    const options = alternatives(this.document, schema);
    const choices = options.map((flat) => this.#flat(flat, depth)).filter((values) => values !== undefined);
    if (choices.length === 0) return undefined;
    const all = choices.length === 1 && choices[0] ? choices[0] : this.#oneOf(choices);
    if (!isObject(schema)) return all;
    const original = this.#originals.get(schema) ?? schema;
    return needsCheck(original, options) ? withSize(this.#filter(all, original), sizeOf(all)) : all;
  }

  #flat(schema: JsonObject, depth: number): Arbitrary<Json> | undefined {
    const values = literalsOf(schema);
    if (values) return values.length > 0 ? this.fc.constantFrom(...values) : undefined;
    const choices = typesOf(schema)
      .map((type) => this.#typed(type, schema, depth))
      .filter((arbitrary) => arbitrary !== undefined);
    return choices.length > 0 ? this.#oneOf(choices) : undefined;
  }

  #oneOf(choices: readonly Arbitrary<Json>[]): Arbitrary<Json> {
    const all = this.fc.oneof(...choices);
    return withSize(all, Math.max(...choices.map(sizeOf))) ?? all;
  }

  #typed(type: string, schema: JsonObject, depth: number): Arbitrary<Json> | undefined {
    const { fc } = this;
    const inner = (part: unknown) => this.#values(part, depth + 1);
    const { invent, complete, minimal } = this.#style;
    const growth = { optional: !minimal && depth < MAX_OPTIONAL_DEPTH, invent, complete };
    if (type === "null") return fc.constant(null);
    if (type === "boolean") return fc.boolean();
    if (type === "string") return strings(fc, schema);
    if (type === "array") return arrays(fc, schema, inner, growth);
    if (type === "object") return objects(fc, schema, inner, growth);
    return numbers(fc, schema, type === "integer");
  }

  #filter(values: Arbitrary<Json>, schema: Schema): Arbitrary<Json> {
    const fits = compiled(() => this.schemas.validatorOf(schema));
    return this.#accepted(
      values,
      (value) => runValidator(() => fits(value) === true),
      () => fits.errors?.[0],
    );
  }

  /** Keeps the accepted values. Throws a `UserError` after too many rejected values in a row. */
  #accepted(
    values: Arbitrary<Json>,
    accepts: (value: Json) => boolean,
    lastError: () => { schemaPath: string; message?: string } | undefined,
    maxRejected = MAX_REJECTED,
  ): Arbitrary<Json> {
    let rejected = 0;
    return values.filter((value) => {
      const isAccepted = accepts(value);
      rejected = isAccepted ? 0 : rejected + 1;
      if (rejected > maxRejected) throw new UserError(tooRare(lastError()));
      return isAccepted;
    });
  }
}

/** Compiles a validator. Throws a `UserError` for a schema that cannot be compiled, because of a broken pattern or reference. */
function compiled<T>(compile: () => T): T {
  try {
    return compile();
  } catch (cause) {
    const message = `the schema cannot be compiled (${(cause as Error).message}), so no value can be generated; change the schema`;
    throw new UserError(message, { cause });
  }
}

/** Runs a validator. Throws a `UserError` if a schema that leads to itself, such as `not: {$ref: "#/…"}`, fills the stack. */
function runValidator(validate: () => boolean): boolean {
  try {
    return validate();
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw new UserError("the schema refers to itself without an end, so no value can be generated; change the schema", {
      cause,
    });
  }
}

function tooRare(error: { schemaPath: string; message?: string } | undefined): string {
  const reason = error ? ` (${error.schemaPath}: ${error.message ?? "rejected"})` : "";
  return `random generation found no value that fits the event's schema${reason}; pass a body with --data or --example`;
}

/** Returns the types to generate. Generates integers for `number` too, because they are what most senders send. */
function typesOf(schema: JsonObject): string[] {
  const types = namedTypes(schema);
  if (schema.type !== undefined) return types.includes("number") ? [...new Set([...types, "integer"])] : types;
  if (schema.properties ?? schema.required ?? schema.additionalProperties) return ["object"];
  if (schema.items ?? schema.prefixItems) return ["array"];
  if (schema.pattern ?? schema.format ?? schema.maxLength ?? schema.minLength) return ["string"];
  if (schema.minimum ?? schema.maximum ?? schema.multipleOf) return ["number"];
  return ["null", "boolean", "integer", "string"];
}
