import type { Api } from "../model/api.js";
import { nearest } from "../platform/user-error.js";
import { cut, quote } from "./rejected-request.js";

const MAX_SUGGESTIONS = 3;
/** Limits how many paths are compared with a requested one, because a comparison takes quadratic time. */
const MAX_COMPARED = 300;

/** Returns a message that a path is not documented, with similar documented paths. */
export function notFoundMessage(api: Api, path: string): string {
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
