import { checkCredentials, credentialKeys } from "../http/credentials.js";
import { isAbsentBody } from "../http/decode/absent.js";
import { assumedType, bodyValue, chooseMedia } from "../http/decode/body.js";
import { readParameters, rejectUndocumentedQuery } from "../http/decode/parameters.js";
import { type RawBody, readRawBody } from "../http/decode/raw-body.js";
import type { DecodedRequest } from "../http/decoded-request.js";
import { findRoute } from "../http/find-route.js";
import type { Limits } from "../http/limits.js";
import { RejectedRequest } from "../http/rejected-request.js";
import { type Pairs, readPairs, type Target } from "../http/request-target.js";
import { selectOperation } from "../http/select-operation.js";
import type { Api, Operation } from "../model/api.js";
import { memoizeByObject } from "../schema/memoize.js";
import type { EngineResponse } from "./engine.js";
import { bodyResponse, emptyResponse, type HttpResponse } from "./http-response.js";
import type { HandlerOptions } from "./options.js";
import { readPreference } from "./preference.js";
import { type MockRequest, readBytes } from "./request.js";
import type { ServedApi } from "./served-api.js";

export interface Settings {
  limits: Limits;
  strict: boolean;
  docs?: HandlerOptions["docs"];
}

/** What is known of a request while it is served, even if it is rejected in the end. */
export interface Trace {
  operation?: Operation;
  /** A remark for the log about a request that was accepted. */
  note?: string;
}

/** Responds to a request for an API. Fills in `trace` on the way. Throws `RejectedRequest` and `InvalidPreference`. */
export async function serve(
  { api, router, engine }: ServedApi,
  request: MockRequest,
  target: Target,
  settings: Settings,
  trace: Trace,
): Promise<HttpResponse> {
  const route = findRoute(api, router, request.method, target.path);
  if (route.operations.length === 0) return emptyResponse(204, { allow: route.allow });
  const body = new BodyReader(route.operations, request, settings.limits);
  const operation = route.operations.some(({ selector }) => selector)
    ? selectOperation(route.operations, await body.raw())
    : route.operations[0];
  if (!operation) throw new Error("the route has no operation without a selector");
  trace.operation = operation;
  const query = readQuery(target, settings.limits);
  const preference = readPreference(request.headers, query);
  checkCredentials(api, operation, { headers: request.headers, query });
  if (settings.strict) rejectUndocumentedQuery(operation, query, credentialKeys(api));
  const decoded: DecodedRequest = {
    parameters: readParameters(
      operation,
      { path: route.parameters, query, headers: request.headers },
      api.document,
      settings.limits,
    ),
    ...(await body.decode(operation, api)),
    headers: request.headers,
  };
  if (body.note !== undefined) trace.note = body.note;
  const response = await (await engine()).handle(operation, decoded, { preference });
  if (response.note !== undefined) trace.note = trace.note ? `${trace.note}; ${response.note}` : response.note;
  return response.fixed ? fixedResponse(response) : toHttpResponse(response);
}

const fixedResponse = memoizeByObject(
  (engineResponse: EngineResponse): HttpResponse => ({ ...toHttpResponse(engineResponse), fixed: true }),
);

function toHttpResponse(engineResponse: EngineResponse): HttpResponse {
  const { status, body, mediaType, headers, encoded } = engineResponse;
  return bodyResponse(status, body, mediaType, headers, encoded);
}

function readQuery(target: Target, limits: Limits): Pairs {
  const pairs = readPairs(target.query);
  if (!pairs) throw new RejectedRequest("malformed", "the query has broken percent-encoding");
  if (pairs.length > limits.fields)
    throw new RejectedRequest("malformed", `the query has ${pairs.length} parameters; the limit is ${limits.fields}`);
  return pairs;
}

const asList = memoizeByObject((operation: Operation): readonly Operation[] => [operation]);

/** Decodes the body of a request at most once, because some routes already need it to select their operation. */
class BodyReader {
  #raw: Promise<RawBody | undefined> | undefined;
  /** A remark about a body that was ignored. */
  note: string | undefined;

  readonly operations: readonly Operation[];
  readonly request: MockRequest;
  readonly limits: Limits;

  constructor(operations: readonly Operation[], request: MockRequest, limits: Limits) {
    this.operations = operations;
    this.request = request;
    this.limits = limits;
  }

  get contentType(): string {
    return this.request.headers["content-type"] ?? assumedType(this.operations);
  }

  raw(): Promise<RawBody | undefined> {
    this.#raw ??= this.#read();
    return this.#raw;
  }

  async #read(): Promise<RawBody | undefined> {
    const bytes = readBytes(this.request, this.limits);
    if (!bytes || this.#ignores(bytes)) return undefined;
    chooseMedia(this.operations, this.contentType);
    return readRawBody(bytes, this.contentType, this.request.headers, this.limits);
  }

  /** Returns true for a body that no operation documents if it is empty, or if the method gives it no meaning (RFC 9110, 9.3). */
  #ignores(bytes: Uint8Array): boolean {
    if (this.operations.some(({ body }) => body)) return false;
    if (isEmptyContent(bytes)) return true;
    const isMeaningless = BODILESS.has(this.request.method);
    if (isMeaningless) this.note = `ignored the body: ${this.request.method} does not document one`;
    return isMeaningless;
  }

  async decode(operation: Operation, api: Api): Promise<Pick<DecodedRequest, "body" | "media">> {
    const raw = await this.raw();
    const media = raw && chooseMedia(asList(operation), this.contentType);
    if (raw && media && !(raw.kind === "json" && isAbsentBody(raw.value, operation, media, api)))
      return { body: bodyValue(raw, media, api, this.limits.depth), media };
    if (operation.body?.required) throw new RejectedRequest("missing", "the body is missing", { parameter: "body" });
    return { body: undefined, media: undefined };
  }
}

/** The methods whose body has no defined meaning. */
const BODILESS = new Set(["GET", "HEAD", "DELETE", "OPTIONS"]);

/** Returns true for white space, `{}`, `[]` and `null`, which some clients always send. */
function isEmptyContent(bytes: Uint8Array): boolean {
  return /^(\{\s*\}|\[\s*\]|null)?$/.test(Buffer.from(bytes).toString("latin1").trim());
}
