import { findRoute } from "../http/find-route.js";
import type { Headers } from "../http/headers.js";
import { RejectedRequest } from "../http/rejected-request.js";
import type { Target } from "../http/request-target.js";
import type { Api, Operation } from "../model/api.js";
import { problemResponse, rejectionResponse } from "./error-shape.js";
import { emptyResponse, type HttpResponse, memoizeFixed } from "./http-response.js";
import { errorText } from "./log.js";
import { InvalidPreference } from "./preference.js";
import type { MockRequest } from "./request.js";
import { type Settings, serve, type Trace } from "./serve.js";
import type { ServedApi } from "./served-api.js";
import { apiPage, wantsStartPage } from "./start-page.js";

/** The result of a request, for the client and for the log. */
export interface Outcome {
  response: HttpResponse;
  api?: Api;
  operation?: Operation;
  /** A remark for the log. */
  note?: string;
  rejected?: RejectedRequest;
  /** The text of an error in the mock itself, for the log. */
  error?: string;
}

/** The message for the client about an error in the mock itself. Details are only in the log. */
export const INTERNAL_ERROR = "the mock failed: see its log";

/** Allows every page to call the vendor's API, without credentials of the browser. */
const CORS_HEADERS = { "access-control-allow-origin": "*", "access-control-expose-headers": "*" };

/** Responds to a request for an API. The path of `target` is relative to the mount. Never rejects. */
export async function respond(
  load: () => Promise<ServedApi>,
  request: MockRequest,
  target: Target,
  settings: Settings,
): Promise<Outcome> {
  const outcome = await load().then(
    (served) => respondFromApi(served, request, target, settings),
    (error: unknown) => ({
      response: problemResponse(500, "the mock could not load this API: see its log"),
      error: errorText(error),
    }),
  );
  return { ...outcome, response: withMountHeaders(outcome.response) };
}

const withMountHeaders = memoizeFixed((response): HttpResponse => {
  const headers = { vary: "Accept, Prefer", ...response.headers, ...CORS_HEADERS };
  return { ...response, headers };
});

async function respondFromApi(
  served: ServedApi,
  request: MockRequest,
  target: Target,
  settings: Settings,
): Promise<Outcome> {
  const { api } = served;
  const trace: Trace = {};
  try {
    if (wantsStartPage(served, request, target))
      return { response: await apiPage(api, request, settings.docs?.(api.id)), api };
    if (isPreflight(request.method, request.headers)) return { response: preflight(served, request, target), api };
    return { response: await serve(served, request, target, settings, trace), api, ...trace };
  } catch (error) {
    return { ...failure(api, trace.operation, error), api, ...trace };
  }
}

function preflight({ api, router }: ServedApi, request: MockRequest, target: Target): HttpResponse {
  let allow = "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS";
  try {
    allow = findRoute(api, router, "OPTIONS", target.path).allow;
  } catch (error) {
    // Allows the actual request to an unknown path, so that its page can read the rejection.
    if (!(error instanceof RejectedRequest)) throw error;
  }
  return emptyResponse(204, preflightHeaders(request.headers, allow));
}

function failure(api: Api, operation: Operation | undefined, error: unknown): Outcome {
  if (error instanceof InvalidPreference) {
    const rejected = new RejectedRequest("invalid", error.message, { parameter: "Prefer" });
    return { response: problemResponse(400, error.message, error.documented), rejected };
  }
  if (error instanceof RejectedRequest) return { response: rejectionResponse(api, error, operation), rejected: error };
  const rejected = new RejectedRequest("internal", INTERNAL_ERROR);
  return { response: rejectionResponse(api, rejected, operation), rejected, error: errorText(error) };
}

function isPreflight(method: string, headers: Headers): boolean {
  return method === "OPTIONS" && headers.origin !== undefined && headers["access-control-request-method"] !== undefined;
}

function preflightHeaders(headers: Headers, allow: string): Record<string, string> {
  const requested = (headers["access-control-request-headers"] ?? "")
    .split(",")
    .map((name) => name.trim())
    .filter((name) => /^[\w!#$%&'*+.^`|~-]+$/.test(name));
  return {
    ...CORS_HEADERS,
    "access-control-allow-methods": allow,
    "access-control-allow-headers": requested.length > 0 ? requested.join(", ") : "*",
    "access-control-max-age": "600",
    vary: "Origin, Access-Control-Request-Method, Access-Control-Request-Headers",
  };
}
