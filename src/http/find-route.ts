import type { Api, Operation } from "../model/api.js";
import { nearest } from "../platform/user-error.js";
import { cut, quote, RejectedRequest } from "./rejected-request.js";
import type { Route, Router } from "./router.js";

export interface RouteMatch {
  /** Empty only for OPTIONS, if the path does not document that method. */
  operations: readonly Operation[];
  parameters: ReadonlyMap<string, string>;
  /** The methods of the path as the value of an `Allow` header. Empty unless the method is OPTIONS. */
  allow: string;
}

const NO_PARAMETERS: ReadonlyMap<string, string> = new Map();

/** Returns the operations for a path and a method. If there are none, throws a rejection that names documented alternatives. */
export function findRoute(api: Api, router: Router, method: string, path: string): RouteMatch {
  const routes = router.routes(path);
  if (!routes) throw new RejectedRequest("malformed", "the path has broken percent-encoding");
  if (routes.length === 0) throw new RejectedRequest("notFound", notFoundMessage(api, path));
  const requested = method.toLowerCase();
  const allow = requested === "options" ? allowedMethods(routes) : "";
  for (const name of requested === "head" ? ["head", "get"] : [requested]) {
    for (const route of routes) {
      const operations = route.operations.get(name);
      if (operations) return { operations, parameters: route.parameters, allow };
    }
  }
  if (requested === "options") return { operations: [], parameters: NO_PARAMETERS, allow };
  throw methodNotAllowed(method, allowedMethods(routes));
}

function methodNotAllowed(method: string, allow: string): RejectedRequest {
  return new RejectedRequest("methodNotAllowed", `${cut(method)} is not documented for this path: use ${allow}`, {
    headers: { allow },
  });
}

function allowedMethods(routes: readonly Route[]): string {
  const names = new Set<string>(routes.flatMap(({ operations }) => [...operations.keys()]));
  if (names.has("get")) names.add("head");
  names.add("options");
  return [...names].map((name) => name.toUpperCase()).join(", ");
}

const MAX_SUGGESTIONS = 3;
/** Limits how many paths are compared with a requested one, because a comparison takes quadratic time. */
const MAX_COMPARED = 300;

/** Returns a message that a path is not documented, with similar documented paths. */
function notFoundMessage(api: Api, path: string): string {
  const documented = documentedPaths(api);
  const similar = similarPaths(path, documented);
  const count = documented.length === 1 ? "1 path is documented" : `${documented.length} paths are documented`;
  const hint =
    similar.length > 0
      ? `did you mean ${similar.join(" or ")}?`
      : `documented are ${documented.slice(0, MAX_SUGGESTIONS).join(", ")}`;
  return `there is no path ${quote(path)}; ${hint} (${count})`;
}

/**
 * Returns first the paths that end in the requested path, because a client may have left out the base. Then those that are
 * spelled alike, where a `{parameter}` matches any segment.
 */
function similarPaths(path: string, documented: readonly string[]): string[] {
  const requested = cut(path);
  const similar = documented.filter((candidate) => requested.length > 1 && candidate.endsWith(requested));
  const filled = documented.map((template) => [fill(template, requested.split("/")), template] as const);
  // A path that differs by more than a third in its length is never similar enough.
  const near = filled.filter(([path]) => Math.abs(path.length - requested.length) <= Math.max(2, requested.length / 3));
  const byFilledPath = new Map(near.slice(0, MAX_COMPARED));
  while (similar.length < MAX_SUGGESTIONS) {
    const next = nearest(requested, byFilledPath.keys());
    if (next === undefined) break;
    const template = byFilledPath.get(next);
    if (template !== undefined && !similar.includes(template)) similar.push(template);
    byFilledPath.delete(next);
  }
  return similar.slice(0, MAX_SUGGESTIONS);
}

function fill(template: string, segments: readonly string[]): string {
  const parts = template.split("/").map((part, index) => (part.includes("{") ? (segments[index] ?? part) : part));
  return parts.join("/");
}

function documentedPaths(api: Api): string[] {
  const [, base = ""] = /^(?:[^/?#]*:)?(?:\/\/[^/?#]*)?([^?#]*)/.exec(api.servers[0]?.url ?? "") ?? [];
  return [...new Set(api.operations.map(({ path }) => base.replace(/\/$/, "") + path))];
}
