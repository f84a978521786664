import { checkCredentials, credentialKeys } from "../http/credentials.js";
import { assumedType, bodyValue, chooseMedia } from "../http/decode/body.js";
import { readParameters } from "../http/decode/parameters.js";
import { type RawBody, readRawBody } from "../http/decode/raw-body.js";
import type { DecodedRequest } from "../http/decoded-request.js";
import { findRoute } from "../http/find-route.js";
import type { Limits } from "../http/limits.js";
import { RejectedRequest } from "../http/rejected-request.js";
import { type Pairs, readPairs, type Target } from "../http/request-target.js";
import { selectOperation } from "../http/select-operation.js";
import { rejectUnknownKeys } from "../http/unknown-keys.js";
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

/** Answers a request to an API. `note` is told the operation as soon as it is known. Throws `Rejected` and `WrongPreference`. */
export async function serve(
  { api, router, engine }: ServedApi,
  request: MockRequest,
  target: Target,
  settings: Settings,
  note: (operation: Operation) => void,
): Promise<HttpResponse> {
  const found = findRoute(api, router, request.method, target.path);
  if (found.operations.length === 0) return emptyResponse(204, { allow: found.allow });
  const body = new BodyReader(found.operations, request, settings.limits);
  const operation = found.operations.some(({ selector }) => selector)
    ? selectOperation(found.operations, await body.raw())
    : found.operations[0];
  if (!operation) throw new Error("a route without an operation");
  note(operation);
  const query = readQuery(target, settings.limits);
  const preference = readPreference(request.headers, query);
  checkCredentials(api, operation, { headers: request.headers, query });
  if (settings.strict) rejectUnknownKeys(operation, query, credentialKeys(api));
  const decoded: DecodedRequest = {
    parameters: readParameters(
      operation,
      { path: found.parameters, query, headers: request.headers },
      api.document,
      settings.limits,
    ),
    ...(await body.decode(operation, api)),
    headers: request.headers,
  };
  return responseOf(await (await engine()).handle(operation, decoded, { preference }));
}

const fixedResponses = new WeakMap<EngineResponse, HttpResponse>();

function responseOf(answer: EngineResponse): HttpResponse {
  const known = fixedResponses.get(answer);
  if (known) return known;
  const response = bodyResponse(answer.status, answer.body, answer.mediaType, answer.headers, answer.encoded);
  if (!answer.fixed) return response;
  const fixed: HttpResponse = { ...response, fixed: true };
  fixedResponses.set(answer, fixed);
  return fixed;
}

function readQuery(target: Target, limits: Limits): Pairs {
  const pairs = readPairs(target.query);
  if (!pairs) throw new RejectedRequest("malformed", "the query has broken percent-encoding");
  if (pairs.length > limits.fields)
    throw new RejectedRequest("malformed", `the query has ${pairs.length} keys; at most ${limits.fields} are accepted`);
  return pairs;
}

const alone = memoizeByObject((operation: Operation): readonly Operation[] => [operation]);

/** The body of a request, decoded at most once: some routes need it to know their operation. */
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
      const media = chooseMedia(alone(operation), this.contentType);
      return { body: bodyValue(raw, media, api.document, this.limits.depth), media };
    }
    if (operation.body?.required) throw new RejectedRequest("missing", "the body is missing", { parameter: "body" });
    return { body: undefined, media: undefined };
  }
}
