import type { DecodedRequest } from "../../http/decoded-request.js";
import { DEFAULT_LIMITS } from "../../http/limits.js";
import { RejectedRequest } from "../../http/rejected-request.js";
import { readTarget } from "../../http/request-target.js";
import { Router } from "../../http/router.js";
import { InvalidPreference } from "../../mock/preference.js";
import { serve, type Trace } from "../../mock/serve.js";
import type { Api, Operation } from "../../model/api.js";
import type { Entry } from "./entry.js";

/** A request decoded by its contract. `rejected` is the reason why a mock would reject it. */
export interface DecodedCall {
  operation: Operation | undefined;
  request: DecodedRequest | undefined;
  rejected: { kind: string; message: string; parameter: string | undefined } | undefined;
}

const SETTINGS = { limits: { ...DEFAULT_LIMITS, bodyBytes: 16 * 1024 * 1024 }, strict: true };

/** Decodes calls like the mock: routes, credentials, parameters and bodies. */
export class CallDecoder {
  readonly #router: Router;

  readonly api: Api;

  constructor(api: Api) {
    this.api = api;

    this.#router = new Router(api);
  }

  async decode({ method, target, request: { headers, body } }: Entry): Promise<DecodedCall> {
    const call: DecodedCall = { operation: undefined, request: undefined, rejected: undefined };
    const engine = {
      handle: async (_: Operation, request: DecodedRequest) => {
        call.request = request;
        return { status: 204, headers: {}, mediaType: undefined, body: undefined };
      },
    };
    const served = { api: this.api, router: this.#router, engine: async () => engine };
    // Removes headers that mean something to the mock only, or that describe only the original transfer.
    const { prefer: _, "content-length": __, ...sent } = headers;
    const message = { method, url: target, headers: sent, body };
    const trace: Trace = {};
    try {
      await serve(served, message, this.#withoutMount(target), SETTINGS, trace);
    } catch (error) {
      call.rejected = readRejection(error);
    }
    return { ...call, operation: trace.operation };
  }

  /** Removes the mount of a mock, which replaces the scheme and host of the vendor. */
  #withoutMount(url: string) {
    const target = readTarget(url);
    const mount = `/${this.api.id}/`;
    return target.path.startsWith(mount) ? { ...target, path: target.path.slice(mount.length - 1) } : target;
  }
}

function readRejection(error: unknown): NonNullable<DecodedCall["rejected"]> {
  if (error instanceof RejectedRequest) return { kind: error.kind, message: error.message, parameter: error.parameter };
  if (error instanceof InvalidPreference) return { kind: "invalid", message: error.message, parameter: undefined };
  throw error;
}
