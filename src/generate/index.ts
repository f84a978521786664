import type { Bundles } from "../spec/bundle.js";
import type { Stage } from "../spec/counts.js";
import type { Diagnostic } from "../workspace/diagnostics/diagnostic.js";
import type { Files } from "../workspace/files/output-tree.js";
import { compareTrees, type Difference, readTree, replaceTree } from "../workspace/files/output-tree.js";
import type { Run } from "../workspace/run.js";
import { eachApi } from "../workspace/worker/each-api.js";
import type { Registered } from "../workspace/workspace.js";
import { makeApi } from "./make-api.js";
import { hashTree, manifestOf } from "./manifest.js";

export type { Difference } from "../workspace/files/output-tree.js";
export { makeApi } from "./make-api.js";

export interface Generated {
  diagnostics: Diagnostic[];
  /** What was not as it should be before. */
  differences: Difference[];
  files: number;
  /** What became of the operations and webhooks of each API. */
  counted: Counted[];
}

/** An API, its bundles, and how much of it each stage has. */
export interface Counted {
  api: Registered;
  bundles: Bundles;
  stages: Stage[];
}

/** Makes `generated/` what the contracts say. With faults nothing is written: the last good state stays. */
export async function generate(run: Run): Promise<Generated> {
  const { wanted, diagnostics, counted } = await makeTree(run);
  if (diagnostics.length > 0) return { diagnostics, differences: [], files: 0, counted };
  const differences = compareTrees(wanted, readTree(run.workspace.generated));
  if (differences.length > 0) {
    await run.progress.step("write", "generated/", async (note) => {
      await replaceTree(run.workspace.generated, wanted);
      note(`${differences.length} of ${wanted.size} files changed`);
    });
  }
  return { diagnostics, differences, files: wanted.size, counted };
}

/** Compares `generated/` with what `generate` would write, and writes nothing. */
export async function check(run: Run): Promise<Omit<Generated, "counted">> {
  const wanted = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  for (const manifest of await eachApi(run, run.workspace.apis, manifestOf)) {
    diagnostics.push(...manifest.diagnostics);
    for (const [file, hash] of manifest.hashes) wanted.set(file, hash);
  }
  const differences = diagnostics.length > 0 ? [] : compareTrees(wanted, hashTree(run.workspace.generated));
  return { diagnostics, differences, files: wanted.size };
}

async function makeTree(run: Run): Promise<{ wanted: Files; diagnostics: Diagnostic[]; counted: Counted[] }> {
  const wanted: Files = new Map();
  const diagnostics: Diagnostic[] = [];
  const counted: Counted[] = [];
  const { apis } = run.workspace;
  for (const [index, made] of (await eachApi(run, apis, makeApi)).entries()) {
    const api = apis[index];
    diagnostics.push(...made.diagnostics);
    if (api && made.stages) counted.push({ api, bundles: made.bundles, stages: made.stages });
    for (const [file, content] of made.files) wanted.set(file, content);
  }
  return { wanted, diagnostics, counted };
}
