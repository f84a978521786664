import type { Api, Operation } from "../model/index.js";
import { CORS_HEADERS, isPreflight, preflightHeaders } from "./cors.js";
import { createPrismEngine } from "./engines/prism.js";
import { problemReply, refusalReply } from "./error-shape.js";
import { findRoute } from "./find-route.js";
import { faultText, type RequestLog, redactQuery } from "./log.js";
import { DEFAULT_LIMITS, type HandlerOptions } from "./options.js";
import { isOwnPath, isPortalPath, ownReply, unknownMountReply } from "./own-paths.js";
import { WrongPreference } from "./preference.js";
import { Refused } from "./refused.js";
import { emptyReply, type Reply } from "./reply.js";
import type { MockRequest, MockResponse } from "./request.js";
import { type Settings, serve } from "./serve.js";
import { type ServedApi, servedApi } from "./served-api.js";
import { readTarget, type Target } from "./target.js";

export type Handler = (request: MockRequest) => Promise<MockResponse>;

/** What became of a request. */
interface Outcome {
  reply: Reply;
  api?: Api;
  operation?: Operation | undefined;
  refused?: Refused | undefined;
  fault?: string | undefined;
}

/** The mock without a socket: answers any request, and never throws. */
export function createHandler(options: HandlerOptions): Handler {
  const { log, now = () => performance.now() } = options;
  const answer = createAnswer(options);
  return async (request) => {
    const start = now();
    const target = readTarget(request.url);
    const outcome = await answer(request, target);
    log?.(describe(request, target, outcome, now() - start));
    return finish(request, outcome.reply);
  };
}

/** Whether a path belongs to the mock rather than to a portal. */
export function isMockPath(path: string, ids: readonly string[]): boolean {
  if (isPortalPath(path)) return false;
  return isOwnPath(path) || ids.some((id) => path === `/${id}` || path.startsWith(`/${id}/`));
}

function createAnswer(options: HandlerOptions): (request: MockRequest, target: Target) => Promise<Outcome> {
  const { apis, engine = createPrismEngine, strict = false } = options;
  const settings: Settings = { limits: { ...DEFAULT_LIMITS, ...options.limits }, strict };
  const mounts = new Map(apis.map((source) => [source.id, servedApi(source, engine)]));
  return async (request, target) => {
    if (request.url.length > settings.limits.urlLength)
      return { reply: problemReply(414, `the URL is longer than ${settings.limits.urlLength} characters`) };
    if (isOwnPath(target.path)) return { reply: ownReply(request.method, target.path, request.headers, apis) };
    const [, vendor = "", name = ""] = target.path.split("/");
    const id = `${vendor}/${name}`;
    const load = mounts.get(id);
    if (!load) return { reply: unknownMountReply(target.path, apis) };
    const inside = { ...target, path: target.path.slice(id.length + 1) || "/" };
    const outcome = await answerApi(load, request, inside, settings);
    const { reply } = outcome;
    return { ...outcome, reply: { ...reply, headers: { vary: "Accept, Prefer", ...CORS_HEADERS, ...reply.headers } } };
  };
}

async function answerApi(
  load: () => Promise<ServedApi>,
  request: MockRequest,
  target: Target,
  settings: Settings,
): Promise<Outcome> {
  let served: ServedApi;
  try {
    served = await load();
  } catch (error) {
    return { reply: problemReply(500, "the mock could not load this API; its log says why"), fault: faultText(error) };
  }
  const { api } = served;
  if (isPreflight(request.method, request.headers)) return { reply: preflight(served, request, target), api };
  let operation: Operation | undefined;
  try {
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
    // An unknown path: let the request come, so that its page can read the refusal.
    if (!(error instanceof Refused)) throw error;
  }
  return emptyReply(204, preflightHeaders(request.headers, allow));
}

function failure(api: Api, operation: Operation | undefined, error: unknown): Outcome {
  if (error instanceof WrongPreference) return { reply: problemReply(400, error.message, error.known) };
  if (error instanceof Refused) return { reply: refusalReply(api, error, operation), refused: error };
  const refused = new Refused("internal", "the mock failed; its log says why");
  return { reply: refusalReply(api, refused, operation), refused, fault: faultText(error) };
}

function describe(request: MockRequest, target: Target, outcome: Outcome, time: number): RequestLog {
  const { api, operation, refused, fault } = outcome;
  return {
    method: request.method,
    path: target.path,
    query: redactQuery(target.query, api, operation),
    status: outcome.reply.status,
    api: api?.id,
    operation: operation?.id,
    time,
    ...(refused ? { refusal: refused.kind } : {}),
    ...(refused?.parameter === undefined ? {} : { parameter: refused.parameter }),
    ...(fault === undefined ? {} : { fault }),
  };
}

/** Lengths are exact, and an answer to HEAD keeps the headers of GET without its body. */
function finish(request: MockRequest, reply: Reply): MockResponse {
  const { status, body } = reply;
  const empty = status === 204 || status === 304;
  const headers = { "x-content-type-options": "nosniff", ...reply.headers };
  if (empty) return { status, headers, body: undefined };
  return {
    status,
    headers: { ...headers, "content-length": String(body?.byteLength ?? 0) },
    body: request.method === "HEAD" ? undefined : body,
  };
}
