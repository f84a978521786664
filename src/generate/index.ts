import { bundleStep } from "../spec/bundle.js";
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
  const { expected, diagnostics } = await expectedFiles(run, buildApi);
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

/** Compares `generated/` with the files that `generate` would write, by their hashes, which are faster to read. */
export async function check(run: Run): Promise<Generated> {
  const { expected, diagnostics } = await expectedFiles(run, hashApi);
  if (diagnostics.length > 0) return { diagnostics, differences: [], files: expected.size };
  const differences = compareTrees(expected, new Map(hashesOf(readTree(run.workspace.generated))));
  return { diagnostics, differences, files: expected.size };
}

/** The files that an API should have, by path below `generated/`: their content, or their hashes. */
interface BuiltFiles {
  files: Iterable<[file: string, content: string]>;
  size: string;
  diagnostics: Diagnostic[];
}

async function expectedFiles(
  run: Run,
  build: (run: Run, api: Registered, free: () => void) => Promise<BuiltFiles>,
): Promise<{ expected: Files; diagnostics: Diagnostic[] }> {
  const built = await eachApi(run, run.workspace.apis, build);
  const expected = new Map(built.flatMap(({ files }) => [...files]));
  return { expected, diagnostics: built.flatMap(({ diagnostics }) => diagnostics) };
}

/** Returns the hashes of an API's files. Generates the files only if a source has changed. */
function hashApi(run: Run, api: Registered, free: () => void): Promise<BuiltFiles> {
  return run.progress.step("check", api.id, async (note) => {
    const { value, cached } = await run.cache.step("hashes", [api], async () => {
      const { files, size, diagnostics, bundles } = await buildApi(run, api, free);
      return { value: { files: hashesOf(files), size, diagnostics }, files: bundles.dependencies };
    });
    if (value.size) note(value.size);
    return { ...value, cached };
  });
}

function hashesOf(files: Files): [file: string, hash: string][] {
  return [...files].map(([file, content]) => [file, sha256(content)]);
}

/** Bundles an API, and generates its files unless it has errors. Calls `free` after bundling, so that the next API can start. */
export async function buildApi(run: Run, api: Registered, free?: () => void) {
  const bundles = await bundleStep(run, api);
  free?.();
  const errors = bundles.diagnostics.filter(isError);
  if (errors.length > 0) return { files: new Map<string, string>(), size: "", diagnostics: errors, bundles };
  const generated = await run.progress.step("generate", api.id, async (note) => {
    const result = await generateApi(run, api, bundles);
    note(result.size);
    return result;
  });
  return { ...generated, diagnostics: [], bundles };
}
