import { type Api, METHODS, type Method, type Operation } from "../model/index.js";
import { notFoundMessage } from "./near-paths.js";
import { cut, Refused } from "./refused.js";
import type { Router } from "./router.js";
import { decodeSegments } from "./target.js";

export interface Found {
  /** Empty where the path has no such operation: only for OPTIONS. */
  operations: readonly Operation[];
  parameters: ReadonlyMap<string, string>;
  /** The methods of the path, as an `Allow` header. */
  allow: string;
}

/** The operations of a vendor's path and method; without any, a refusal that names what exists. */
export function findRoute(api: Api, router: Router, method: string, path: string): Found {
  const segments = decodeSegments(path);
  if (!segments) throw new Refused("malformed", "the path has broken percent-encoding");
  const routes = [...router.match(segments)];
  if (routes.length === 0) throw new Refused("notFound", notFoundMessage(api, path));
  const allow = allowed(routes.flatMap(({ operations }) => [...operations.keys()]));
  const wanted = method.toLowerCase();
  for (const name of wanted === "head" ? ["head", "get"] : [wanted]) {
    if (!isMethod(name)) continue;
    for (const { operations, parameters } of routes) {
      const found = operations.get(name);
      if (found) return { operations: found, parameters, allow };
    }
  }
  if (wanted === "options") return { operations: [], parameters: new Map(), allow };
  throw new Refused("methodNotAllowed", `${cut(method)} is not documented for this path: use ${allow}`, {
    headers: { allow },
  });
}

function isMethod(name: string): name is Method {
  return METHODS.some((method) => method === name);
}

function allowed(methods: readonly Method[]): string {
  const names = new Set<string>(methods);
  if (names.has("get")) names.add("head");
  names.add("options");
  return [...names].map((name) => name.toUpperCase()).join(", ");
}
