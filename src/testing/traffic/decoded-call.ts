import type { DecodedRequest } from "../../http/decoded-request.js";
import { DEFAULT_LIMITS } from "../../http/limits.js";
import { readTarget } from "../../http/request-target.js";
import { Router } from "../../http/router.js";
import { serve } from "../../mock/serve.js";
import type { Api, Operation } from "../../model/api.js";
import type { Entry } from "./entry.js";

/** What a request is, by the contract; `rejected` is why the front of a mock would not have taken it. */
export interface DecodedCall {
  operation: Operation | undefined;
  request: DecodedRequest | undefined;
  rejected: { kind: string; message: string; parameter: string | undefined } | undefined;
}

const SETTINGS = { limits: { ...DEFAULT_LIMITS, bodyBytes: 16 * 1024 * 1024 }, strict: true };

/** Reads calls as the mock does, up to its engine: routes, credentials, parameters and bodies. */
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
    // A preference is the mock's own business, and its length that of the transfer.
    const { prefer: _, "content-length": __, ...sent } = headers;
    const message = { method, url: target, headers: sent, body };
    const note = (operation: Operation) => {
      call.operation = operation;
    };
    try {
      await serve(served, message, this.#below(target), SETTINGS, note);
    } catch (error) {
      call.rejected = readRejection(error);
    }
    return call;
  }

  /** A mount of the mock stands for scheme and host. */
  #below(url: string) {
    const target = readTarget(url);
    const mount = `/${this.api.id}/`;
    return target.path.startsWith(mount) ? { ...target, path: target.path.slice(mount.length - 1) } : target;
  }
}

function readRejection(error: unknown): NonNullable<DecodedCall["rejected"]> {
  if (!(error instanceof Error)) throw error;
  const { kind = "invalid", parameter, message } = error as Error & { kind?: string; parameter?: string };
  if (error.name !== "Rejected" && error.name !== "WrongPreference") throw error;
  return { kind, message, parameter };
}
