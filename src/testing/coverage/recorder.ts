import type { Api, Operation, WebhookEvent } from "../../model/api.js";
import type { BranchedBody } from "../../schema/branches/branched.js";
import type { Json } from "../../schema/json.js";
import { lenientSchemas, type SchemaSet } from "../../schema/schema-set.js";
import type { CaseInput } from "../../testdata/cases/case.js";
import { type OperationRequests, requestsOf } from "../../testdata/cases/operation-requests.js";
import { documentedResponse } from "../judge/documented-response.js";
import { isErrorBody } from "../judge/result-error.js";
import { CoverageCollector } from "./collector.js";
import { eventBodies, responseBodies } from "./covered-parts.js";
import type { CoverageData } from "./data.js";

/** Finds out which branches requests, responses and deliveries cover, and adds them to a collector. */
export class CoverageRecorder {
  readonly #requests = new Map<Operation, OperationRequests>();
  readonly #responses = new Map<string, BranchedBody | undefined>();
  readonly #events = new Map<WebhookEvent, BranchedBody>();

  readonly api: Api;
  public collector: CoverageCollector;
  readonly schemas: SchemaSet;

  constructor(api: Api, collector: CoverageCollector, schemas: SchemaSet = lenientSchemas(api)) {
    this.api = api;
    this.collector = collector;
    this.schemas = schemas;
  }

  /** Returns the coverage since the last call. */
  take(): CoverageData {
    const { data } = this.collector;
    this.collector = new CoverageCollector(data.api);
    return data;
  }

  /** Adds a request and its response. `input` is undefined for an invalid request, which does not count as accepted. */
  addCall(operation: Operation, input: CaseInput | undefined, status: number, body: Json | undefined): void {
    const rejected = status >= 400 || (body !== undefined && isErrorBody(operation.resultErrors, status, body));
    const branches = input && !rejected ? this.#branchesOf(operation, input) : undefined;
    this.collector.addRequest(operation.id, status, branches);
    if (body !== undefined) this.addResponse(operation, status, body);
  }

  /** Adds a response body. Its branches count if the response is successful and the body is valid. */
  addResponse(operation: Operation, status: number, body: Json): void {
    const response = documentedResponse(operation, status);
    if (!response) return;
    const key = `${operation.id} ${response.status}`;
    if (!this.#responses.has(key)) this.#responses.set(key, responseBodies(this.api, this.schemas, response));
    const bodies = this.#responses.get(key);
    if (bodies?.accepts(body))
      this.collector.addResponse(
        operation.id,
        bodies.hits(body).map((id) => `${response.status} ${id}`),
      );
  }

  /** Adds deliveries that got the expected response. The branches of the body count if it is valid. */
  addDelivery(event: WebhookEvent, body: Json, times = 1): void {
    const bodies = this.#events.get(event) ?? eventBodies(this.api, this.schemas, event);
    this.#events.set(event, bodies);
    this.collector.addDelivery(event.name, bodies.accepts(body) ? bodies.hits(body) : [], times);
  }

  #branchesOf(operation: Operation, input: CaseInput): string[] | undefined {
    const requests = this.#requests.get(operation) ?? requestsOf(this.api, operation, this.schemas);
    this.#requests.set(operation, requests);
    return requests.fits(input) ? requests.hits(input) : undefined;
  }
}
