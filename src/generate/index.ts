import { type Bundles, bundleApi } from "../spec/bundle.js";
import { type Diagnostic, isError } from "../workspace/diagnostics/diagnostic.js";
import { compareTrees, type Difference, type Files, readTree, replaceTree } from "../workspace/files/output-tree.js";
import { sha256 } from "../workspace/files/snapshot.js";
import { eachApi, type Run } from "../workspace/run.js";
import type { Registered } from "../workspace/workspace.js";
import { generateApi } from "./generate-api.js";

export type { Difference } from "../workspace/files/output-tree.js";

export interface Generated {
  diagnostics: Diagnostic[];
  /** The files that were missing, stale or superfluous. */
  differences: Difference[];
  files: number;
}

/** Writes `generated/` from the contracts. If a contract has errors, writes nothing and keeps the last valid files. */
export async function generate(run: Run): Promise<Generated> {
  const { expected, diagnostics } = await generateTree(run);
  if (diagnostics.length > 0) return { diagnostics, differences: [], files: 0 };
  const differences = compareTrees(expected, readTree(run.workspace.generated));
  if (differences.length > 0) {
    await run.progress.step("write", "generated/", async (note) => {
      await replaceTree(run.workspace.generated, expected);
      note(`${differences.length} of ${expected.size} files changed`);
    });
  }
  return { diagnostics, differences, files: expected.size };
}

/** Compares `generated/` with the files that `generate` would write. */
export async function check(run: Run): Promise<Generated> {
  const expected = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  for (const manifest of await eachApi(run, run.workspace.apis, manifestOf)) {
    diagnostics.push(...manifest.diagnostics);
    for (const [file, hash] of manifest.hashes) expected.set(file, hash);
  }
  const differences = diagnostics.length > 0 ? [] : compareTrees(expected, hashTree(run.workspace.generated));
  return { diagnostics, differences, files: expected.size };
}

async function generateTree(run: Run): Promise<{ expected: Files; diagnostics: Diagnostic[] }> {
  const expected: Files = new Map();
  const diagnostics: Diagnostic[] = [];
  const { apis } = run.workspace;
  for (const generated of await eachApi(run, apis, buildApi)) {
    diagnostics.push(...generated.diagnostics);
    for (const [file, content] of generated.files) expected.set(file, content);
  }
  return { expected, diagnostics };
}

/** The hashes of the files that an API should have in `generated/`. They suffice for a check, and are faster to read. */
export interface Manifest {
  /** The hash of each file, by its path below `generated/`. */
  hashes: [file: string, hash: string][];
  size: string;
  diagnostics: Diagnostic[];
}

/** Returns the manifest of an API. Generates the files only if a source has changed. */
function manifestOf(run: Run, api: Registered, free?: () => void): Promise<Manifest> {
  return run.progress.step("check", api.id, async (note) => {
    const { value, cached } = await run.cache.step("manifest", [api], async () => {
      const { files, size, diagnostics, bundles } = await buildApi(run, api, free);
      const hashes = [...files].map(([file, content]): [string, string] => [file, sha256(content)]);
      return { value: { hashes, size, diagnostics }, files: bundles.dependencies };
    });
    if (value.size) note(value.size);
    if (cached) note("cached");
    return value;
  });
}

/** Returns the hashes of all files below a folder. */
function hashTree(folder: string): Map<string, string> {
  return new Map([...readTree(folder)].map(([file, content]) => [file, sha256(content)]));
}

export interface BuiltApi {
  files: Files;
  size: string;
  diagnostics: Diagnostic[];
  bundles: Bundles;
}

/** Bundles an API, and generates its files unless it has errors. Calls `free` after bundling, so that the next API can start. */
export async function buildApi(run: Run, api: Registered, free?: () => void): Promise<BuiltApi> {
  const bundles = await bundleStep(run, api);
  free?.();
  const errors = bundles.diagnostics.filter(isError);
  if (errors.length > 0) return { files: new Map(), size: "", diagnostics: errors, bundles };
  return run.progress.step("generate", api.id, async (note) => {
    const { files, size, cached } = await generateApi(run, api, bundles);
    note(size);
    if (cached) note("cached");
    return { files, size, diagnostics: [], bundles };
  });
}

function bundleStep(run: Run, api: Registered): Promise<Bundles> {
  return run.progress.step("bundle", api.id, async (note) => {
    const bundles = await bundleApi(run, api);
    if (bundles.cached) note("cached");
    return bundles;
  });
}
