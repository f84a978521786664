import type { Options, ValidateFunction } from "ajv";
import type { Api, Media, Operation } from "../../model/api.js";
import { importOptional } from "../../platform/import-optional.js";
import type { Json } from "../../schema/json.js";
import type { SchemaSet } from "../../schema/schema-set.js";
import { issueFromAjv } from "./ajv-violation.js";
import { hasMoreValues } from "./has-more-values.js";
import type { RequestIssue } from "./request-issue.js";
import { requestSchema, sentSchema } from "./request-schema.js";

/** Of a request with more values only the first fault is told: Ajv takes quadratic time to collect many. */
const MAX_VALUES = 2000;

/** Checks decoded requests by validators that are compiled when an operation is first called. */
export class CompiledChecker {
  readonly #thorough: RequestValidators;
  #quick: RequestValidators | undefined;

  readonly schemasFor: (allErrors: boolean) => SchemaSet;

  constructor(schemasFor: (allErrors: boolean) => SchemaSet) {
    this.schemasFor = schemasFor;

    this.#thorough = new RequestValidators(schemasFor(true));
  }

  /** What is wrong with `{path, query, header, cookie, body}`; nothing where all is well. */
  check(operation: Operation, media: Media | undefined, whole: Json): RequestIssue[] {
    const validate = this.#validatorsFor(whole).of(operation, media);
    return validate(whole) ? [] : (validate.errors ?? []).map(issueFromAjv);
  }

  #validatorsFor(whole: Json): RequestValidators {
    if (!hasMoreValues(whole, MAX_VALUES)) return this.#thorough;
    this.#quick ??= new RequestValidators(this.schemasFor(false));
    return this.#quick;
  }
}

class RequestValidators {
  /** By operation, then by media type. */
  readonly #compiled = new Map<Operation, Map<Media | undefined, ValidateFunction>>();

  readonly schemas: SchemaSet;

  constructor(schemas: SchemaSet) {
    this.schemas = schemas;
  }

  of(operation: Operation, media: Media | undefined): ValidateFunction {
    return this.#compiled.get(operation)?.get(media) ?? this.#compile(operation, media);
  }

  #compile(operation: Operation, media: Media | undefined): ValidateFunction {
    try {
      const validate = this.schemas.compile(requestSchema(operation, media));
      const kept = this.#compiled.get(operation) ?? new Map<Media | undefined, ValidateFunction>();
      this.#compiled.set(operation, kept.set(media, validate));
      return validate;
    } catch (cause) {
      throw new Error(
        `the schemas of a request of ${operation.id} cannot be compiled: look for a bad pattern or reference`,
        { cause },
      );
    }
  }
}

export async function loadChecker(api: Api): Promise<CompiledChecker> {
  const { SchemaSet } = await importOptional("ajv", () => import("../../schema/schema-set.js"));
  const { EXACT_FORMATS } = await importOptional("ajv-formats", () => import("./exact-formats.js"));
  const options: Options = {
    // Lint judges schemas; here only what a request has itself counts.
    ...{ strict: false, logger: false, meta: false, validateSchema: false },
    ...{ ownProperties: true, formats: EXACT_FORMATS },
  };
  const edit = (schema: Parameters<typeof sentSchema>[1]) => sentSchema(api.document, schema);
  return new CompiledChecker((allErrors) => new SchemaSet(api.schemas, { ...options, allErrors }, edit));
}
