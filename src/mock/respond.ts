import { findRoute } from "../http/find-route.js";
import { RejectedRequest } from "../http/rejected-request.js";
import type { Target } from "../http/request-target.js";
import type { Api, Operation } from "../model/api.js";
import { CORS_HEADERS, isPreflight, preflightHeaders } from "./cors.js";
import { problemReply, rejectionReply } from "./error-shape.js";
import { faultText } from "./log.js";
import { WrongPreference } from "./preference.js";
import { emptyReply, perReply, type Reply } from "./reply.js";
import type { MockRequest } from "./request.js";
import { type Settings, serve } from "./serve.js";
import type { ServedApi } from "./served-api.js";

/** What became of a request. */
export interface Outcome {
  reply: Reply;
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
      reply: problemReply(500, "the mock could not load this API; its log says why"),
      fault: faultText(error),
    }),
  );
  return { ...outcome, reply: mountReply(outcome.reply) };
}

const mountReply = perReply((reply): Reply => {
  const headers = { vary: "Accept, Prefer", ...reply.headers, ...CORS_HEADERS };
  return { ...reply, headers };
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
    if (isPreflight(request.method, request.headers)) return { reply: preflight(served, request, target), api };
    const reply = await serve(served, request, target, settings, (found) => {
      operation = found;
    });
    return { reply, api, operation };
  } catch (error) {
    return { ...failure(api, operation, error), api, operation };
  }
}

function preflight({ api, router }: ServedApi, request: MockRequest, target: Target): Reply {
  let allow = "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS";
  try {
    allow = findRoute(api, router, "OPTIONS", target.path).allow;
  } catch (error) {
    // An unknown path: let the request come, so that its page can read the rejection.
    if (!(error instanceof RejectedRequest)) throw error;
  }
  return emptyReply(204, preflightHeaders(request.headers, allow));
}

function failure(api: Api, operation: Operation | undefined, error: unknown): Outcome {
  if (error instanceof WrongPreference) {
    const rejected = new RejectedRequest("invalid", error.message, { parameter: "Prefer" });
    return { reply: problemReply(400, error.message, error.known), rejected };
  }
  if (error instanceof RejectedRequest) return { reply: rejectionReply(api, error, operation), rejected: error };
  const rejected = new RejectedRequest("internal", "the mock failed; its log says why");
  return { reply: rejectionReply(api, rejected, operation), rejected, fault: faultText(error) };
}
