import { checkCredentials, credentialKeys } from "../http/credentials.js";
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
import { readPreference } from "./preference.js";
import { type MockRequest, readBytes } from "./request.js";
import type { ServedApi } from "./served-api.js";

export interface Settings {
  limits: Limits;
  strict: boolean;
}

/**
 * Responds to a request for an API. Calls `onOperation` as soon as the operation is selected. Throws `RejectedRequest` and
 * `InvalidPreference`.
 */
export async function serve(
  { api, router, engine }: ServedApi,
  request: MockRequest,
  target: Target,
  settings: Settings,
  onOperation: (operation: Operation) => void,
): Promise<HttpResponse> {
  const route = findRoute(api, router, request.method, target.path);
  if (route.operations.length === 0) return emptyResponse(204, { allow: route.allow });
  const body = new BodyReader(route.operations, request, settings.limits);
  const operation = route.operations.some(({ selector }) => selector)
    ? selectOperation(route.operations, await body.raw())
    : route.operations[0];
  if (!operation) throw new Error("the route has no operation without a selector");
  onOperation(operation);
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
  const response = await (await engine()).handle(operation, decoded, { preference });
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
    if (!bytes) return undefined;
    chooseMedia(this.operations, this.contentType);
    return readRawBody(bytes, this.contentType, this.request.headers, this.limits);
  }

  async decode(operation: Operation, api: Api): Promise<Pick<DecodedRequest, "body" | "media">> {
    const raw = await this.raw();
    if (raw) {
      const media = chooseMedia(asList(operation), this.contentType);
      return { body: bodyValue(raw, media, api.document, this.limits.depth), media };
    }
    if (operation.body?.required) throw new RejectedRequest("missing", "the body is missing", { parameter: "body" });
    return { body: undefined, media: undefined };
  }
}
