import type { ErrorObject, Format, Options, ValidateFunction } from "ajv";
import type { Api, Media, Operation } from "../../model/api.js";
import type { Json, Schema } from "../../schema/json.js";
import { fromPointer } from "../../schema/pointer.js";
import type { SchemaSet } from "../../schema/schema-set.js";
import type { RequestIssue } from "./request-issue.js";
import { checkedSchema, requestSchema } from "./request-schema.js";

/** Limits the requests for which all issues are collected, because Ajv takes quadratic time to collect many. */
const MAX_VALUES = 2000;

/** Checks decoded requests with validators that are compiled when an operation is first called. */
export class CompiledChecker {
  readonly #thorough: RequestValidators;
  #quick: RequestValidators | undefined;

  readonly schemasFor: (allErrors: boolean) => SchemaSet;

  constructor(schemasFor: (allErrors: boolean) => SchemaSet) {
    this.schemasFor = schemasFor;

    this.#thorough = new RequestValidators(schemasFor(true));
  }

  /** Returns the issues of a request `{path, query, header, cookie, body}`. For a very large request, returns only the first. */
  check(operation: Operation, media: Media | undefined, request: Json): RequestIssue[] {
    const validate = this.#validatorsFor(request).of(operation, media);
    return validate(request) ? [] : (validate.errors ?? []).map(issueFromAjv);
  }

  #validatorsFor(request: Json): RequestValidators {
    if (!hasMoreValues(request, MAX_VALUES)) return this.#thorough;
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
      const byMedia = this.#compiled.get(operation) ?? new Map<Media | undefined, ValidateFunction>();
      this.#compiled.set(operation, byMedia.set(media, validate));
      return validate;
    } catch (cause) {
      throw new Error(
        `the request schemas of ${operation.id} cannot be compiled: check their patterns and references`,
        { cause },
      );
    }
  }
}

export async function loadChecker(api: Api): Promise<CompiledChecker> {
  const { SchemaSet } = await import("../../schema/schema-set.js");
  const { fastFormats, fullFormats } = await import("ajv-formats/dist/formats.js");
  // Uses only the formats with an exact and a fast implementation, so that the mock detects invalid dates.
  const formats: Record<string, Format> = Object.fromEntries(
    Object.entries(fullFormats).filter(([name, format]) =>
      Object.entries(fastFormats).some(([fastName, fast]) => fastName === name && fast !== format),
    ),
  );
  const options: Options = {
    // Leaves the check of the schemas to lint.
    ...{ strict: false, logger: false, meta: false, validateSchema: false },
    ...{ ownProperties: true, formats },
  };
  const edit = (schema: Schema) => checkedSchema(api, schema);
  return new CompiledChecker((allErrors) => new SchemaSet(api.schemas, { ...options, allErrors }, edit));
}

/** Converts an error of Ajv. The first step of its path is the place in the request. */
function issueFromAjv({ instancePath, keyword, message = "", params }: ErrorObject): RequestIssue {
  const [place = "body", ...path] = fromPointer(instancePath);
  return { place, path, keyword, message: message + allowedValuesText(params), property: propertyOf(params) };
}

type Params = ErrorObject["params"];

function propertyOf(params: Params): string | undefined {
  const { missingProperty, additionalProperty, unevaluatedProperty } = params;
  return [missingProperty, additionalProperty, unevaluatedProperty].find((name) => typeof name === "string");
}

function allowedValuesText({ allowedValues }: Params): string {
  return Array.isArray(allowedValues) ? `: ${allowedValues.join(", ")}` : "";
}

/** Returns whether a value consists of more values than the limit. Counts lists, objects and scalars, including the value itself. */
function hasMoreValues(value: Json, limit: number): boolean {
  const pending: unknown[] = [value];
  for (let seen = 1; pending.length > 0; seen++) {
    if (seen + pending.length - 1 > limit) return true;
    const next = pending.pop();
    if (typeof next !== "object" || next === null) continue;
    // A list of all values would take longer than the rest of the check of a large body.
    for (const key in next) {
      if (seen + pending.length > limit) return true;
      pending.push((next as Record<string, unknown>)[key]);
    }
  }
  return false;
}
