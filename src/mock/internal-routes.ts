import type { Headers } from "../http/headers.js";
import { cut, quote } from "../http/rejected-request.js";
import { nearest } from "../platform/user-error.js";
import { type HttpResponse, jsonResponse } from "./http-response.js";
import type { ApiSource } from "./options.js";
import type { MockRequest } from "./request.js";
import type { WebhookEndpoints } from "./webhooks/endpoints.js";

const PREFIX = "/_chatwire/";
/** Below it the portal is asked first: its pages stand beside what is the mock's own. */
const PORTAL = `${PREFIX}docs`;

/** Whether a path is the mock's own: `/healthz` and all below `/_chatwire/`. */
export function isInternalRoute(path: string): boolean {
  return path === "/healthz" || path.startsWith(PREFIX);
}

/** Whether a path may belong to the portal although it is an own path. */
export function isPortalPath(path: string): boolean {
  return path === PORTAL || path.startsWith(`${PORTAL}/`);
}

/** Answers what is the mock's own. Below `/_chatwire/` only programs of this machine may ask, not web pages. */
export async function internalRouteResponse(
  request: MockRequest,
  path: string,
  apis: readonly ApiSource[],
  webhooks: WebhookEndpoints,
): Promise<HttpResponse> {
  const { method, headers } = request;
  if (path === "/healthz") return onlyGet(method, () => jsonResponse(200, { status: "ok" }));
  const stranger = crossSiteRejection(headers);
  if (stranger) return stranger;
  if (path === `${PREFIX}apis`) return onlyGet(method, () => jsonResponse(200, { apis: apis.map(describe) }));
  const answered = await webhooks(request, path);
  if (answered) return answered;
  return jsonResponse(404, { message: `there is no ${quote(path)}; there is ${PREFIX}apis` });
}

/** Segments that are compared with the mounts. */
const MAX_MOUNT_DEPTH = 3;

/** The answer to a path that no API is mounted at. */
export function unknownMountResponse(path: string, apis: readonly ApiSource[]): HttpResponse {
  const mounts = apis.map(mountOf);
  const segments = path.split("/").slice(1, 1 + MAX_MOUNT_DEPTH);
  const prefixes = segments.map((_, index) => cut(`/${segments.slice(0, index + 1).join("/")}`));
  const hint = prefixes.map((prefix) => nearest(prefix, mounts)).find((mount) => mount !== undefined);
  const message = `no API is mounted at ${quote(path)}${hint ? `; did you mean "${hint}"?` : ""}`;
  return jsonResponse(404, { message, mounts });
}

function describe(source: ApiSource): { id: string; mount: string } {
  return { id: source.id, mount: mountOf(source) };
}

function mountOf({ id }: ApiSource): string {
  return `/${id}`;
}

function onlyGet(method: string, answer: () => HttpResponse): HttpResponse {
  if (method === "GET" || method === "HEAD") return answer();
  return jsonResponse(405, { message: `${cut(method)} is not supported here: use GET` }, undefined, {
    allow: "GET, HEAD",
  });
}

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i;

/** The rejection of a page of another site, which reaches loopback by its own name (DNS rebinding) or with its origin. */
export function crossSiteRejection(headers: Headers): HttpResponse | undefined {
  const { host = "", origin } = headers;
  if (!LOOPBACK.test(host))
    return jsonResponse(403, {
      message: "ask by a loopback address, such as 127.0.0.1: other hosts are rejected here",
    });
  if (origin !== undefined && origin !== `http://${host}`)
    return jsonResponse(403, { message: `pages of ${quote(origin)} are rejected here` });
  return undefined;
}
