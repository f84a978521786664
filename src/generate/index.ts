import type { Diagnostic } from "../workspace/diagnostics/diagnostic.js";
import type { Files } from "../workspace/files/output-tree.js";
import { compareTrees, type Difference, readTree, replaceTree } from "../workspace/files/output-tree.js";
import type { Run } from "../workspace/run.js";
import { eachApi } from "../workspace/worker/each-api.js";
import { makeApi } from "./make-api.js";
import { hashTree, manifestOf } from "./manifest.js";

export type { Difference } from "../workspace/files/output-tree.js";
export { makeApi } from "./make-api.js";

export interface Generated {
  diagnostics: Diagnostic[];
  /** The files that were missing, stale or superfluous. */
  differences: Difference[];
  files: number;
}

/** Writes `generated/` from the contracts. Writes nothing if a contract has errors, so the last good state stays. */
export async function generate(run: Run): Promise<Generated> {
  const { wanted, diagnostics } = await makeTree(run);
  if (diagnostics.length > 0) return { diagnostics, differences: [], files: 0 };
  const differences = compareTrees(wanted, readTree(run.workspace.generated));
  if (differences.length > 0) {
    await run.progress.step("write", "generated/", async (note) => {
      await replaceTree(run.workspace.generated, wanted);
      note(`${differences.length} of ${wanted.size} files changed`);
    });
  }
  return { diagnostics, differences, files: wanted.size };
}

/** Compares `generated/` with what `generate` would write, and writes nothing. */
export async function check(run: Run): Promise<Generated> {
  const wanted = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  for (const manifest of await eachApi(run, run.workspace.apis, manifestOf)) {
    diagnostics.push(...manifest.diagnostics);
    for (const [file, hash] of manifest.hashes) wanted.set(file, hash);
  }
  const differences = diagnostics.length > 0 ? [] : compareTrees(wanted, hashTree(run.workspace.generated));
  return { diagnostics, differences, files: wanted.size };
}

async function makeTree(run: Run): Promise<{ wanted: Files; diagnostics: Diagnostic[] }> {
  const wanted: Files = new Map();
  const diagnostics: Diagnostic[] = [];
  const { apis } = run.workspace;
  for (const made of await eachApi(run, apis, makeApi)) {
    diagnostics.push(...made.diagnostics);
    for (const [file, content] of made.files) wanted.set(file, content);
  }
  return { wanted, diagnostics };
}
