import { isDeepStrictEqual } from "node:util";
import type { DecodedRequest } from "../../src/http/decoded-request.js";
import { RejectedRequest } from "../../src/http/rejected-request.js";
import type { Engine, EngineContext, EngineFactory } from "../../src/mock/engine.js";
import { createCompiledEngine } from "../../src/mock/engines/compiled.js";
import { createPrismEngine } from "../../src/mock/engines/prism.js";
import { bodyResponse } from "../../src/mock/http-response.js";
import type { Operation } from "../../src/model/api.js";

/** A request that the two engines answer differently. */
export interface Disagreement {
  operation: string;
  request: Pick<DecodedRequest, "parameters" | "body">;
  compiled: unknown;
  prism: unknown;
}

/** An engine that asks both, records where they differ, and responds as the compiled one does. */
export class BothEngines {
  readonly disagreements: Disagreement[] = [];
  asked = 0;
  compared = 0;

  readonly other: EngineFactory;
  readonly #every: number;

  /** Compares the first of `every` requests, because Prism takes longer than everything else. */
  constructor({ other = createPrismEngine, every = 1 }: { other?: EngineFactory; every?: number } = {}) {
    this.other = other;
    this.#every = every;
  }

  readonly factory: EngineFactory = async (api) => {
    const compiled = await createCompiledEngine(api);
    const prism = await this.other(api);
    return {
      handle: async (operation, request, context) => {
        if (this.asked++ % this.#every !== 0) return compiled.handle(operation, request, context);
        this.compared++;
        const results = {
          compiled: await outcome(compiled, operation, request, context),
          prism: await outcome(prism, operation, request, context),
        };
        const { parameters, body } = request;
        if (!isDeepStrictEqual(results.compiled, results.prism))
          this.disagreements.push({ operation: operation.id, request: { parameters, body }, ...results });
        return compiled.handle(operation, request, context);
      },
    };
  };
}

/** What a client would see: a status with headers and bytes, or all parts of a rejection. */
async function outcome(engine: Engine, operation: Operation, request: DecodedRequest, context: EngineContext) {
  try {
    const { status, body, mediaType, headers, encoded } = await engine.handle(operation, request, context);
    const response = bodyResponse(status, body, mediaType, headers, encoded);
    return { ...response, body: response.body && Buffer.from(response.body).toString() };
  } catch (error) {
    if (!(error instanceof RejectedRequest)) return { failed: true };
    const { kind, message, parameter, headers } = error;
    return { kind, message, parameter, headers };
  }
}
