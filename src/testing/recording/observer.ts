import { createHandler, type DecodedRequest, type EngineFactory, type Handler } from "../../mock/index.js";
import type { Api, Operation } from "../../model/api.js";
import { readApi } from "../../model/read-api.js";
import { identifyEvent } from "../../runtime/webhooks/identify.js";
import type { Json, JsonObject } from "../../schema/json.js";
import { isJson } from "../../schema/media-type.js";
import { Sender } from "../../testdata/deliveries/sender.js";
import { CoverageCollector } from "../coverage/collector.js";
import type { CoverageData } from "../coverage/data.js";
import { CoverageRecorder } from "../coverage/recorder.js";
import { inputOf } from "../traffic/add-traffic.js";

/** An API of a test suite: its ID and its bundled OpenAPI document. */
export interface ObservedApi {
  id: string;
  document: JsonObject;
}

/** Records the coverage of the requests and deliveries of a test suite. Accepts one call at a time. */
export class Observer {
  #recorder: CoverageRecorder;
  readonly #api: Api;
  readonly #sender: Sender;
  readonly #decode: Handler;
  #decoded: { operation: Operation; request: DecodedRequest } | undefined;

  constructor({ id, document }: ObservedApi) {
    this.#api = readApi(id, document);
    this.#recorder = new CoverageRecorder(this.#api, new CoverageCollector(id));
    this.#sender = new Sender(this.#api);
    // Uses the mock to find the operation and decode the request. Its response is ignored.
    const engine: EngineFactory = async () => ({
      handle: async (operation, request) => {
        this.#decoded = { operation: this.#ownOperation(operation), request };
        return { status: 204, headers: {}, mediaType: undefined, body: undefined };
      },
    });
    this.#decode = createHandler({ apis: [{ id, load: async () => document }], engine });
  }

  /** Returns the coverage since the last call. */
  take(): CoverageData {
    return this.#recorder.take();
  }

  /** Adds a request and its response. Ignores a request that matches no operation. */
  async addCall(request: Request, response: Response): Promise<void> {
    const { pathname, search } = new URL(request.url);
    const mount = `/${this.#api.id}`;
    const url = (pathname.startsWith(`${mount}/`) ? pathname : mount + pathname) + search;
    const body = new Uint8Array(await request.arrayBuffer());
    this.#decoded = undefined;
    await this.#decode({ method: request.method, url, headers: Object.fromEntries(request.headers), body });
    const decoded = this.#decoded as { operation: Operation; request: DecodedRequest } | undefined;
    if (decoded)
      this.#recorder.addCall(decoded.operation, inputOf(decoded.request), response.status, await jsonOf(response));
  }

  /** Adds a webhook delivery. Ignores a delivery that matches no event. */
  async addDelivery(headers: Record<string, string>, body: Json): Promise<void> {
    for (const name of await identifyEvent(this.#sender.descriptor, { headers, body })) {
      const event = this.#api.events.find((candidate) => candidate.name === name);
      if (event) this.#recorder.addDelivery(event, body);
    }
  }

  /** Maps an operation of the mock, which reads the document itself, to the same operation of this API. */
  #ownOperation(operation: Operation): Operation {
    return this.#api.operations.find(({ pointer }) => pointer === operation.pointer) ?? operation;
  }
}

async function jsonOf(response: Response): Promise<Json | undefined> {
  if (!isJson(response.headers.get("content-type") ?? "")) return undefined;
  return (await response.json().catch(() => undefined)) as Json | undefined;
}
