import type { DecodedRequest } from "../../http/decoded-request.js";
import type { Api, Operation } from "../../model/api.js";
import type { Json } from "../../schema/json.js";
import { chooseResponse } from "../choose-response.js";
import type { Engine, EngineContext, EngineResponse } from "../engine.js";
import { PrismChecker } from "./prism-checker.js";
import { loadPrism, type PrismOperation } from "./prism-core.js";
import { PrismResponder } from "./prism-responder.js";
import { toRejection } from "./to-rejection.js";

/** Creates the engine that uses Prism to check requests and to create responses. */
export async function createPrismEngine(api: Api): Promise<Engine> {
  const prism = await loadPrism();
  // Copies the document, because Prism resolves references in place.
  const operations = await prism.getHttpOperationsFromSpec(structuredClone(api.document));
  return new PrismEngine(api, operations, new PrismChecker(prism), new PrismResponder(prism));
}

class PrismEngine implements Engine {
  readonly #operations: Map<string, PrismOperation>;

  readonly api: Api;
  readonly checker: PrismChecker;
  readonly responder: PrismResponder;

  constructor(api: Api, operations: readonly PrismOperation[], checker: PrismChecker, responder: PrismResponder) {
    this.api = api;
    this.checker = checker;
    this.responder = responder;

    this.#operations = new Map(operations.map((operation) => [`${operation.method} ${operation.path}`, operation]));
  }

  async handle(operation: Operation, request: DecodedRequest, { preference }: EngineContext): Promise<EngineResponse> {
    const source = this.#source(operation);
    const { parameters, body, media } = request;
    const decoded: Json = body === undefined ? { ...parameters } : { ...parameters, body };
    const issues = await this.checker.check(operation, source, media?.type, decoded);
    if (issues.length > 0) throw toRejection(issues, this.api, operation, request);
    const choice = chooseResponse(operation, preference, request.headers.accept);
    return this.responder.respond(source, choice, preference);
  }

  #source(operation: Operation): PrismOperation {
    const source = this.#operations.get(`${operation.method} ${operation.key}`);
    if (!source) throw new Error(`Prism does not know ${operation.method} ${operation.key}`);
    return source;
  }
}
