import { type Api, METHODS, type Method, type Operation } from "../model/api.js";
import { cut, RejectedRequest } from "./rejected-request.js";
import type { Route, Router } from "./router.js";
import { notFoundMessage } from "./suggest-paths.js";

export interface Found {
  /** Empty where the path has no such operation: only for OPTIONS. */
  operations: readonly Operation[];
  parameters: ReadonlyMap<string, string>;
  /** The methods of the path, as an `Allow` header; only for OPTIONS, where somebody asks for them. */
  allow: string;
}

const NONE: ReadonlyMap<string, string> = new Map();

/** The operations of a vendor's path and method; without any, a rejection that names what exists. */
export function findRoute(api: Api, router: Router, method: string, path: string): Found {
  const routes = router.routes(path);
  if (!routes) throw new RejectedRequest("malformed", "the path has broken percent-encoding");
  if (routes.length === 0) throw new RejectedRequest("notFound", notFoundMessage(api, path));
  const wanted = method.toLowerCase();
  const allow = wanted === "options" ? allowedMethods(routes) : "";
  for (const name of wanted === "head" ? ["head", "get"] : [wanted]) {
    if (!isMethod(name)) continue;
    for (const { operations, parameters } of routes) {
      const found = operations.get(name);
      if (found) return { operations: found, parameters, allow };
    }
  }
  if (wanted === "options") return { operations: [], parameters: NONE, allow };
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
