import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { LineCounter, parseDocument } from "yaml";
import { isObject, nearest, objectOf, stringOf, UserError } from "../model/index.js";

/** An API of the registry: its id and the absolute paths of its root documents. */
export interface Registered {
  id: string;
  openapi: string | undefined;
  asyncapi: string | undefined;
}

/** A folder with a `redocly.yaml` and what it lists. */
export interface Workspace {
  root: string;
  /** The registry file. */
  config: string;
  apis: Registered[];
  generated: string;
  build: string;
  cache: string;
}

const ID = /^[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/;
/** First segments that the server keeps for itself. */
const RESERVED = new Set(["_chatwire", "healthz"]);

/** Reads the registry of the nearest folder, from `cwd` upwards, that has one. */
export async function openWorkspace(cwd: string): Promise<Workspace> {
  const root = findRoot(cwd);
  const config = path.join(root, "redocly.yaml");
  const modules = path.join(root, "node_modules");
  return {
    root,
    config,
    apis: readRegistry(await readFile(config, "utf8"), root),
    generated: path.join(root, "generated"),
    build: path.join(root, "build"),
    cache: existsSync(modules) ? path.join(modules, ".cache", "chatwire") : path.join(root, ".chatwire"),
  };
}

/** The APIs of the given ids, or all; an id that is not registered is the user's mistake. */
export function selectApis(workspace: Workspace, ids: readonly string[]): Registered[] {
  if (ids.length === 0) return workspace.apis;
  const known = workspace.apis.map((api) => api.id);
  return [...new Set(ids)].map((id) => {
    const api = workspace.apis.find((candidate) => candidate.id === id);
    if (api) return api;
    const hint = nearest(id, known);
    throw new UserError(
      `unknown API "${id}"${hint ? `; did you mean "${hint}"?` : ""} (redocly.yaml lists ${known.join(", ")})`,
      { exitCode: 2 },
    );
  });
}

function findRoot(cwd: string): string {
  for (let folder = path.resolve(cwd); ; folder = path.dirname(folder)) {
    if (existsSync(path.join(folder, "redocly.yaml"))) return folder;
    if (folder === path.dirname(folder)) {
      throw new UserError(
        `no redocly.yaml in ${cwd} or above it: run this in a workspace, or make one with "chatwire new-api"`,
        {
          exitCode: 2,
        },
      );
    }
  }
}

function readRegistry(text: string, root: string): Registered[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [error] = document.errors;
  if (error) {
    const { line, col } = lines.linePos(error.pos[0]);
    throw new UserError(`redocly.yaml:${line}:${col}: ${error.message.split("\n")[0]}`);
  }
  const apis = new Map<string, Registered>();
  for (const [key, value] of Object.entries(objectOf(objectOf(document.toJS())["apis"]))) {
    const [id = "", kind] = key.split("@");
    const file = isObject(value) ? stringOf(value["root"]) : undefined;
    if (!ID.test(id) || (kind !== undefined && kind !== "async")) {
      throw new UserError(
        `redocly.yaml: API id "${key}" must read <vendor>/<api> or <vendor>/<api>@async, in kebab-case`,
      );
    }
    const vendor = id.split("/")[0] ?? "";
    if (RESERVED.has(vendor))
      throw new UserError(`redocly.yaml: the vendor "${vendor}" would hide a path of the server itself; rename it`);
    if (!file) throw new UserError(`redocly.yaml: API "${key}" has no root`);
    const entry = apis.get(id) ?? { id, openapi: undefined, asyncapi: undefined };
    entry[kind === "async" ? "asyncapi" : "openapi"] = path.resolve(root, file);
    apis.set(id, entry);
  }
  return [...apis.values()];
}
