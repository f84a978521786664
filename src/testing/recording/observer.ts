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
import { inputOf } from "../traffic/input-of.js";

/** An API of a suite: its id and its bundled OpenAPI document. */
export interface ObservedApi {
  id: string;
  document: JsonObject;
}

/** Notes what the requests and deliveries of a test suite exercise, one at a time. */
export class Observer {
  #recorder: CoverageRecorder;
  readonly #api: Api;
  readonly #sender: Sender;
  readonly #decode: Handler;
  #found: { operation: Operation; request: DecodedRequest } | undefined;

  constructor({ id, document }: ObservedApi) {
    this.#api = readApi(id, document);
    this.#recorder = new CoverageRecorder(this.#api, new CoverageCollector(id));
    this.#sender = new Sender(this.#api);
    // The front of the mock finds the operation and reads the request; nothing answers it.
    const engine: EngineFactory = async () => ({
      handle: async (operation, request) => {
        this.#found = { operation: this.#known(operation), request };
        return { status: 204, headers: {}, mediaType: undefined, body: undefined };
      },
    });
    this.#decode = createHandler({ apis: [{ id, load: async () => document }], engine });
  }

  /** What was noted since it was last asked. */
  take(): CoverageData {
    return this.#recorder.take();
  }

  /** A request and its answer; one that belongs to no operation is left out. */
  async addCall(request: Request, response: Response): Promise<void> {
    const { pathname, search } = new URL(request.url);
    const mount = `/${this.#api.id}`;
    const url = (pathname.startsWith(`${mount}/`) ? pathname : mount + pathname) + search;
    const body = new Uint8Array(await request.arrayBuffer());
    this.#found = undefined;
    await this.#decode({ method: request.method, url, headers: Object.fromEntries(request.headers), body });
    const found = this.#found as { operation: Operation; request: DecodedRequest } | undefined;
    if (found) this.#recorder.addCall(found.operation, inputOf(found.request), response.status, await bodyOf(response));
  }

  /** A webhook delivery; one of no event is left out. */
  async addDelivery(headers: Record<string, string>, body: Json): Promise<void> {
    for (const name of await identifyEvent(this.#sender.descriptor, { headers, body })) {
      const event = this.#api.events.find((one) => one.name === name);
      if (event) this.#recorder.addDelivery(event, body);
    }
  }

  /** The front reads the document by itself: its operation is another object than ours. */
  #known(operation: Operation): Operation {
    return this.#api.operations.find(({ pointer }) => pointer === operation.pointer) ?? operation;
  }
}

async function bodyOf(response: Response): Promise<Json | undefined> {
  if (!isJson(response.headers.get("content-type") ?? "")) return undefined;
  return (await response.json().catch(() => undefined)) as Json | undefined;
}
