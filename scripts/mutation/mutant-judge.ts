import type { ValidateFunction } from "ajv";
import type { Api } from "../../src/model/api.js";
import type { Json, JsonObject, Schema } from "../../src/schema/json.js";
import { localize, SchemaSet } from "../../src/schema/schema-set.js";
import type { ContractCase } from "../../src/testdata/cases/case.js";
import type { Mutation } from "./mutations.js";
import { changeAt, type SchemaPlace } from "./place.js";

/** A case with the verdict that the true contract gives. */
export interface Judged {
  given: ContractCase;
  accepted: boolean;
}

/** Stands for the schema at a place: which one counts is chosen when values are judged, not when it is compiled. */
const MUTANT = "chatwireMutant";

/**
 * Judges cases by mutants. Compiling a whole request for each would take minutes: it is compiled once for each place, and
 * the schema at the place once for each mutation, for all operations that reach it.
 */
export class MutantJudge {
  readonly #set: SchemaSet;
  readonly #made = new WeakMap<JsonObject, Map<string, ValidateFunction>>();
  /** What `unevaluated…` looks at does not cross the border of a place. */
  readonly #whole: boolean;
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
    this.#whole = JSON.stringify(api.document).includes('"unevaluated');
  }

  /** Whether a format is one that values are checked by. */
  validates(format: string): boolean {
    const known = this.#set.ajv.formats[format];
    return known !== undefined && known !== true;
  }

  /** The name of the first case whose verdict a mutation at a place changes. */
  at(root: JsonObject, place: SchemaPlace, cases: readonly Judged[]): (mutation: Mutation) => string | undefined {
    const { document } = this.api;
    const validatorOf = (change: (schema: JsonObject) => Schema) =>
      this.#compile(changeAt(document, root, place.path, change));
    let shared: ValidateFunction | undefined;
    return (mutation) => {
      let validate: ValidateFunction;
      if (this.#whole) validate = validatorOf(mutation.apply);
      else {
        shared ??= validatorOf(() => ({ [MUTANT]: true }));
        validate = shared;
        this.#mutant = this.#mutated(place.schema, mutation);
      }
      return cases.find(({ given, accepted }) => validate(given.input as Json) !== accepted)?.given.name;
    };
  }

  #mutated(schema: JsonObject, { change, apply }: Mutation): ValidateFunction {
    const made = this.#made.get(schema) ?? new Map<string, ValidateFunction>();
    this.#made.set(schema, made);
    const validate = made.get(change) ?? this.#compile(apply(schema));
    made.set(change, validate);
    return validate;
  }

  /** Ajv need not keep what nobody asks for twice. */
  #compile(schema: Schema): ValidateFunction {
    const local = localize(schema) as JsonObject;
    const validate = this.#set.ajv.compile(local);
    if (typeof local === "object") this.#set.ajv.removeSchema(local);
    return validate;
  }
}
