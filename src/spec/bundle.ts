import { UserError } from "../platform/user-error.js";
import type { JsonObject } from "../schema/json.js";
import { type Fault, isError, tidy } from "../workspace/diagnostics/diagnostic.js";
import { LARGEST_FILE, LARGEST_FOREIGN_FILE } from "../workspace/files/limits.js";
import type { Snapshot } from "../workspace/files/snapshot.js";
import type { Run } from "../workspace/run.js";
import type { Registered, Workspace } from "../workspace/workspace.js";
import type { Count } from "./counts.js";
import { crashFault, loadRedocly, resolverOn, toFault } from "./redocly.js";
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
  faults: Fault[];
  /** Absolute paths of all that was looked for, found or not: what changes elsewhere changes nothing here. */
  looked: string[];
  /** Of a foreign API: what was made, mended or left out, a line each. */
  notes?: string[];
  /** Of a foreign API: what its sources say themselves, but for what a note says is left out. */
  sources?: Count;
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
  const sources = new Sources(root, snapshot, api.foreign ? LARGEST_FOREIGN_FILE : LARGEST_FILE);
  const overlays = { openapi: [], asyncapi: [], ...api.overlays };
  const { contract, faults } = readContract(sources, api);
  if (faults.length > 0) return { value: noBundles(faults, sources.files()), files: sources.files() };
  const openapi = await bundleFile(api.openapi, overlays.openapi, root, snapshot);
  const asyncapi = await bundleFile(api.asyncapi, overlays.asyncapi, root, snapshot);
  const made = { openapi: openapi.bundle, asyncapi: asyncapi.bundle };
  const broken = [...openapi.faults, ...asyncapi.faults];
  const read = [made.openapi, made.asyncapi].flatMap((bundle) => bundle?.files ?? []);
  const files = [...new Set([...sources.files(), ...read, ...overlays.openapi, ...overlays.asyncapi])];
  if (broken.length > 0) return { value: noBundles(broken, files), files };
  if (!api.foreign) return { value: { ...made, faults: [], looked: files }, files };
  const { prepareBundles } = await import("./upgrade/upgrade-bundles.js");
  const { faults: unfit, ...prepared } = await prepareBundles(root, api, made, contract);
  const value = unfit.length > 0 ? noBundles(unfit, files) : { ...prepared, faults: [], looked: files };
  return { value, files };
}

/** The document that a mock serves of an API. */
export function servedDocument(id: string, { openapi, faults }: Bundles): JsonObject {
  const fault = faults.find(isError);
  if (openapi && !fault) return openapi.document;
  const why = fault ? `${fault.file}:${fault.line}: ${fault.message}` : "it has no document";
  throw new UserError(`${id} cannot be served: ${why}`);
}

/** A file that both documents refer to has its faults once. */
function noBundles(faults: readonly Fault[], looked: string[]): Bundles {
  return { openapi: undefined, asyncapi: undefined, faults: tidy(faults), looked };
}

async function bundleFile(
  file: string | undefined,
  overlays: string[],
  root: string,
  snapshot: Snapshot,
): Promise<{ bundle: Bundle | undefined; faults: Fault[] }> {
  if (file === undefined) return { bundle: undefined, faults: [] };
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
    const faults = problems.map((problem) => toFault(core, problem, root)).filter(isError);
    // A round trip through JSON: what is kept must be what is written, and shared objects must not stay shared.
    const document = JSON.parse(JSON.stringify(bundle.parsed)) as JsonObject;
    return { bundle: { document, files: [...new Set([file, ...fileDependencies])] }, faults };
  } catch (error) {
    return { bundle: undefined, faults: [crashFault(error, file, root)] };
  }
}
