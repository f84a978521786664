import path from "node:path";
import { UserError } from "../platform/user-error.js";
import { type JsonObject, objectOf, stringOf } from "../schema/json.js";
import { type BundleContext, bundleApi } from "../spec/bundle.js";
import { Cache } from "../workspace/cache.js";
import type { Diagnostic } from "../workspace/diagnostics/diagnostic.js";
import { parseSource, readText } from "../workspace/files/parse-source.js";
import type { Run } from "../workspace/run.js";
import { findRoot, type Registered } from "../workspace/workspace.js";

/** The bundles of an API. Undefined for documents that it does not have. */
export interface Documents {
  openapi: JsonObject | undefined;
  asyncapi: JsonObject | undefined;
}

/** The contracts of one version. A version with diagnostics cannot be compared. */
export interface Version {
  /** `HEAD`, `working tree`, or the name of a file. */
  label: string;
  /** The folder that diagnostics are relative to. */
  root: string;
  apis: Map<string, Documents>;
  diagnostics: Diagnostic[];
}

/** Bundles the APIs of a workspace: all, or only those with the given IDs. */
export async function workspaceVersion(run: Run, label: string, ids: ReadonlySet<string>): Promise<Version> {
  const { root, apis } = run.workspace;
  const chosen = apis.filter(({ id }) => ids.size === 0 || ids.has(id));
  return bundleAll(run, label, root, chosen);
}

/** Bundles a document from a file. */
export async function fileVersion(file: string, label: string, id: string, root = rootOf(file)): Promise<Version> {
  const kind = kindOf(file, label);
  const api: Registered = { id, openapi: undefined, asyncapi: undefined, [kind]: file };
  // Disables the cache with a folder that cannot exist, because the document is compared only once.
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

/** Returns the folder that references must stay in: the workspace of the file, or else its own folder. */
function rootOf(file: string): string {
  return findRoot(path.dirname(file)) ?? path.dirname(file);
}

function kindOf(file: string, label: string): "openapi" | "asyncapi" {
  const wrong = (reason: string) => new UserError(`${label} ${reason}`, { exitCode: 2 });
  const source = readText(file);
  if ("absent" in source) throw wrong(source.absent);
  const parsed = "text" in source ? parseSource(source.text) : source;
  if ("diagnostic" in parsed) throw wrong(`is malformed: ${parsed.diagnostic.message}`);
  const root = objectOf(parsed.value);
  for (const kind of ["openapi", "asyncapi"] as const) if (stringOf(root[kind])?.startsWith("3.")) return kind;
  throw wrong('is not a contract; it must begin with "openapi: 3.1.0" or "asyncapi: 3.0.0"');
}
