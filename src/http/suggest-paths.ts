import type { Api } from "../model/api.js";
import { nearest } from "../platform/user-error.js";
import { cut, quote } from "./rejected-request.js";

const MAX_NAMED = 3;

/** Says that a path is not documented, and which are near. */
export function notFoundMessage(api: Api, path: string): string {
  const known = documentedPaths(api);
  const near = nearPaths(path, known);
  const count = known.length === 1 ? "1 path is documented" : `${known.length} paths are documented`;
  const hint =
    near.length > 0 ? `did you mean ${near.join(" or ")}?` : `there is ${known.slice(0, MAX_NAMED).join(", ")}`;
  return `there is no path ${quote(path)}; ${hint} (${count})`;
}

/** Those that end in the path first (a base was left out), then those that are spelled alike; `{parameters}` fit anything. */
function nearPaths(path: string, known: readonly string[]): string[] {
  const wanted = cut(path);
  const near = known.filter((one) => wanted.length > 1 && one.endsWith(wanted));
  const filled = new Map(known.map((one) => [fill(one, wanted.split("/")), one]));
  while (near.length < MAX_NAMED) {
    const next = nearest(wanted, filled.keys());
    if (next === undefined) break;
    const found = filled.get(next);
    if (found !== undefined && !near.includes(found)) near.push(found);
    filled.delete(next);
  }
  return near.slice(0, MAX_NAMED);
}

function fill(template: string, segments: readonly string[]): string {
  const parts = template.split("/").map((part, index) => (part.includes("{") ? (segments[index] ?? part) : part));
  return parts.join("/");
}

function documentedPaths(api: Api): string[] {
  const [, base = ""] = /^(?:[^/?#]*:)?(?:\/\/[^/?#]*)?([^?#]*)/.exec(api.servers[0]?.url ?? "") ?? [];
  return [...new Set(api.operations.map(({ path }) => base.replace(/\/$/, "") + path))];
}
