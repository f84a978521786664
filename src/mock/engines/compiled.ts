import type { DecodedRequest } from "../../http/decoded-request.js";
import type { Api, Operation } from "../../model/api.js";
import { chooseResponse } from "../choose-response.js";
import type { Engine, EngineContext, EngineResponse } from "../engine.js";
import { type CompiledChecker, loadChecker } from "./compiled-checker.js";
import { CompiledResponder } from "./compiled-responder.js";
import { toRejection } from "./to-rejection.js";

/** Creates the engine that compiles validators when an operation is first called, and caches its responses. */
export async function createCompiledEngine(api: Api): Promise<Engine> {
  return new CompiledEngine(api, await loadChecker(api), new CompiledResponder(api));
}

class CompiledEngine implements Engine {
  readonly api: Api;
  readonly checker: CompiledChecker;
  readonly responder: CompiledResponder;

  constructor(api: Api, checker: CompiledChecker, responder: CompiledResponder) {
    this.api = api;
    this.checker = checker;
    this.responder = responder;
  }

  async handle(operation: Operation, request: DecodedRequest, { preference }: EngineContext): Promise<EngineResponse> {
    const { parameters, body, media } = request;
    const issues = this.checker.check(operation, media, body === undefined ? parameters : { ...parameters, body });
    if (issues.length > 0) throw toRejection(issues, this.api, operation, request);
    const choice = chooseResponse(operation, preference, request.headers.accept);
    return this.responder.respond(operation, choice, preference);
  }
}
