import type { Api, Operation, Server } from "../model/api.js";
import { decodeSegments, literal } from "./request-target.js";

/** A documented path that matches the path of a request. */
export interface Route {
  /** The operations by method. A method has several if a form field selects the operation. */
  operations: ReadonlyMap<string, readonly Operation[]>;
  parameters: ReadonlyMap<string, string>;
}

/** Limits the cache, so that requests cannot fill the memory. */
const MAX_CACHED = 1000;
const MAX_CACHED_LENGTH = 200;

interface Node {
  fixed: Map<string, Node>;
  templates: Map<string, { literals: string[]; names: string[]; node: Node }>;
  operations: Map<string, Operation[]>;
}

/** Finds operations by path. In each segment, fixed text takes precedence over parameters. */
export class Router {
  readonly #anchored = newNode();
  /** Paths that any segments may precede, see `BasePath.floating`. */
  readonly #floating = newNode();
  /** The routes of requested paths without parameters. */
  readonly #cache = new Map<string, readonly Route[]>();

  constructor(api: Api) {
    const shared = basePaths(api.servers);
    for (const operation of api.operations) {
      const segments = split(operation.path);
      // An operation with servers of its own is also found below those of the API, where clients with one base URL send it.
      const bases = operation.servers ? [...basePaths(operation.servers), ...shared] : shared;
      for (const base of bases)
        insert(base.floating ? this.#floating : this.#anchored, [...base.segments, ...segments], operation);
      if (operation.selector) insert(this.#floating, segments, operation);
    }
  }

  /** Returns the routes that match a path, the best first. Returns undefined if the encoding of the path is broken. */
  routes(path: string): readonly Route[] | undefined {
    const cached = this.#cache.get(path);
    if (cached) return cached;
    const segments = decodeSegments(path);
    const routes = segments && [...this.match(segments)];
    if (routes?.[0]?.parameters.size === 0 && this.#cache.size < MAX_CACHED && path.length < MAX_CACHED_LENGTH)
      this.#cache.set(path, routes);
    return routes;
  }

  /** Yields the routes that match decoded segments, the best first. */
  *match(segments: readonly string[]): Generator<Route> {
    yield* walk(this.#anchored, segments, 0, []);
    for (let start = 0; start < segments.length; start++) yield* walk(this.#floating, segments, start, []);
  }
}

function split(path: string): string[] {
  return path.replace(/^\//, "").split("/");
}

function newNode(): Node {
  return { fixed: new Map(), templates: new Map(), operations: new Map() };
}

function insert(root: Node, segments: readonly string[], operation: Operation): void {
  let node = root;
  for (const segment of segments)
    node = segment.includes("{") ? template(node, segment) : fixed(node, literal(segment));
  const operations = node.operations.get(operation.method) ?? [];
  if (!operations.includes(operation)) node.operations.set(operation.method, [...operations, operation]);
}

function fixed(parent: Node, segment: string): Node {
  const node = parent.fixed.get(segment) ?? newNode();
  parent.fixed.set(segment, node);
  return node;
}

function template(parent: Node, segment: string): Node {
  const existing = parent.templates.get(segment);
  if (existing) return existing.node;
  const parts = segment.split(/\{([^{}]*)\}/);
  const literals = parts.filter((_, index) => index % 2 === 0).map(literal);
  const names = parts.filter((_, index) => index % 2);
  const node = newNode();
  parent.templates.set(segment, { literals, names, node });
  return node;
}

/**
 * Returns the values of the parameters in a segment, or undefined if it does not match. A value is as short as possible and never
 * empty. Searches for each literal from left to right, which takes linear time.
 */
function valuesBetween(literals: readonly string[], segment: string): string[] | undefined {
  const [first = "", ...others] = literals;
  const last = others.pop() ?? "";
  if (!segment.startsWith(first) || !segment.endsWith(last)) return undefined;
  const values: string[] = [];
  let start = first.length;
  for (const text of others) {
    const end = segment.indexOf(text, start + 1);
    if (end < 0) return undefined;
    values.push(segment.slice(start, end));
    start = end + text.length;
  }
  const rest = segment.slice(start, segment.length - last.length);
  return rest === "" || start > segment.length - last.length ? undefined : [...values, rest];
}

type ParameterEntries = readonly (readonly [string, string])[];

function* walk(node: Node, segments: readonly string[], depth: number, parameters: ParameterEntries): Generator<Route> {
  const segment = segments[depth];
  if (segment === undefined) {
    if (node.operations.size > 0) yield { operations: node.operations, parameters: new Map(parameters) };
    return;
  }
  const next = node.fixed.get(segment);
  if (next) yield* walk(next, segments, depth + 1, parameters);
  for (const { literals, names, node: child } of node.templates.values()) {
    const values = valuesBetween(literals, segment);
    if (!values) continue;
    const entries = names.map((name, index) => [name, values[index] ?? ""] as const);
    yield* walk(child, segments, depth + 1, [...parameters, ...entries]);
  }
}

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
