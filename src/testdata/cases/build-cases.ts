import type { Api, Operation } from "../../model/api.js";
import { type FilledField, filledFields } from "../../model/client-options.js";
import { operationIn, requestApi, responseApi } from "../../model/direction.js";
import { exampleInputs } from "../../model/example-inputs.js";
import type { BranchPoint } from "../../schema/branches/tree.js";
import type { JsonObject } from "../../schema/json.js";
import { at, fromPointer, toPointer } from "../../schema/pointer.js";
import { lenientSchemas, type SchemaSet } from "../../schema/schema-set.js";
import type { FastCheck } from "../payloads/fast-check.js";
import { loadGenerator, type PayloadGenerator } from "../payloads/generator.js";
import type { CaseInput, CaseKind, ContractCase } from "./case.js";
import { type FixedValues, freePathParameter, withFixed } from "./fixed-values.js";
import { type Adapt, generateInputs, type Unreached } from "./generated.js";
import { invalidInputs } from "./invalid.js";
import { OperationRequests } from "./operation-requests.js";
import { protocolInputs } from "./protocol.js";

export interface CaseOptions {
  seed: number;
  /** Adds a case for each documented status, which only a mock can return on request. */
  statuses?: boolean;
  /** Requests have no `readOnly` properties, and deliveries no `writeOnly` properties. */
  direction?: "request" | "delivery";
}

/** The cases of an operation, and the branches for which no request could be generated. */
export interface OperationCases {
  operation: Operation;
  requests: OperationRequests;
  cases: ContractCase[];
  unreached: Unreached[];
  /** The values that the valid requests have. */
  fixed: FixedValues;
  /** Gives a generated request the fixed values. */
  adapt: Adapt<CaseInput>;
}

export interface RequestOptions {
  /** Values that the valid requests must have. */
  fixed?: FixedValues;
  /** Values of other path parameters, except in requests that are about these parameters. */
  plausiblePath?: JsonObject;
  /**
   * Generates further values for path parameters with a fixed value, so that every branch is taken. Only a server without data
   * accepts them. True when absent.
   */
  inventPaths?: boolean;
}

/** Builds the cases of one API, one operation at a time. */
export class CaseMaker {
  readonly api: Api;
  readonly schemas: SchemaSet;
  readonly generator: PayloadGenerator;
  readonly fc: FastCheck;
  readonly options: CaseOptions;

  constructor(api: Api, schemas: SchemaSet, generator: PayloadGenerator, fc: FastCheck, options: CaseOptions) {
    this.api = api;
    this.schemas = schemas;
    this.generator = generator;
    this.fc = fc;
    this.options = options;
  }

  /** Returns the documented requests, one request for each remaining branch, and invalid requests that differ in one point each. */
  casesOf(operation: Operation, options: RequestOptions = {}): OperationCases {
    const { fixed = {}, plausiblePath = {}, inventPaths = true } = options;
    const { api, fc, generator } = this;
    const { seed, statuses = false } = this.options;
    const requests = new OperationRequests(api, operationIn(api, operation), this.schemas);
    const fits = (input: CaseInput) => requests.fits(input);
    const adapted = { ...fixed, path: { ...plausiblePath, ...fixed.path } };
    const adapt: Adapt<CaseInput> = (input, point) => withFixed(input, adapted, fits, point);
    const exclude = (point: BranchPoint) => {
      const parameter = inventPaths ? undefined : freePathParameter(point);
      const isKnown = parameter !== undefined && fixed.path !== undefined && Object.hasOwn(fixed.path, parameter);
      return isKnown ? `only an invented value of the path parameter ${parameter} takes it` : undefined;
    };
    // Documented requests are sent in any case; those with invented parameters only if they are valid.
    const examples = exampleInputs(api, requests.operation)
      .map((example) => ({ ...example, input: withFixed(example.input, fixed, fits) }))
      .filter(({ invented, input }) => !invented || requests.accepts(input));
    const covered = new Set(examples.flatMap(({ input }) => requests.hits(input)));
    const { generated, unreached } = generateInputs(requests, generator, {
      ...{ fc, seed, covered, first: examples.length === 0, adapt, exclude },
    });
    const isFirstOfPath = api.operations.find(({ path }) => path === operation.path)?.pointer === operation.pointer;
    const build = (kind: CaseKind, name: string, input: CaseInput, more: Partial<ContractCase> = {}): ContractCase => ({
      ...{ operation: operation.id, kind, name, input, rejection: undefined, tampering: {}, branches: [] },
      ...more,
    });
    const template = examples[0] ?? generated[0] ?? { input: {} };
    const cases = [
      ...examples.map(({ name, input }) => build("example", name, input, { branches: requests.hits(input) })),
      ...generated.map(({ input, point, minimal }) =>
        build("generated", `generated ${point.id}`, input, {
          branches: requests.hits(input),
          origin: { point, seed, minimal },
        }),
      ),
      ...invalidInputs(
        requests,
        [...examples, ...generated].map(({ input }) => input),
      )
        .map((invalid) => ({ ...invalid, filled: this.#filledAt(operation, invalid.pointer) }))
        .filter(({ rejection, filled }) => rejection !== "missing" || !filled)
        .map(({ name, pointer, input, rejection, filled }) =>
          build("invalid", name, input, {
            broken: pointer,
            // An empty secret counts as missing credentials.
            rejection: filled?.secret && at(input, fromPointer(pointer)) === "" ? "unauthorized" : rejection,
            tampering: filled ? { unfilled: pointer } : {},
          }),
        ),
      ...protocolInputs(requests, template.input, isFirstOfPath).map(({ name, input, tampering, rejection }) =>
        build("protocol", name, input, { tampering, rejection }),
      ),
      ...(statuses ? operation.responses : []).map(({ status }) =>
        build("status", `status ${status}`, template.input, {
          status,
          tampering: { headers: { prefer: preferHeader(status) } },
        }),
      ),
    ];
    return { operation, requests, cases, unreached, fixed, adapt };
  }

  /** Returns the field at a pointer if a client option fills it. Cases about missing credentials cover such fields. */
  #filledAt(operation: Operation, pointer: string): FilledField | undefined {
    return filledFields(this.api, operation).find(({ in: place, name }) => pointer === toPointer([place, name]));
  }
}

/** Loads fast-check and returns a maker of the cases of an API. */
export async function loadCaseMaker(api: Api, schemas: SchemaSet, options: CaseOptions): Promise<CaseMaker> {
  const fc = await import("fast-check");
  const edited = options.direction === "delivery" ? responseApi(api) : requestApi(api);
  const editedSchemas = edited === api ? schemas : lenientSchemas(edited);
  return new CaseMaker(edited, editedSchemas, await loadGenerator(edited, editedSchemas), fc, options);
}

function preferHeader(status: string): string {
  const code = /^\d{3}$/.test(status) ? status : /^[1-5]XX$/i.test(status) ? `${status.charAt(0)}00` : "500";
  return `code=${code}`;
}
