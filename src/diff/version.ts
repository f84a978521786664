import path from "node:path";
import { UserError } from "../platform/user-error.js";
import { type JsonObject, objectOf, stringOf } from "../schema/json.js";
import { type BundleContext, bundleApi } from "../spec/bundle.js";
import { Cache } from "../workspace/cache.js";
import type { Diagnostic } from "../workspace/diagnostics/diagnostic.js";
import { parseSource, readText } from "../workspace/files/parse-source.js";
import type { Run } from "../workspace/run.js";
import { findRoot, type Registered } from "../workspace/workspace.js";

/** The bundles of an API; those that it does not have are undefined. */
export interface Documents {
  openapi: JsonObject | undefined;
  asyncapi: JsonObject | undefined;
}

/** Contracts as they are, or were, at one time. Faults are errors: with any there is nothing to compare. */
export interface Version {
  /** `HEAD`, `working tree`, or the name of a file. */
  label: string;
  /** The folder that faults are relative to. */
  root: string;
  apis: Map<string, Documents>;
  diagnostics: Diagnostic[];
}

/** The APIs of a workspace, all or those of the given ids. */
export async function workspaceVersion(run: Run, label: string, wanted: ReadonlySet<string>): Promise<Version> {
  const { root, apis } = run.workspace;
  const chosen = apis.filter(({ id }) => wanted.size === 0 || wanted.has(id));
  return bundleAll(run, label, root, chosen);
}

/** A document in a file, bundled if it is not. */
export async function fileVersion(file: string, label: string, id: string, root = rootOf(file)): Promise<Version> {
  const kind = kindOf(file, label);
  const api: Registered = { id, openapi: undefined, asyncapi: undefined, [kind]: file };
  // What is compared once is not worth keeping: a cache whose files are never found again.
  const cache = new Cache(path.join(root, "\0"), root, async () => label);
  return bundleAll({ cache, snapshot: cache.snapshot, workspace: { root } }, label, root, [api]);
}

async function bundleAll(
  run: BundleContext,
  label: string,
  root: string,
  chosen: readonly Registered[],
): Promise<Version> {
  const version: Version = { label, root, apis: new Map(), diagnostics: [] };
  for (const api of chosen) {
    const { openapi, asyncapi, diagnostics } = await bundleApi(run, api);
    version.diagnostics.push(...diagnostics);
    version.apis.set(api.id, { openapi: openapi?.document, asyncapi: asyncapi?.document });
  }
  return version;
}

/** References may go as far as the workspace that a file is in; of one in none, as far as its folder. */
function rootOf(file: string): string {
  return findRoot(path.dirname(file)) ?? path.dirname(file);
}

function kindOf(file: string, label: string): "openapi" | "asyncapi" {
  const wrong = (reason: string) => new UserError(`${label} ${reason}`, { exitCode: 2 });
  const found = readText(file);
  if ("absent" in found) throw wrong(found.absent);
  const parsed = "text" in found ? parseSource(found.text) : found;
  if ("diagnostic" in parsed) throw wrong(`cannot be read: ${parsed.diagnostic.message}`);
  const root = objectOf(parsed.value);
  for (const kind of ["openapi", "asyncapi"] as const) if (stringOf(root[kind])?.startsWith("3.")) return kind;
  throw wrong('is no contract: it must begin with "openapi: 3.1.0" or "asyncapi: 3.0.0"');
}
