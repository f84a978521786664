import { existsSync, statSync } from "node:fs";
import path from "node:path";
import { nearest, UserError } from "../platform/user-error.js";
import { REGISTRY, type Registered, readRegistry } from "./registry.js";

export type { Registered } from "./registry.js";

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

/** Reads the registry of the nearest folder, from `cwd` upwards, that has one. */
export async function openWorkspace(cwd: string): Promise<Workspace> {
  const root = findRoot(cwd);
  if (root === undefined) {
    throw new UserError(
      `no ${REGISTRY} in ${cwd} or above it: run this in a workspace, or make one with "chatwire init"`,
      { exitCode: 2 },
    );
  }
  const modules = path.join(root, "node_modules");
  return {
    root,
    config: path.join(root, REGISTRY),
    apis: readRegistry(root),
    generated: folder(root, "generated"),
    build: folder(root, "build"),
    cache: existsSync(modules) ? path.join(modules, ".cache", "chatwire") : path.join(root, ".chatwire"),
  };
}

/** The nearest folder, from `cwd` upwards, that has a registry. */
export function findRoot(cwd: string): string | undefined {
  for (let folder = path.resolve(cwd); ; folder = path.dirname(folder)) {
    if (existsSync(path.join(folder, REGISTRY))) return folder;
    if (folder === path.dirname(folder)) return undefined;
  }
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
      `unknown API "${id}"${hint ? `; did you mean "${hint}"?` : ""} (${REGISTRY} lists ${known.join(", ") || "none"})`,
      { exitCode: 2 },
    );
  });
}

/** A folder that is written as a whole: a file of its name would be lost. */
function folder(root: string, name: string): string {
  const full = path.join(root, name);
  if (statSync(full, { throwIfNoEntry: false })?.isFile())
    throw new UserError(`${name} must be a folder, and is a file: move it away`);
  return full;
}
