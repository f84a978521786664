import type { Api, Operation } from "../../model/api.js";
import { type FilledField, filledFields } from "../../model/client-options.js";
import { exampleInputs } from "../../model/example-inputs.js";
import { importOptional } from "../../platform/import-optional.js";
import { at, fromPointer, toPointer } from "../../schema/pointer.js";
import type { SchemaSet } from "../../schema/schema-set.js";
import type { FastCheck } from "../payloads/fast-check.js";
import { loadGenerator, type PayloadGenerator } from "../payloads/generator.js";
import type { CaseInput, CaseKind, ContractCase } from "./case.js";
import { generateInputs, type Unreached } from "./generated.js";
import { invalidInputs } from "./invalid.js";
import { OperationRequests } from "./operation-requests.js";
import { protocolInputs } from "./protocol.js";

export interface CaseOptions {
  seed: number;
  /** Asks for each documented status, as only a mock gives them. */
  statuses?: boolean;
}

/** The cases of an operation, and the branches that no request could be made for. */
export interface OperationCases {
  operation: Operation;
  requests: OperationRequests;
  cases: ContractCase[];
  unreached: Unreached[];
}

/** Makes the cases of one API, one operation at a time. */
export class CaseMaker {
  readonly #paths = new Set<string>();

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

  /** Documented requests, then one for each branch, for each broken constraint, and for each wrong way to send one. */
  casesOf(operation: Operation): OperationCases {
    const { api, fc, generator, options } = this;
    const requests = new OperationRequests(api, operation, this.schemas);
    // What is made rather than documented is sent where it fits; else there are generated requests.
    const examples = exampleInputs(api, operation).filter(({ made, input }) => !made || requests.accepts(input));
    const taken = new Set(examples.flatMap(({ input }) => requests.hits(input)));
    const { made, unreached } = generateInputs(requests, generator, {
      ...{ fc, seed: options.seed, taken, first: examples.length === 0 },
    });
    const first = !this.#paths.has(operation.path);
    this.#paths.add(operation.path);
    const make = (kind: CaseKind, name: string, input: CaseInput, more: Partial<ContractCase> = {}): ContractCase => ({
      ...{ operation: operation.id, kind, name, input, rejection: undefined, tampering: {}, branches: [] },
      ...more,
    });
    const sound = (input: CaseInput) => ({ branches: requests.hits(input) });
    const sample = examples[0] ?? made[0] ?? { input: {} };
    const cases = [
      ...examples.map(({ name, input }) => make("example", name, input, sound(input))),
      ...made.map(({ input, point, lean }) =>
        make("generated", `generated ${point.id}`, input, {
          ...sound(input),
          origin: { point, seed: options.seed, lean },
        }),
      ),
      ...invalidInputs(
        requests,
        [...examples, ...made].map(({ input }) => input),
      )
        .map((broken) => ({ ...broken, filled: this.#filledAt(operation, broken.pointer) }))
        .filter(({ rejection, filled }) => rejection !== "missing" || !filled)
        .map(({ name, pointer, input, rejection, filled }) =>
          make("invalid", name, input, {
            // An empty secret is none.
            rejection: filled?.secret && at(input, fromPointer(pointer)) === "" ? "unauthorized" : rejection,
            tampering: filled ? { own: pointer } : {},
          }),
        ),
      ...protocolInputs(requests, sample.input, first).map(({ name, input, tampering, rejection }) =>
        make("protocol", name, input, { tampering, rejection }),
      ),
      ...(options.statuses ? operation.responses : []).map(({ status }) =>
        make("status", `status ${status}`, sample.input, {
          status,
          tampering: { headers: { prefer: prefer(status) } },
        }),
      ),
    ];
    return { operation, requests, cases, unreached };
  }

  /** What the sender itself fills in: that it is needed is a case of credentials. */
  #filledAt(operation: Operation, pointer: string): FilledField | undefined {
    return filledFields(this.api, operation).find(({ in: place, name }) => pointer === toPointer([place, name]));
  }
}

/** Loads what cases are made with. */
export async function loadCaseMaker(api: Api, schemas: SchemaSet, options: CaseOptions): Promise<CaseMaker> {
  const fc = await importOptional("fast-check", () => import("fast-check"));
  return new CaseMaker(api, schemas, await loadGenerator(api, schemas), fc, options);
}

function prefer(status: string): string {
  const code = /^\d{3}$/.test(status) ? status : /^[1-5]XX$/i.test(status) ? `${status.charAt(0)}00` : "500";
  return `code=${code}`;
}
