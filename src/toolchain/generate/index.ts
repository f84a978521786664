import { type Bundles, bundleApi } from "../bundle.js";
import type { Fault } from "../fault.js";
import type { Run } from "../run.js";
import type { Registered } from "../workspace.js";
import { generateApi, sizeOf } from "./generate-api.js";
import { compareTrees, type Difference, readTree, replaceTree } from "./tree.js";
import type { Files } from "./validators.js";

export type { Difference } from "./tree.js";

export interface Generated {
  faults: Fault[];
  /** What was not as it should be before. */
  differences: Difference[];
  files: number;
}

/** Makes `generated/` what the contracts say. With faults nothing is written: the last good state stays. */
export async function generate(run: Run): Promise<Generated> {
  const { wanted, faults } = await makeTree(run);
  if (faults.length > 0) return { faults, differences: [], files: 0 };
  const differences = compareTrees(wanted, await readTree(run.workspace.generated));
  if (differences.length > 0) {
    await run.progress.step("write", "generated/", async (note) => {
      await replaceTree(run.workspace.generated, wanted);
      note(`${differences.length} of ${wanted.size} files changed`);
    });
  }
  return { faults, differences, files: wanted.size };
}

/** Compares `generated/` with what `generate` would write, and writes nothing. */
export async function check(run: Run): Promise<Generated> {
  const { wanted, faults } = await makeTree(run);
  const differences = faults.length > 0 ? [] : compareTrees(wanted, await readTree(run.workspace.generated));
  return { faults, differences, files: wanted.size };
}

async function makeTree(run: Run): Promise<{ wanted: Files; faults: Fault[] }> {
  const wanted: Files = new Map();
  const faults: Fault[] = [];
  for (const api of run.workspace.apis) {
    const bundles = await bundleStep(run, api);
    const errors = bundles.faults.filter(({ severity }) => severity === "error");
    faults.push(...errors);
    if (errors.length > 0) continue;
    const files = await run.progress.step("generate", api.id, async (note) => {
      const made = await generateApi(run, api, bundles);
      note(sizeOf(made.files));
      if (made.cached) note("cached");
      return made.files;
    });
    for (const [file, content] of files) wanted.set(file, content);
  }
  return { wanted, faults };
}

function bundleStep(run: Run, api: Registered): Promise<Bundles> {
  return run.progress.step("bundle", api.id, async (note) => {
    const bundles = await bundleApi(run, api);
    if (bundles.cached) note("cached");
    return bundles;
  });
}
