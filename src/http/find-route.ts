import { type Api, METHODS, type Method, type Operation } from "../model/api.js";
import { cut, RejectedRequest } from "./rejected-request.js";
import type { Route, Router } from "./router.js";
import { notFoundMessage } from "./suggest-paths.js";

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
    if (!isMethod(name)) continue;
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

function isMethod(name: string): name is Method {
  return METHODS.includes(name as Method);
}

function allowedMethods(routes: readonly Route[]): string {
  const names = new Set<string>(routes.flatMap(({ operations }) => [...operations.keys()]));
  if (names.has("get")) names.add("head");
  names.add("options");
  return [...names].map((name) => name.toUpperCase()).join(", ");
}
