import type { Server } from "../model/api.js";

/** What of a server's URL stands before an operation's path. */
export interface BasePath {
  /** Any segments may stand before the base: the host, or a part of the path, is a free variable. */
  floating: boolean;
  segments: string[];
}

/** Values of a variable that are tried out at most. */
const MAX_VALUES = 64;

/** The base paths of an API's servers; an API without servers stands at the root. */
export function basePaths(servers: readonly Server[]): BasePath[] {
  if (servers.length === 0) return [{ floating: false, segments: [] }];
  const found = servers.flatMap((server) => expand(server).map(readBase));
  return [...new Map(found.map((base) => [`${base.floating} ${base.segments.join("/")}`, base])).values()];
}

/** The URL with each value of the variables that have a list of them. */
function expand(server: Server): string[] {
  let urls = [server.url];
  for (const [name, { enum: values }] of server.variables) {
    const hole = `{${name}}`;
    if (!values || !server.url.includes(hole)) continue;
    urls = urls.flatMap((url) => values.map((value) => url.replaceAll(hole, value))).slice(0, MAX_VALUES);
  }
  return urls;
}

/** A host that is one variable may be given with a path of its own: `https://{host}/board`. */
function readBase(url: string): BasePath {
  const [, authority = "", path = ""] = /^(?:[^/?#]*:)?(?:\/\/([^/?#]*))?([^?#]*)/.exec(url) ?? [];
  const segments = path.split("/").filter((segment) => segment !== "");
  const lastFree = segments.findLastIndex((segment) => segment.includes("{"));
  const freeHost = /^\{[^{}]*\}(:\d+)?$/.test(authority);
  return { floating: freeHost || lastFree >= 0, segments: segments.slice(lastFree + 1) };
}
