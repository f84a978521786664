import type { Api } from "../../model/api.js";
import { UserError } from "../../platform/user-error.js";
import { variantNamer } from "../../schema/discriminators.js";
import type { Json, Schema } from "../../schema/json.js";
import { shortestText, type TextsOfPattern } from "../../schema/readable-scalars.js";
import { readableValues } from "../../schema/readable-values.js";
import { sample } from "../../schema/sample.js";
import { lenientSchemas, type SchemaSet } from "../../schema/schema-set.js";
import { textsMatching } from "./fast-check.js";
import type { PayloadGenerator } from "./generator.js";

/** Later attempts omit optional properties earlier, because a value may be too large with all of them. */
const OPTIONAL_DEPTHS = [5, 1, 0];
/** How many readable values are tried before random ones. */
const MAX_VALUES = 50;
/** How many random texts are made for a pattern. */
const MAX_TEXTS = 50;
const SEED = 1;

/** A value without an example. `fits` is false if none was found that fits the schema. */
export interface Sample {
  value: Json | undefined;
  fits: boolean;
}

/** Makes values for the schemas of one API that have no example. The values are the same each time. */
export class FittingSampler {
  readonly #schemas: SchemaSet;
  readonly #named: (schema: Schema, value: Json) => Json;
  #generators: Promise<PayloadGenerator[]> | undefined;

  readonly api: Api;

  constructor(api: Api) {
    this.api = api;
    this.#schemas = lenientSchemas(api);
    this.#named = variantNamer(api, this.#schemas);
  }

  /** Returns the plain sample if it fits, otherwise a readable value, otherwise a random one. */
  async sample(schema: Schema): Promise<Sample> {
    const plain = sample(this.api.document, schema);
    const value = this.#fitting(schema, plain) ?? (await this.#made(schema));
    return value === undefined ? { value: plain, fits: false } : { value, fits: true };
  }

  /** Returns a random value with every documented property if possible. Returns undefined if none is found. */
  async random(schema: Schema, seed: number): Promise<Json | undefined> {
    this.#generators ??= loadGenerators(this.api, this.#schemas);
    for (const generator of await this.#generators) {
      try {
        return generator.sample(schema, { seed, count: 1 })[0];
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
      }
    }
    return undefined;
  }

  async #made(schema: Schema): Promise<Json | undefined> {
    let hasPattern = false;
    const shortest = (pattern: string) => {
      hasPattern = true;
      return shortestText(pattern);
    };
    const readable = this.#readable(schema, shortest);
    if (readable !== undefined) return readable;
    // Loads fast-check only here, because that takes a second.
    return (hasPattern ? this.#readable(schema, await randomTexts()) : undefined) ?? (await this.random(schema, SEED));
  }

  #readable(schema: Schema, textsOfPattern: TextsOfPattern): Json | undefined {
    const { document } = this.api;
    for (const optionalDepth of OPTIONAL_DEPTHS) {
      let tried = 0;
      for (const value of readableValues(document, this.#schemas, schema, { optionalDepth, textsOfPattern })) {
        const fitting = this.#fitting(schema, value);
        if (fitting !== undefined) return fitting;
        if (++tried === MAX_VALUES) break;
      }
    }
    return undefined;
  }

  /** Returns the value with the names of its variants if it fits the schema. */
  #fitting(schema: Schema, value: Json | undefined): Json | undefined {
    if (value === undefined) return undefined;
    try {
      const named = this.#named(schema, value);
      return this.#schemas.validatorOf(schema)(named) === true ? named : undefined;
    } catch {
      // The schema cannot be compiled, or it refers to itself without an end.
      return undefined;
    }
  }
}

async function randomTexts(): Promise<TextsOfPattern> {
  const fc = await import("fast-check");
  return (pattern) => {
    const texts = textsMatching(fc, pattern);
    return texts ? fc.sample(texts, { seed: SEED, numRuns: MAX_TEXTS }) : [];
  };
}

/** Returns a generator of values with every documented property, then one that may omit optional properties for schemas that the first cannot satisfy. */
async function loadGenerators(api: Api, schemas: SchemaSet): Promise<PayloadGenerator[]> {
  const { loadGenerator } = await import("./generator.js");
  return [await loadGenerator(api, schemas, { complete: true }), await loadGenerator(api, schemas)];
}
