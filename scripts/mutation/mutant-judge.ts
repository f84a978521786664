import type { ValidateFunction } from "ajv";
import type { Api } from "../../src/model/api.js";
import type { JsonObject, Schema } from "../../src/schema/json.js";
import { memoizeByObject } from "../../src/schema/memoize.js";
import { localize, SchemaSet } from "../../src/schema/schema-set.js";
import type { ContractCase } from "../../src/testdata/cases/case.js";
import type { Mutation } from "./mutations.js";
import { changeAt, type SchemaPlace } from "./place.js";

/** A case with the verdict of the original contract. */
export interface JudgedCase {
  testCase: ContractCase;
  accepted: boolean;
}

/** A keyword that delegates to the current mutant, so that the schema around it is compiled only once. */
const MUTANT = "chatwireMutant";

/**
 * Judges cases by mutants. Compiling a whole request for each mutant would take minutes, so it is compiled once for each place,
 * and the mutated schema once for all operations that contain it.
 */
export class MutantJudge {
  readonly #set: SchemaSet;
  readonly #mutantsOf = memoizeByObject((_: JsonObject) => new Map<string, ValidateFunction>());
  /** Compiles whole requests, because `unevaluated…` does not see through a delegating keyword. */
  readonly #compilesWhole: boolean;
  #mutant: (value: unknown) => unknown = () => true;

  readonly api: Api;

  constructor(api: Api) {
    this.api = api;

    this.#set = new SchemaSet(api.schemas, {
      ...{ strict: false, logger: false, inlineRefs: false, validateSchema: false },
    });
    this.#set.ajv.addKeyword({
      keyword: MUTANT,
      errors: false,
      validate: (_: unknown, value: unknown) => this.#mutant(value) === true,
    });
    this.#compilesWhole = JSON.stringify(api.document).includes('"unevaluated');
  }

  /** Returns whether Ajv checks values against a format. */
  validates(format: string): boolean {
    const definition = this.#set.ajv.formats[format];
    return definition !== undefined && definition !== true;
  }

  /** Returns a function that finds the first case whose verdict a mutation at a place changes, by name. */
  at(root: JsonObject, place: SchemaPlace, cases: readonly JudgedCase[]): (mutation: Mutation) => string | undefined {
    const { document } = this.api;
    const compile = (change: (schema: JsonObject) => Schema) =>
      this.#compile(changeAt(document, root, place.path, change));
    let shared: ValidateFunction | undefined;
    return (mutation) => {
      let validate: ValidateFunction;
      if (this.#compilesWhole) validate = compile(mutation.apply);
      else {
        shared ??= compile(() => ({ [MUTANT]: true }));
        validate = shared;
        this.#mutant = this.#mutated(place.schema, mutation);
      }
      return cases.find(({ testCase, accepted }) => validate(testCase.input) !== accepted)?.testCase.name;
    };
  }

  #mutated(schema: JsonObject, { change, apply }: Mutation): ValidateFunction {
    const mutants = this.#mutantsOf(schema);
    const validate = mutants.get(change) ?? this.#compile(apply(schema));
    mutants.set(change, validate);
    return validate;
  }

  /** Compiles a schema and removes it from the cache of Ajv, because it is used only once. */
  #compile(schema: Schema): ValidateFunction {
    const local = localize(schema) as JsonObject;
    const validate = this.#set.ajv.compile(local);
    if (typeof local === "object") this.#set.ajv.removeSchema(local);
    return validate;
  }
}
