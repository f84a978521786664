import { type Api, METHODS, type Method, nearest, type Operation } from "../model/index.js";
import { cut, quote, Refused } from "./refused.js";
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
  if (routes.length === 0) throw new Refused("notFound", notFound(api, path));
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

const MOST_NAMED = 3;

function notFound(api: Api, path: string): string {
  const known = documentedPaths(api);
  const near: string[] = [];
  for (let left = known; near.length < MOST_NAMED; left = left.filter((one) => !near.includes(one))) {
    const next = nearest(cut(path), left);
    if (next === undefined) break;
    near.push(next);
  }
  const hint =
    near.length > 0 ? `the nearest are ${near.join(", ")}` : `the first are ${known.slice(0, MOST_NAMED).join(", ")}`;
  return `there is no path ${quote(path)}; of ${known.length} documented, ${hint}`;
}

function documentedPaths(api: Api): string[] {
  const base = basePathOf(api);
  return [...new Set(api.operations.map(({ path }) => base + path))];
}

function basePathOf(api: Api): string {
  const url = api.servers[0]?.url ?? "";
  return /^(?:[^/?#]*:)?(?:\/\/[^/?#]*)?([^?#]*)/.exec(url)?.[1]?.replace(/\/$/, "") ?? "";
}
