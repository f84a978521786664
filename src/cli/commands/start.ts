import type { Fault } from "../../toolchain/fault.js";
import type { Run } from "../../toolchain/run.js";
import type { Command } from "../command.js";
import { openRun } from "../open-run.js";
import { printFaults } from "../print-faults.js";
import { bundlesFor, readServing, SERVING, serve } from "../serve.js";
import { onSound } from "../sound.js";

export const startCommand: Command = {
  name: "start",
  summary: "build what is stale, then serve the portal with all docs and the mocks",
  options: SERVING,
  mostOperands: 0,
  run: async (given, io) => {
    const serving = await readServing(given);
    const { servePages } = await import("../../toolchain/docs/serve-pages.js");
    const run = await openRun(io);
    const { bundles, faults } = await bundlesFor(run, []);
    if (faults.length > 0) return printFaults(faults, run.workspace.root, io);
    const built = await onSound(
      run,
      io,
      () => build(run),
      (faults) => ({ faults, folder: "" }),
    );
    if (built.faults.length > 0) return printFaults(built.faults, run.workspace.root, io);
    return serve(bundles, serving, io, servePages(built.folder));
  },
};

/** Makes `generated/` and the docs what the contracts say; what is so already takes no time. */
async function build(run: Run): Promise<{ faults: Fault[]; folder: string }> {
  const { generate } = await import("../../toolchain/generate/index.js");
  const { buildDocs } = await import("../../toolchain/docs/index.js");
  const generated = await generate(run);
  return generated.faults.length > 0 ? { faults: generated.faults, folder: "" } : buildDocs(run);
}
