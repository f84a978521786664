import path from "node:path";
import { UserError } from "../platform/user-error.js";
import { type JsonObject, objectOf, stringOf } from "../schema/json.js";
import { memoizeByKey } from "../schema/memoize.js";
import type { Path } from "../schema/pointer.js";
import { type BundleContext, bundleApi, sourcesOf } from "../spec/bundle.js";
import { type Contract, readContract } from "../spec/source/contract.js";
import { SourceMap } from "../spec/source/source-map.js";
import { Cache } from "../workspace/cache.js";
import type { Diagnostic, Location } from "../workspace/diagnostics/diagnostic.js";
import { parseSource, readText } from "../workspace/files/parse-source.js";
import type { Run } from "../workspace/run.js";
import { findRoot, type Registered } from "../workspace/workspace.js";

/** The bundles of an API. Undefined for documents that it does not have. */
export interface Documents {
  openapi: JsonObject | undefined;
  asyncapi: JsonObject | undefined;
  /** Finds the source of a place in a bundle. The place is not `exact` if only a parent has a source. */
  locate: (kind: "openapi" | "asyncapi", path: Path) => { location: Location; exact: boolean } | undefined;
}

/** The contracts of one version. A version with diagnostics cannot be compared. */
export interface Version {
  /** `HEAD`, `working tree`, or the name of a file. */
  label: string;
  /** The folder that files are relative to. */
  root: string;
  /** What messages print before the names of files: `HEAD:`, or nothing for the files of today. */
  prefix: string;
  apis: Map<string, Documents>;
  diagnostics: Diagnostic[];
}

/** Bundles the APIs of a workspace: all, or only those with the given IDs. */
export async function workspaceVersion(
  run: Run,
  label: string,
  ids: ReadonlySet<string>,
  prefix = "",
): Promise<Version> {
  const { root, apis } = run.workspace;
  const chosen = apis.filter(({ id }) => ids.size === 0 || ids.has(id));
  return bundleAll(run, { label, root, prefix }, chosen);
}

/** Bundles a document from a file. */
export async function fileVersion(
  file: string,
  label: string,
  id: string,
  { root = rootOf(file), prefix = "" } = {},
): Promise<Version> {
  const kind = kindOf(file, label);
  const api: Registered = { id, openapi: undefined, asyncapi: undefined, [kind]: file };
  // Disables the cache with a folder that cannot exist, because the document is compared only once.
  const cache = new Cache(path.join(root, "\0"), root, async () => label);
  return bundleAll({ cache, snapshot: cache.snapshot, workspace: { root } }, { label, root, prefix }, [api]);
}

async function bundleAll(
  run: BundleContext,
  about: Pick<Version, "label" | "root" | "prefix">,
  chosen: readonly Registered[],
): Promise<Version> {
  const version: Version = { ...about, apis: new Map(), diagnostics: [] };
  for (const api of chosen) {
    const { openapi, asyncapi, diagnostics } = await bundleApi(run, api);
    version.diagnostics.push(...diagnostics);
    const locate = createLocator(run, about, api);
    version.apis.set(api.id, { openapi: openapi?.document, asyncapi: asyncapi?.document, locate });
  }
  return version;
}

/** Reads the sources when a place is first asked for. */
function createLocator(
  { snapshot }: BundleContext,
  { root, prefix }: Pick<Version, "root" | "prefix">,
  api: Registered,
): Documents["locate"] {
  let contract: Contract | undefined;
  const mapOf = memoizeByKey((kind: "openapi" | "asyncapi") => {
    contract ??= readContract(sourcesOf(api, root, snapshot), api).contract;
    const document = contract[kind];
    return document && new SourceMap(document);
  });
  return (kind, path) => {
    const place = mapOf(kind)?.locate(path);
    if (!place) return undefined;
    const location = { file: `${prefix}${place.source.name}`, ...place.source.position(place.path) };
    return { location, exact: place.value !== undefined };
  };
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
