import { findRoute } from "../http/find-route.js";
import { RejectedRequest } from "../http/rejected-request.js";
import type { Target } from "../http/request-target.js";
import type { Api, Operation } from "../model/api.js";
import { CORS_HEADERS, isPreflight, preflightHeaders } from "./cors.js";
import { problemResponse, rejectionResponse } from "./error-shape.js";
import { emptyResponse, type HttpResponse, memoizeFixed } from "./http-response.js";
import { faultText } from "./log.js";
import { WrongPreference } from "./preference.js";
import type { MockRequest } from "./request.js";
import { type Settings, serve } from "./serve.js";
import type { ServedApi } from "./served-api.js";

/** What became of a request. */
export interface Outcome {
  response: HttpResponse;
  api?: Api;
  operation?: Operation | undefined;
  rejected?: RejectedRequest;
  /** What the log says of a fault of the mock. */
  fault?: string;
}

/** Answers a request to the mount of an API, whose path begins below it. Never throws. */
export async function respond(
  load: () => Promise<ServedApi>,
  request: MockRequest,
  target: Target,
  settings: Settings,
): Promise<Outcome> {
  const outcome = await load().then(
    (served) => answerServed(served, request, target, settings),
    (error: unknown) => ({
      response: problemResponse(500, "the mock could not load this API; its log says why"),
      fault: faultText(error),
    }),
  );
  return { ...outcome, response: withMountHeaders(outcome.response) };
}

const withMountHeaders = memoizeFixed((response): HttpResponse => {
  const headers = { vary: "Accept, Prefer", ...response.headers, ...CORS_HEADERS };
  return { ...response, headers };
});

async function answerServed(
  served: ServedApi,
  request: MockRequest,
  target: Target,
  settings: Settings,
): Promise<Outcome> {
  const { api } = served;
  let operation: Operation | undefined;
  try {
    if (isPreflight(request.method, request.headers)) return { response: preflight(served, request, target), api };
    const response = await serve(served, request, target, settings, (found) => {
      operation = found;
    });
    return { response, api, operation };
  } catch (error) {
    return { ...failure(api, operation, error), api, operation };
  }
}

function preflight({ api, router }: ServedApi, request: MockRequest, target: Target): HttpResponse {
  let allow = "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS";
  try {
    allow = findRoute(api, router, "OPTIONS", target.path).allow;
  } catch (error) {
    // An unknown path: let the request come, so that its page can read the rejection.
    if (!(error instanceof RejectedRequest)) throw error;
  }
  return emptyResponse(204, preflightHeaders(request.headers, allow));
}

function failure(api: Api, operation: Operation | undefined, error: unknown): Outcome {
  if (error instanceof WrongPreference) {
    const rejected = new RejectedRequest("invalid", error.message, { parameter: "Prefer" });
    return { response: problemResponse(400, error.message, error.known), rejected };
  }
  if (error instanceof RejectedRequest) return { response: rejectionResponse(api, error, operation), rejected: error };
  const rejected = new RejectedRequest("internal", "the mock failed; its log says why");
  return { response: rejectionResponse(api, rejected, operation), rejected, fault: faultText(error) };
}
