import { existsSync, statSync } from "node:fs";
import path from "node:path";
import { nearest, UserError } from "../platform/user-error.js";
import { apiIdOf } from "./api-names.js";
import { REGISTRY, type Registered, readRegistry } from "./registry.js";

export type { Registered } from "./registry.js";

/** A folder with a `redocly.yaml`, and the APIs that it lists. */
export interface Workspace {
  root: string;
  /** The registry file. */
  config: string;
  apis: Registered[];
  generated: string;
  build: string;
  cache: string;
}

/** Reads the registry of the nearest folder that has one, from `cwd` upwards. */
export async function openWorkspace(cwd: string): Promise<Workspace> {
  const root = findRoot(cwd);
  if (root === undefined) {
    throw new UserError(
      `no ${REGISTRY} in ${cwd} or above it: change to a workspace, or create one with "npx chatwire init <api>"`,
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

/** Returns the nearest folder that has a registry, from `cwd` upwards. */
export function findRoot(cwd: string): string | undefined {
  for (let folder = path.resolve(cwd); ; folder = path.dirname(folder)) {
    if (existsSync(path.join(folder, REGISTRY))) return folder;
    if (folder === path.dirname(folder)) return undefined;
  }
}

/** Returns the APIs with these ids, or all of them without ids. An id may be written as in the registry: `main@v2`. */
export function selectApis(workspace: Workspace, ids: readonly string[]): Registered[] {
  if (ids.length === 0) return workspace.apis;
  const listed = workspace.apis.map((api) => api.id);
  return [...new Set(ids.map(apiIdOf))].map((id) => {
    const api = workspace.apis.find((candidate) => candidate.id === id);
    if (api) return api;
    const hint = nearest(id, listed);
    throw new UserError(
      `unknown API "${id}"${hint ? `; did you mean "${hint}"?` : ""} (${REGISTRY} lists ${listed.join(", ") || "no API"})`,
      { exitCode: 2 },
    );
  });
}

/** Returns the path of a folder that is replaced as a whole. Rejects a file of that name, which would be lost. */
function folder(root: string, name: string): string {
  const full = path.join(root, name);
  if (statSync(full, { throwIfNoEntry: false })?.isFile())
    throw new UserError(`${name} is a file, but chatwire writes a folder of that name: move the file away`);
  return full;
}
