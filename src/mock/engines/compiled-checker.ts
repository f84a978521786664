import type { Options, ValidateFunction } from "ajv";
import { heavy } from "../../model/heavy.js";
import type { Api, Json, Media, Operation } from "../../model/index.js";
import type { SchemaSet } from "../../model/schema-set.js";
import { ajvViolation } from "./ajv-violation.js";
import { requestSchema, sentSchema } from "./request-schema.js";
import type { Violation } from "./violation.js";

/** Checks decoded requests by validators that are compiled when an operation is first called. */
export class CompiledChecker {
  /** By operation, then by media type. */
  readonly #validators = new Map<Operation, Map<Media | undefined, ValidateFunction>>();

  constructor(
    readonly api: Api,
    readonly schemas: SchemaSet,
  ) {}

  /** What is wrong with `{path, query, header, cookie, body}`; nothing where all is well. */
  check(operation: Operation, media: Media | undefined, whole: Json): Violation[] {
    const validate = this.#validators.get(operation)?.get(media) ?? this.#compile(operation, media);
    return validate(whole) ? [] : (validate.errors ?? []).map(ajvViolation);
  }

  #compile(operation: Operation, media: Media | undefined): ValidateFunction {
    try {
      const validate = this.schemas.compile(requestSchema(operation, media));
      const kept = this.#validators.get(operation) ?? new Map<Media | undefined, ValidateFunction>();
      this.#validators.set(operation, kept.set(media, validate));
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
  const { SchemaSet } = await heavy("ajv", () => import("../../model/schema-set.js"));
  const { EXACT_FORMATS } = await heavy("ajv-formats", () => import("./exact-formats.js"));
  const options: Options = {
    // Lint judges schemas; here all faults of a request are told, and only what it has itself counts.
    ...{ strict: false, logger: false, meta: false, validateSchema: false },
    ...{ allErrors: true, ownProperties: true, formats: EXACT_FORMATS },
  };
  return new CompiledChecker(api, new SchemaSet(api.schemas, options, (schema) => sentSchema(api.document, schema)));
}
