import path from "node:path";
import { readRegistry } from "../../src/workspace/registry.js";

/** A document of a registry: `<vendor>/<api>` or `<vendor>/<api>@async`, and its root file, relative to the workspace. */
export interface Document {
  id: string;
  root: string;
  isAsync: boolean;
}

/** All documents that a workspace registers. */
export function documentsOf(workspace: string): Document[] {
  return readRegistry(workspace).flatMap(({ id, openapi, asyncapi }) => [
    ...(openapi ? [{ id, root: path.relative(workspace, openapi), isAsync: false }] : []),
    ...(asyncapi ? [{ id: `${id}@async`, root: path.relative(workspace, asyncapi), isAsync: true }] : []),
  ]);
}
