import type { Api, Operation } from "../../model/api.js";
import { parameterSample } from "../../model/example-inputs.js";
import type { JsonObject } from "../../schema/json.js";
import type { SchemaSet } from "../../schema/schema-set.js";
import type { CaseInput } from "../../testdata/cases/case.js";
import type { FixedValues } from "../../testdata/cases/fixed-values.js";
import type { GivenValues } from "./given-values.js";
import { SeenIds, type Success } from "./seen-ids.js";

/**
 * Knows values of path parameters that exist on the server. In order of precedence: those that the user gave, those of resources
 * that the run created, those of other responses, and examples. Destructive operations get no values of other responses.
 */
export class KnownValues {
  readonly #created: SeenIds;
  readonly #others: SeenIds;

  readonly api: Api;
  readonly schemas: SchemaSet;
  readonly given: GivenValues;

  constructor(api: Api, schemas: SchemaSet, given: GivenValues) {
    this.#created = new SeenIds(api, schemas);
    this.#others = new SeenIds(api, schemas);
    this.api = api;
    this.schemas = schemas;
    this.given = given;
  }

  /** Returns the values for an operation, and plausible values for path parameters of which nothing is known. */
  valuesFor(operation: Operation): { fixed: FixedValues; plausiblePath: JsonObject } {
    const given = this.given.get(operation) ?? {};
    const created = this.#created.complete(operation, given.path ?? {});
    const path = operation.effect === "destructive" ? created : this.#others.complete(operation, created);
    const plausiblePath: JsonObject = {};
    for (const parameter of operation.parameters.filter((candidate) => candidate.in === "path")) {
      const { name, schema = true } = parameter;
      const { value, isDocumented } = parameterSample(this.api, parameter);
      if (path[name] !== undefined || !this.schemas.validatorOf(schema)(value)) continue;
      (isDocumented ? path : plausiblePath)[name] = value;
    }
    return { fixed: { ...given, path }, plausiblePath };
  }

  learn(success: Success): void {
    const { operation, input } = success;
    if (operation.effect === "destructive") {
      this.#created.forget(operation, input);
      this.#others.forget(operation, input);
    } else if (operation.effect === "write" && operation.method === "post") this.#created.learn(success);
    else this.#others.learn(success);
  }

  /** Replaces the path values with which a case was built by the current ones, because an earlier case may have deleted a resource. */
  refresh(operation: Operation, input: CaseInput, built: FixedValues): CaseInput {
    const { fixed } = this.valuesFor(operation);
    const entries = Object.entries(input.path ?? {}).map(([name, value]) => [
      name,
      value === built.path?.[name] ? (fixed.path?.[name] ?? value) : value,
    ]);
    return entries.length > 0 ? { ...input, path: Object.fromEntries(entries) } : input;
  }
}
