import { withLowerCaseNames } from "../http/headers.js";
import { DEFAULT_LIMITS } from "../http/limits.js";
import { readTarget, type Target } from "../http/request-target.js";
import { memoizeByObject } from "../schema/memoize.js";
import type { EngineFactory } from "./engine.js";
import { engineFactory } from "./engines/index.js";
import { problemResponse } from "./error-shape.js";
import { type HttpResponse, toMockResponse } from "./http-response.js";
import { internalRouteResponse, isInternalRoute, isPortalPath, unknownMountResponse } from "./internal-routes.js";
import { errorText, logFailure, type RequestLog, redactPath, redactQuery } from "./log.js";
import { mountedId } from "./mount.js";
import type { ApiSource, HandlerOptions } from "./options.js";
import type { MockRequest, MockResponse } from "./request.js";
import { INTERNAL_ERROR, type Outcome, respond } from "./respond.js";
import type { Settings } from "./serve.js";
import { servedApi } from "./served-api.js";
import { isFromBrowser, mountsPage } from "./start-page.js";
import { webhookEndpoints } from "./webhooks/endpoints.js";

export type Handler = (request: MockRequest) => Promise<MockResponse>;

/**
 * Creates the mock without a socket. The handler responds to every request and never rejects. Throws if packages of the
 * engine are not installed.
 */
export function createHandler(options: HandlerOptions): Handler {
  const { log = logFailure, now = () => performance.now() } = options;
  const respondTo = createResponder(options);
  return async (received) => {
    const start = now();
    const request = { ...received, headers: withLowerCaseNames(received.headers) };
    const target = readTarget(request.url);
    const outcome = await respondTo(request, target);
    log(entryOf(request, target, outcome, now() - start));
    return toMockResponse(request.method, outcome.response);
  };
}

/** Returns whether the mock handles a path, instead of the portal. */
export function isMockPath(path: string, apis: readonly ApiSource[]): boolean {
  if (isPortalPath(path)) return false;
  return isInternalRoute(path) || mountedId(path, apis) !== undefined;
}

function createResponder(options: HandlerOptions): (request: MockRequest, target: Target) => Promise<Outcome> {
  const { apis, strict = false, adminToken } = options;
  if (adminToken?.trim() === "") throw new TypeError("the option adminToken is empty: leave it out, or set a token");
  const engine = engineFactory(options.engine);
  const settings: Settings = { limits: { ...DEFAULT_LIMITS, ...options.limits }, strict, docs: options.docs };
  const mountOf = createMounts(apis, engine);
  const webhooks = webhookEndpoints((id) => mountOf(id)?.().then(({ api }) => api), options, settings.limits);
  return async (request, target) => {
    if (request.url.length > settings.limits.urlLength)
      return { response: problemResponse(414, `the URL is longer than ${settings.limits.urlLength} characters`) };
    if (isInternalRoute(target.path))
      return internalOutcome(() => internalRouteResponse(request, target.path, apis, webhooks, adminToken));
    if (target.path === "/" && apis.length > 0 && isFromBrowser(request)) return { response: mountsPage(apis) };
    const id = mountedId(target.path, apis);
    const load = id === undefined ? undefined : mountOf(id);
    if (id === undefined || !load) return { response: unknownMountResponse(target.path, apis) };
    const below = { ...target, path: target.path.slice(id.length + 1) || "/" };
    return respond(load, request, below, settings);
  };
}

/** Returns a function that finds the loader of an API by its id. Looks the id up each time, because the list of APIs may change. */
function createMounts(
  apis: readonly ApiSource[],
  engine: EngineFactory,
): (id: string) => ReturnType<typeof servedApi> | undefined {
  const mountOf = memoizeByObject((source: ApiSource) => servedApi(source, engine));
  return (id) => {
    const source = apis.find((api) => api.id === id);
    return source && mountOf(source);
  };
}

async function internalOutcome(respond: () => Promise<HttpResponse>): Promise<Outcome> {
  try {
    return { response: await respond() };
  } catch (error) {
    return { response: problemResponse(500, INTERNAL_ERROR), error: errorText(error) };
  }
}

function entryOf(request: MockRequest, target: Target, outcome: Outcome, time: number): RequestLog {
  const { api, operation, note, rejected, error } = outcome;
  return {
    method: request.method,
    path: redactPath(target.path, api, operation),
    query: redactQuery(target.query, api, operation),
    status: outcome.response.status,
    api: api?.id,
    operation: operation?.id,
    time,
    ...(rejected ? { rejection: rejected.kind, message: rejected.message } : {}),
    ...(rejected?.parameter === undefined ? {} : { parameter: rejected.parameter }),
    ...(note === undefined ? {} : { note }),
    ...(error === undefined ? {} : { error }),
  };
}
