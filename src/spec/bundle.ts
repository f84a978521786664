import { UserError } from "../platform/user-error.js";
import type { JsonObject } from "../schema/json.js";
import { kindOfValue } from "../schema/keywords.js";
import { fromPointer } from "../schema/pointer.js";
import { type Diagnostic, isError, sortDiagnostics, startOf } from "../workspace/diagnostics/diagnostic.js";
import { MAX_FILE_BYTES, MAX_VENDOR_FILE_BYTES } from "../workspace/files/parse-source.js";
import type { Snapshot } from "../workspace/files/snapshot.js";
import { relativeFileName } from "../workspace/files/source-file.js";
import type { Run } from "../workspace/run.js";
import type { Registered, Workspace } from "../workspace/workspace.js";
import { crashDiagnostic, loadRedocly, resolverOn, toDiagnostic } from "./redocly.js";
import { readContract } from "./source/contract.js";
import { Sources } from "./source/sources.js";
import type { Note } from "./upgrade/note.js";

/** A root document with everything that it refers to, in one object. */
export interface Bundle {
  document: JsonObject;
  /** Absolute paths of the source files. */
  files: string[];
}

/** The bundles of an API. All diagnostics are errors, and with any of them there are no bundles. */
export interface Bundles {
  openapi: Bundle | undefined;
  asyncapi: Bundle | undefined;
  diagnostics: Diagnostic[];
  /** Absolute paths of all files that the bundles depend on, including those that do not exist. */
  dependencies: string[];
  /** What was added, repaired or removed in a vendor's document. */
  importNotes?: Note[];
}

export type BundleContext = Pick<Run, "cache" | "snapshot"> & { workspace: Pick<Workspace, "root"> };

export async function bundleApi(run: BundleContext, api: Registered): Promise<Bundles & { cached: boolean }> {
  const { value, cached } = await run.cache.step("bundle", [api], () => createBundles(run, api));
  return { ...value, cached };
}

/** Bundles an API and reports it as a step of the run. */
export function bundleStep(run: Run, api: Registered): Promise<Bundles> {
  return run.progress.step("bundle", api.id, () => bundleApi(run, api));
}

/** Reads the sources before the bundler does, because it crashes on some and follows others to the network. */
async function createBundles(
  { workspace: { root }, snapshot }: BundleContext,
  api: Registered,
): Promise<{ value: Bundles; files: string[] }> {
  const sources = sourcesOf(api, root, snapshot);
  const overlays = { openapi: [], asyncapi: [], ...api.overlays };
  const { diagnostics } = readContract(sources, api);
  for (const file of [...overlays.openapi, ...overlays.asyncapi]) {
    const reading = sources.read(file);
    if ("diagnostic" in reading) diagnostics.push(reading.diagnostic);
  }
  if (diagnostics.length > 0) return withoutBundles(diagnostics, sources.files());
  const isVendors = api.isVendorDocument === true;
  const openapi = await bundleFile(api.openapi, overlays.openapi, root, snapshot, isVendors);
  const asyncapi = await bundleFile(api.asyncapi, overlays.asyncapi, root, snapshot, isVendors);
  const bundles = { openapi: openapi.bundle, asyncapi: asyncapi.bundle };
  const errors = [...openapi.diagnostics, ...asyncapi.diagnostics];
  const bundled = [bundles.openapi, bundles.asyncapi].flatMap((bundle) => bundle?.files ?? []);
  const files = [...new Set([...sources.files(), ...bundled, ...overlays.openapi, ...overlays.asyncapi])];
  if (errors.length > 0) return withoutBundles(errors, files);
  if (!api.isVendorDocument) return { value: { ...bundles, diagnostics: [], dependencies: files }, files };
  const upgraded = await upgradeBundles(root, api, bundles);
  if (upgraded.diagnostics.length > 0) return withoutBundles(upgraded.diagnostics, files);
  const importNotes = [...openapi.notes, ...asyncapi.notes, ...(upgraded.importNotes ?? [])];
  return { value: { ...upgraded, importNotes, dependencies: files }, files };
}

/** Returns the sources of an API, none of which are read yet. */
export function sourcesOf({ isVendorDocument }: Registered, root: string, snapshot: Snapshot): Sources {
  return new Sources(root, snapshot, isVendorDocument ? MAX_VENDOR_FILE_BYTES : MAX_FILE_BYTES);
}

async function upgradeBundles(
  root: string,
  api: Registered,
  bundles: Pick<Bundles, "openapi" | "asyncapi">,
): Promise<Omit<Bundles, "dependencies">> {
  const { upgrade } = await import("./upgrade/upgrade.js");
  const { openapi, asyncapi, notes, errors } = await upgrade({
    openapi: bundles.openapi?.document,
    asyncapi: bundles.asyncapi?.document,
  });
  const file = relativeFileName(root, api.openapi ?? api.asyncapi ?? root);
  const files = bundles.openapi?.files ?? bundles.asyncapi?.files ?? [];
  return {
    openapi: openapi && { document: openapi, files },
    asyncapi: asyncapi && { document: asyncapi, files: bundles.asyncapi?.files ?? [] },
    diagnostics: errors.map(
      (message): Diagnostic => ({ code: "chatwire/upgrade", message, severity: "error", location: startOf(file) }),
    ),
    importNotes: notes,
  };
}

/** Returns the document that a mock serves. */
export function servedDocument(id: string, { openapi, diagnostics }: Bundles): JsonObject {
  const diagnostic = diagnostics.find(isError);
  if (openapi && !diagnostic) return openapi.document;
  const reason = diagnostic
    ? `${diagnostic.location.file}:${diagnostic.location.line}: ${diagnostic.message}`
    : "it has no OpenAPI document";
  throw new UserError(`${id} cannot be served: ${reason}`);
}

/** Reports the diagnostics of files that both documents refer to once. */
function withoutBundles(diagnostics: readonly Diagnostic[], files: string[]): { value: Bundles; files: string[] } {
  const sorted = sortDiagnostics(diagnostics);
  return { value: { openapi: undefined, asyncapi: undefined, diagnostics: sorted, dependencies: files }, files };
}

async function bundleFile(
  file: string | undefined,
  overlays: string[],
  root: string,
  snapshot: Snapshot,
  isVendors: boolean,
): Promise<{ bundle: Bundle | undefined; diagnostics: Diagnostic[]; notes: Note[] }> {
  if (file === undefined) return { bundle: undefined, diagnostics: [], notes: [] };
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
    const left = isVendors ? problems.filter(({ location: [at] }) => at?.pointer && isInExtension(at.pointer)) : [];
    const notes = left.map(
      ({ location: [at] }): Note => ({
        code: "import/extension-reference",
        message: `${at?.pointer ?? ""}: the reference leads nowhere, so it stays as it is`,
        path: fromPointer(at?.pointer ?? ""),
      }),
    );
    const diagnostics = problems
      .filter((problem) => !left.includes(problem))
      .map((problem) => toDiagnostic(core, problem, root))
      .filter(isError);
    // Copies through JSON, so that the cache returns the same document, and objects are not shared.
    const document = JSON.parse(JSON.stringify(bundle.parsed)) as JsonObject;
    return { bundle: { document, files: [...new Set([file, ...fileDependencies])] }, diagnostics, notes };
  } catch (error) {
    return { bundle: undefined, diagnostics: [crashDiagnostic(error, file, root)], notes: [] };
  }
}

/** Returns true if a place is below an `x-` key, whose content only its author knows. */
function isInExtension(pointer: string): boolean {
  const path = fromPointer(pointer);
  return path.some((step, index) => step.startsWith("x-") && kindOfValue(path[index - 1] ?? "") !== "named");
}
