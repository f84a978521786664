import type { Api, Json, Operation } from "../../model/index.js";
import type { DecodedRequest, Engine, EngineContext, EngineResponse } from "../engine.js";
import { negotiate } from "../negotiate.js";
import { chooseResponse } from "../preference.js";
import {
  createChecker,
  createResponder,
  type Diagnostic,
  loadPrism,
  type PrismOperation,
  type PrismRequest,
} from "./prism-core.js";
import { toRefused } from "./prism-faults.js";
import { checkedOperation } from "./prism-schema.js";

/** An engine on Prism: checks requests against the contract, answers with examples or with what a schema makes. */
export async function createPrismEngine(api: Api): Promise<Engine> {
  const prism = await loadPrism();
  // A copy, because Prism resolves references in place.
  const operations = await prism.getHttpOperationsFromSpec(structuredClone(api.document));
  return new PrismEngine(api, operations, createChecker(prism), createResponder(prism));
}

class PrismEngine implements Engine {
  readonly #operations: Map<string, PrismOperation>;
  readonly #checked = new Map<string, Promise<PrismOperation>>();

  constructor(
    readonly api: Api,
    operations: readonly PrismOperation[],
    readonly check: PrismRequest,
    readonly respond: PrismRequest,
  ) {
    this.#operations = new Map(operations.map((operation) => [`${operation.method} ${operation.path}`, operation]));
  }

  async handle(operation: Operation, request: DecodedRequest, { preference }: EngineContext): Promise<EngineResponse> {
    const source = this.#source(operation);
    const { parameters, body, media } = request;
    const whole: Json = body === undefined ? { ...parameters } : { ...parameters, body };
    const faults = await this.#check(await this.#checkedBy(operation, source, media?.type), whole);
    if (faults.length > 0) throw toRefused(faults, this.api, request);
    const { response, status } = chooseResponse(operation, preference);
    const chosen = negotiate(response.media, request.headers["accept"]);
    const keys = source.responses.flatMap(({ contents = [] }) => contents.flatMap(({ examples = [] }) => examples));
    const example = keys.some(({ key }) => key === preference.example) ? preference.example : undefined;
    return this.#respond(source, {
      code: status,
      dynamic: preference.dynamic && chosen?.schema !== undefined,
      ...(chosen ? { mediaTypes: [chosen.type] } : {}),
      ...(example === undefined ? {} : { exampleKey: example }),
      ...(preference.seed === undefined ? {} : { seed: preference.seed }),
    });
  }

  #source(operation: Operation): PrismOperation {
    const source = this.#operations.get(`${operation.method} ${operation.key}`);
    if (!source) throw new Error(`Prism does not know ${operation.method} ${operation.key}`);
    return source;
  }

  /** Prism lets all pass when a schema cannot be compiled: what is surely wrong tells. */
  #checkedBy(operation: Operation, source: PrismOperation, media: string | undefined): Promise<PrismOperation> {
    const key = `${operation.method} ${operation.key} ${media ?? ""}`;
    const known = this.#checked.get(key) ?? this.#prepare(operation, source, media);
    this.#checked.set(key, known);
    return known;
  }

  async #prepare(operation: Operation, source: PrismOperation, media: string | undefined): Promise<PrismOperation> {
    const checked = checkedOperation(operation, source, media);
    if ((await this.#check(checked, { canary: true })).length > 0) return checked;
    throw new Error(`the schemas of a request of ${operation.id} cannot be compiled`);
  }

  async #check(operation: PrismOperation, body: Json): Promise<Diagnostic[]> {
    const input = { method: operation.method, url: { path: "/" }, headers: JSON_HEADERS, body } as const;
    const result = await this.check(input as Parameters<PrismRequest>[0], [operation])();
    if (result._tag === "Left") throw result.left;
    return result.right.validations.input;
  }

  async #respond(operation: PrismOperation, mock: MockConfig): Promise<EngineResponse> {
    const input = { method: operation.method, url: { path: "/" } };
    const { callbacks: _, ...quiet } = operation;
    const config = { mock } as Parameters<PrismRequest>[2];
    const result = await this.respond(input as Parameters<PrismRequest>[0], [quiet], config)();
    if (result._tag === "Left") throw result.left;
    const { statusCode, headers = {}, body } = result.right.output;
    const named = Object.entries(headers).flatMap(([name, value]): [string, string][] =>
      value === null || value === undefined ? [] : [[name.toLowerCase(), String(value)]],
    );
    const { "content-type": mediaType, ...rest } = Object.fromEntries(named);
    return { status: statusCode, headers: rest, mediaType, body: body as Json | undefined };
  }
}

const JSON_HEADERS = { "content-type": "application/json" };

interface MockConfig {
  code: number;
  dynamic: boolean;
  mediaTypes?: string[];
  exampleKey?: string;
  seed?: string;
}
