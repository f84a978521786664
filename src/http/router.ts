import type { Api, Method, Operation } from "../model/api.js";
import { basePaths } from "./base-paths.js";
import { decodeSegments, literal } from "./request-target.js";

/** A documented path that a request's path fits. */
export interface Route {
  /** Operations by method; several under one where a form field chooses. */
  operations: ReadonlyMap<Method, readonly Operation[]>;
  parameters: ReadonlyMap<string, string>;
}

/** What is kept of paths that were asked for, so that nobody fills the memory with them. */
const MAX_CACHED = 1000;
const MAX_CACHED_LENGTH = 200;

interface Node {
  fixed: Map<string, Node>;
  templates: Map<string, { pattern: RegExp; names: string[]; node: Node }>;
  operations: Map<Method, Operation[]>;
}

/** Finds operations by path: what is fixed wins over parameters, at each segment. */
export class Router {
  readonly #anchored = newNode();
  /** Paths that any segments may precede. */
  readonly #floating = newNode();
  /** Paths without parameters, as they were asked for. */
  readonly #known = new Map<string, readonly Route[]>();

  constructor(api: Api) {
    const bases = basePaths(api.servers);
    for (const operation of api.operations) {
      const segments = split(operation.path);
      for (const base of bases)
        insert(base.floating ? this.#floating : this.#anchored, [...base.segments, ...segments], operation);
      if (operation.selector) insert(this.#floating, segments, operation);
    }
  }

  /** The routes that a path fits, the best first; undefined where its encoding is broken. */
  routes(path: string): readonly Route[] | undefined {
    const known = this.#known.get(path);
    if (known) return known;
    const segments = decodeSegments(path);
    const routes = segments && [...this.match(segments)];
    if (routes?.[0]?.parameters.size === 0 && this.#known.size < MAX_CACHED && path.length < MAX_CACHED_LENGTH)
      this.#known.set(path, routes);
    return routes;
  }

  /** The routes that decoded segments fit, the best first. */
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
  const known = node.operations.get(operation.method) ?? [];
  if (!known.includes(operation)) node.operations.set(operation.method, [...known, operation]);
}

function fixed(parent: Node, segment: string): Node {
  const node = parent.fixed.get(segment) ?? newNode();
  parent.fixed.set(segment, node);
  return node;
}

function template(parent: Node, segment: string): Node {
  const known = parent.templates.get(segment);
  if (known) return known.node;
  const parts = segment.split(/\{([^{}]*)\}/);
  const source = parts.map((part, index) =>
    index % 2 ? "(.+?)" : literal(part).replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"),
  );
  const node = newNode();
  const names = parts.filter((_, index) => index % 2);
  parent.templates.set(segment, { pattern: new RegExp(`^${source.join("")}$`, "s"), names, node });
  return node;
}

type Found = readonly (readonly [string, string])[];

function* walk(node: Node, segments: readonly string[], at: number, found: Found): Generator<Route> {
  const segment = segments[at];
  if (segment === undefined) {
    if (node.operations.size > 0) yield { operations: node.operations, parameters: new Map(found) };
    return;
  }
  const next = node.fixed.get(segment);
  if (next) yield* walk(next, segments, at + 1, found);
  for (const { pattern, names, node: child } of node.templates.values()) {
    const values = pattern.exec(segment);
    if (!values) continue;
    const more = names.map((name, index) => [name, values[index + 1] ?? ""] as const);
    yield* walk(child, segments, at + 1, [...found, ...more]);
  }
}
