import type { Diagnostic } from "../workspace/diagnostics/diagnostic.js";
import type { Files } from "../workspace/files/output-tree.js";
import { compareTrees, type Difference, readTree, replaceTree } from "../workspace/files/output-tree.js";
import type { Run } from "../workspace/run.js";
import { eachApi } from "../workspace/worker/each-api.js";
import { buildApi } from "./build-api.js";
import { hashTree, manifestOf } from "./manifest.js";

export type { Difference } from "../workspace/files/output-tree.js";
export { buildApi } from "./build-api.js";

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
