import type { Arbitrary } from "fast-check";
import type { Api } from "../../model/api.js";
import { importOptional } from "../../platform/import-optional.js";
import { UserError } from "../../platform/user-error.js";
import type { Narrowed } from "../../schema/branches/narrow.js";
import type { Schema } from "../../schema/json.js";
import { isObject, type Json, type JsonObject } from "../../schema/json.js";
import { literalsOf, typesOf } from "../../schema/merge.js";
import type { SchemaSet } from "../../schema/schema-set.js";
import { validatorOf } from "../../schema/validator-of.js";
import { alternatives } from "./alternatives.js";
import { arrays, objects } from "./containers.js";
import type { FastCheck } from "./fast-check.js";
import { numbers, strings } from "./scalars.js";

export interface GeneratorOptions {
  /** Open objects get properties that the contract does not name. */
  inventProperties?: boolean;
  /** Objects have all properties that the contract names. */
  complete?: boolean;
}

/** Makes values that fit the schemas of one API: seeded, shrinkable, checked by the validator. */
export interface PayloadGenerator {
  /** The values of a schema, for those who drive fast-check themselves. A schema that nothing fits is a `UserError`. */
  arbitrary: (schema: Schema) => Arbitrary<Json>;
  /**
   * A part of a schema's values; `fits` is the validator of the whole. `lean` ones have nothing that they need not have.
   * Undefined where there are none.
   */
  narrowed: (part: Narrowed, fits: (value: Json) => boolean, lean: boolean) => Arbitrary<Json> | undefined;
  /** The same seed gives the same values, as long as the contract and fast-check stay. */
  sample: (schema: Schema, given: { seed: number; count: number }) => Json[];
}

/** From this depth on only what is required is made. */
const SHALLOW = 5;
const MAX_DEPTH = 24;
/** A value that is rejected this often in a row cannot be made by chance. */
const TIMEOUT_MS = 2000;
/** One of many values that are looked for. */
const NARROWED_TIMEOUT_MS = 200;
/** Keywords that the construction does not obey by itself. */
const FILTERED = ["not", "oneOf", "if", "contains", "dependentRequired", "dependentSchemas", "patternProperties"];
const BOUNDED = ["minLength", "maxLength", "minProperties", "maxProperties", "uniqueItems", "unevaluatedProperties"];

export async function loadGenerator(
  api: Api,
  schemas: SchemaSet,
  options: GeneratorOptions = {},
): Promise<PayloadGenerator> {
  const fc = await importOptional("fast-check", () => import("fast-check"));
  const generator = new Generator(fc, api.document, schemas, {
    invent: options.inventProperties === true,
    complete: options.complete === true,
    lean: false,
  });
  const leanGenerator = new Generator(fc, api.document, schemas, { invent: false, complete: false, lean: true });
  return {
    arbitrary: (schema) => generator.root(schema),
    narrowed: (part, fits, lean) => (lean ? leanGenerator : generator).narrowed(part, fits),
    sample: (schema, { seed, count }) => fc.sample(generator.root(schema), { seed, numRuns: count }),
  };
}

class Generator {
  /** By depth, then by reference or schema object. */
  readonly #made = new Map<number, Map<unknown, Arbitrary<Json> | undefined>>();

  #narrowed: ReadonlyMap<object, JsonObject> = new Map();

  readonly fc: FastCheck;
  readonly document: JsonObject;
  readonly schemas: SchemaSet;
  readonly how: { invent: boolean; complete: boolean; lean: boolean };

  constructor(
    fc: FastCheck,
    document: JsonObject,
    schemas: SchemaSet,
    how: { invent: boolean; complete: boolean; lean: boolean },
  ) {
    this.fc = fc;
    this.document = document;
    this.schemas = schemas;
    this.how = how;
  }

  root(schema: Schema): Arbitrary<Json> {
    const made = this.#values(schema, 0);
    if (!made) throw new UserError("no body can be made from the event's schema: nothing fits it; give one by --data");
    return this.#filter(made, schema);
  }

  /** Parts made for the narrowing are checked by what they stand for, whose validators are kept. */
  narrowed({ schema, made }: Narrowed, fits: (value: Json) => boolean): Arbitrary<Json> | undefined {
    this.#narrowed = made;
    const values = this.#values(schema, 0);
    return values && this.#accepted(values, fits, () => undefined, NARROWED_TIMEOUT_MS);
  }

  #values(schema: unknown, depth: number): Arbitrary<Json> | undefined {
    if (depth > MAX_DEPTH) return undefined;
    const key = isObject(schema) && Object.keys(schema).length === 1 ? (schema.$ref ?? schema) : schema;
    const level = this.#made.get(depth) ?? new Map<unknown, Arbitrary<Json> | undefined>();
    this.#made.set(depth, level);
    if (!level.has(key)) level.set(key, this.#make(schema, depth));
    return level.get(key);
  }

  #make(schema: unknown, depth: number): Arbitrary<Json> | undefined {
    const options = alternatives(this.document, schema);
    const made = options.map((flat) => this.#flat(flat, depth)).filter((one) => one !== undefined);
    if (made.length === 0) return undefined;
    const all = made.length === 1 && made[0] ? made[0] : this.fc.oneof(...made);
    if (!isObject(schema)) return all;
    const original = this.#narrowed.get(schema) ?? schema;
    return needsFilter(original, options) ? this.#filter(all, original) : all;
  }

  #flat(schema: JsonObject, depth: number): Arbitrary<Json> | undefined {
    const values = literalsOf(schema);
    if (values) return values.length > 0 ? this.fc.constantFrom(...values) : undefined;
    const types = typesOf(schema) ?? impliedTypes(schema);
    const made = types.map((type) => this.#typed(type, schema, depth)).filter((one) => one !== undefined);
    return made.length > 0 ? this.fc.oneof(...made) : undefined;
  }

  #typed(type: string, schema: JsonObject, depth: number): Arbitrary<Json> | undefined {
    const { fc } = this;
    const inner = (part: unknown) => this.#values(part, depth + 1);
    const { invent, complete, lean } = this.how;
    const growth = { optional: !lean && depth < SHALLOW, invent, complete };
    if (type === "null") return fc.constant(null);
    if (type === "boolean") return fc.boolean();
    if (type === "string") return strings(fc, schema);
    if (type === "array") return arrays(fc, schema, inner, growth);
    if (type === "object") return objects(fc, schema, inner, growth);
    return numbers(fc, schema, type === "integer");
  }

  #filter(values: Arbitrary<Json>, schema: Schema): Arbitrary<Json> {
    const fits = validatorOf(this.schemas, schema);
    return this.#accepted(
      values,
      (value) => fits(value) === true,
      () => fits.errors?.[0],
    );
  }

  /** Only what is accepted; gives up on what chance does not find. */
  #accepted(
    values: Arbitrary<Json>,
    fits: (value: Json) => boolean,
    why: () => { schemaPath: string; message?: string } | undefined,
    patience = TIMEOUT_MS,
  ): Arbitrary<Json> {
    let rejected = 0;
    return values.filter((value) => {
      const ok = fits(value);
      rejected = ok ? 0 : rejected + 1;
      if (rejected > patience) throw new UserError(tooRare(why()));
      return ok;
    });
  }
}

function tooRare(error: { schemaPath: string; message?: string } | undefined): string {
  const why = error ? ` (${error.schemaPath}: ${error.message ?? "rejected"})` : "";
  return `no body that fits the event's schema was found by chance${why}: give one by --data or --example`;
}

function needsFilter(schema: JsonObject, options: readonly JsonObject[]): boolean {
  return (
    [...FILTERED, ...BOUNDED].some((keyword) => schema[keyword] !== undefined) ||
    options.some((flat) => [...FILTERED, "minProperties"].some((keyword) => flat[keyword] !== undefined))
  );
}

function impliedTypes(schema: JsonObject): string[] {
  if (schema.properties ?? schema.required ?? schema.additionalProperties) return ["object"];
  if (schema.items ?? schema.prefixItems) return ["array"];
  if (schema.pattern ?? schema.format ?? schema.maxLength ?? schema.minLength) return ["string"];
  if (schema.minimum ?? schema.maximum ?? schema.multipleOf) return ["number"];
  return ["null", "boolean", "integer", "string"];
}
