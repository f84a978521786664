import type { Server } from "../model/api.js";

/** The part of a server URL that precedes the path of each operation. */
export interface BasePath {
  /** Any segments may precede the base, because the host or a part of the path is a variable without an `enum`. */
  floating: boolean;
  segments: string[];
}

/** Limits how many URLs the variables of one server expand to. */
const MAX_URLS = 64;

/** Returns the distinct base paths of the servers of an API. Without servers, the base path is the root. */
export function basePaths(servers: readonly Server[]): BasePath[] {
  if (servers.length === 0) return [{ floating: false, segments: [] }];
  const bases = servers.flatMap((server) => expand(server).map(readBase));
  return [...new Map(bases.map((base) => [`${base.floating} ${base.segments.join("/")}`, base])).values()];
}

/** Returns the URL once for each combination of the values in the `enum` of its variables. */
function expand(server: Server): string[] {
  let urls = [server.url];
  for (const [name, { enum: values }] of server.variables) {
    const placeholder = `{${name}}`;
    if (!values || !server.url.includes(placeholder)) continue;
    urls = urls.flatMap((url) => values.map((value) => url.replaceAll(placeholder, value))).slice(0, MAX_URLS);
  }
  return urls;
}

/** Treats a host that is one variable as floating, because its value may contain a path: `https://{host}/board`. */
function readBase(url: string): BasePath {
  const [, authority = "", path = ""] = /^(?:[^/?#]*:)?(?:\/\/([^/?#]*))?([^?#]*)/.exec(url) ?? [];
  const segments = path.split("/").filter((segment) => segment !== "");
  const lastFree = segments.findLastIndex((segment) => segment.includes("{"));
  const freeHost = /^\{[^{}]*\}(:\d+)?$/.test(authority);
  return { floating: freeHost || lastFree >= 0, segments: segments.slice(lastFree + 1) };
}
