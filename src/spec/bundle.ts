import { UserError } from "../platform/user-error.js";
import type { JsonObject } from "../schema/json.js";
import { type Diagnostic, isError, sortDiagnostics } from "../workspace/diagnostics/diagnostic.js";
import { MAX_FILE_BYTES, MAX_VENDOR_FILE_BYTES } from "../workspace/files/limits.js";
import type { Snapshot } from "../workspace/files/snapshot.js";
import type { Run } from "../workspace/run.js";
import type { Registered, Workspace } from "../workspace/workspace.js";
import { crashDiagnostic, loadRedocly, resolverOn, toDiagnostic } from "./redocly.js";
import { readContract } from "./source/contract.js";
import { Sources } from "./source/sources.js";

/** A root document with all that it refers to in one object, and the files that it was made of. */
export interface Bundle {
  document: JsonObject;
  /** Absolute paths. */
  files: string[];
}

/** The bundles of an API. Faults are errors all: with any there is no bundle of the API. */
export interface Bundles {
  openapi: Bundle | undefined;
  asyncapi: Bundle | undefined;
  diagnostics: Diagnostic[];
  /** Absolute paths of all that was looked for, found or not: what changes elsewhere changes nothing here. */
  looked: string[];
  /** Of a foreign API: what was made, mended or left out, a line each. */
  notes?: string[];
}

/** What bundling needs of a run. */
export type Bundling = Pick<Run, "cache" | "snapshot"> & { workspace: Pick<Workspace, "root"> };

export async function bundleApi(run: Bundling, api: Registered): Promise<Bundles & { cached: boolean }> {
  const { value, cached } = await run.cache.step("bundle", [api], () => makeBundles(run, api));
  return { ...value, cached };
}

/** Reads the sources before the bundler does: it would end in a crash on some, and follow others to the network. */
async function makeBundles(
  { workspace: { root }, snapshot }: Bundling,
  api: Registered,
): Promise<{ value: Bundles; files: string[] }> {
  const sources = new Sources(root, snapshot, api.foreign ? MAX_VENDOR_FILE_BYTES : MAX_FILE_BYTES);
  const overlays = { openapi: [], asyncapi: [], ...api.overlays };
  const { diagnostics } = readContract(sources, api);
  if (diagnostics.length > 0) return { value: noBundles(diagnostics, sources.files()), files: sources.files() };
  const openapi = await bundleFile(api.openapi, overlays.openapi, root, snapshot);
  const asyncapi = await bundleFile(api.asyncapi, overlays.asyncapi, root, snapshot);
  const made = { openapi: openapi.bundle, asyncapi: asyncapi.bundle };
  const broken = [...openapi.diagnostics, ...asyncapi.diagnostics];
  const read = [made.openapi, made.asyncapi].flatMap((bundle) => bundle?.files ?? []);
  const files = [...new Set([...sources.files(), ...read, ...overlays.openapi, ...overlays.asyncapi])];
  if (broken.length > 0) return { value: noBundles(broken, files), files };
  if (!api.foreign) return { value: { ...made, diagnostics: [], looked: files }, files };
  const { upgradeBundles } = await import("./upgrade/upgrade-bundles.js");
  const { diagnostics: unfit, ...prepared } = await upgradeBundles(root, api, made);
  const value = unfit.length > 0 ? noBundles(unfit, files) : { ...prepared, diagnostics: [], looked: files };
  return { value, files };
}

/** The document that a mock serves of an API. */
export function servedDocument(id: string, { openapi, diagnostics }: Bundles): JsonObject {
  const diagnostic = diagnostics.find(isError);
  if (openapi && !diagnostic) return openapi.document;
  const why = diagnostic
    ? `${diagnostic.location.file}:${diagnostic.location.line}: ${diagnostic.message}`
    : "it has no document";
  throw new UserError(`${id} cannot be served: ${why}`);
}

/** A file that both documents refer to has its faults once. */
function noBundles(diagnostics: readonly Diagnostic[], looked: string[]): Bundles {
  return { openapi: undefined, asyncapi: undefined, diagnostics: sortDiagnostics(diagnostics), looked };
}

async function bundleFile(
  file: string | undefined,
  overlays: string[],
  root: string,
  snapshot: Snapshot,
): Promise<{ bundle: Bundle | undefined; diagnostics: Diagnostic[] }> {
  if (file === undefined) return { bundle: undefined, diagnostics: [] };
  const core = await loadRedocly();
  try {
    const config = await core.createConfig({});
    const externalRefResolver = resolverOn(core, snapshot, config.resolve, root);
    const { bundle, problems, fileDependencies } = await core.bundle({
      ref: file,
      overlays,
      config,
      externalRefResolver,
    });
    const diagnostics = problems.map((problem) => toDiagnostic(core, problem, root)).filter(isError);
    // A round trip through JSON: what is kept must be what is written, and shared objects must not stay shared.
    const document = JSON.parse(JSON.stringify(bundle.parsed)) as JsonObject;
    return { bundle: { document, files: [...new Set([file, ...fileDependencies])] }, diagnostics };
  } catch (error) {
    return { bundle: undefined, diagnostics: [crashDiagnostic(error, file, root)] };
  }
}
