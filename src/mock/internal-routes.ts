import { cut, quote } from "../http/rejected-request.js";
import { nearest } from "../platform/user-error.js";
import { accessRejection } from "./access.js";
import { type HttpResponse, jsonResponse } from "./http-response.js";
import type { ApiSource } from "./options.js";
import type { MockRequest } from "./request.js";
import type { WebhookEndpoints } from "./webhooks/endpoints.js";

const PREFIX = "/_chatwire/";
/** The portal handles these paths, and those below them, first: the pages of the workspace and of the package. */
const PORTALS = [`${PREFIX}docs`, `${PREFIX}package`];

/** Returns whether a path is an internal route: `/healthz` or a path below `/_chatwire/`. */
export function isInternalRoute(path: string): boolean {
  return path === "/healthz" || path.startsWith(PREFIX);
}

/** Returns whether the portal handles a path, although it is an internal route. */
export function isPortalPath(path: string): boolean {
  return PORTALS.some((portal) => path === portal || path.startsWith(`${portal}/`));
}

/** Responds to an internal route. Below `/_chatwire/`, `accessRejection` decides who may use it. */
export async function internalRouteResponse(
  request: MockRequest,
  path: string,
  apis: readonly ApiSource[],
  webhooks: WebhookEndpoints,
  adminToken: string | undefined,
): Promise<HttpResponse> {
  const { method } = request;
  if (path === "/healthz") return onlyGet(method, () => jsonResponse(200, { status: "ok" }));
  const rejection = accessRejection(request, adminToken);
  if (rejection) return rejection;
  if (path === `${PREFIX}apis`) return onlyGet(method, () => jsonResponse(200, { apis: apis.map(describe) }));
  const response = await webhooks(request, path);
  return response ?? jsonResponse(404, { message: `there is no ${quote(path)}: try ${PREFIX}apis` });
}

/** Limits how many segments of a path are compared with the mounts. */
const MAX_MOUNT_DEPTH = 3;

/** Returns the response to a path at which no API is mounted. */
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

function onlyGet(method: string, respond: () => HttpResponse): HttpResponse {
  if (method === "GET" || method === "HEAD") return respond();
  return jsonResponse(405, { message: `${cut(method)} is not supported here: use GET` }, undefined, {
    allow: "GET, HEAD",
  });
}
