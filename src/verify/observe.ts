import { hitsOf } from "../contract/branches/hits.js";
import { branchTree } from "../contract/branches/tree.js";
import { CoverageCollector, type CoverageData, OperationRequests } from "../contract/index.js";
import { createHandler, type DecodedRequest, type EngineFactory, type Handler } from "../mock/index.js";
import { type Api, type Json, type JsonObject, type Operation, readApi } from "../model/index.js";
import { SchemaSet } from "../model/schema-set.js";
import { sentMedia } from "../model/sent-media.js";
import { identifyEvent } from "../runtime/webhooks/identify.js";
import { Sender } from "../trigger/index.js";

/** An API of a suite: its id and its bundled OpenAPI document. */
export interface ObservedApi {
  id: string;
  document: JsonObject;
}

/** Notes what the requests and deliveries of a test suite exercise, one at a time. */
export class Observer {
  #coverage: CoverageCollector;
  readonly #api: Api;
  readonly #schemas: SchemaSet;
  readonly #sender: Sender;
  readonly #requests = new Map<Operation, OperationRequests>();
  readonly #decode: Handler;
  #found: { operation: Operation; request: DecodedRequest } | undefined;

  constructor({ id, document }: ObservedApi) {
    this.#coverage = new CoverageCollector(id);
    this.#api = readApi(id, document);
    this.#schemas = new SchemaSet(this.#api.schemas, { strict: false, logger: false });
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
    const { data } = this.#coverage;
    this.#coverage = new CoverageCollector(data.api);
    return data;
  }

  /** A request and the status of its answer; one that belongs to no operation is left out. */
  async addRequest(request: Request, status: number): Promise<void> {
    const { pathname, search } = new URL(request.url);
    const mount = `/${this.#api.id}`;
    const url = (pathname.startsWith(`${mount}/`) ? pathname : mount + pathname) + search;
    const body = new Uint8Array(await request.arrayBuffer());
    this.#found = undefined;
    await this.#decode({ method: request.method, url, headers: Object.fromEntries(request.headers), body });
    const found = this.#found as { operation: Operation; request: DecodedRequest } | undefined;
    if (!found) return;
    this.#coverage.addRequest(found.operation.id, status, status < 400 ? this.#branches(found) : []);
  }

  /** A webhook delivery; one of no event is left out. */
  async addDelivery(headers: Record<string, string>, body: Json): Promise<void> {
    for (const name of await identifyEvent(this.#sender.descriptor, { headers, body })) {
      const event = this.#api.events.find((one) => one.name === name);
      const tree = branchTree(this.#api.document, this.#schemas, sentMedia(event?.media ?? [])?.schema);
      this.#coverage.addDelivery(name, [...hitsOf(tree, body)]);
    }
  }

  /** The front reads the document by itself: its operation is another object than ours. */
  #known(operation: Operation): Operation {
    return this.#api.operations.find(({ pointer }) => pointer === operation.pointer) ?? operation;
  }

  #branches({ operation, request }: { operation: Operation; request: DecodedRequest }): string[] {
    const requests = this.#requests.get(operation) ?? new OperationRequests(this.#api, operation, this.#schemas);
    this.#requests.set(operation, requests);
    const { parameters, body } = request;
    const { path, query, header } = parameters;
    const input = { path, query, header, ...(body === undefined ? {} : { body }) };
    return requests.fits(input) ? requests.hits(input) : [];
  }
}
