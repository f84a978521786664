import type { Command } from "../command.js";
import { openRun } from "../open-run.js";
import { printFaults } from "../print-faults.js";
import { bundlesFor, readServing, SERVING, serve } from "../serve.js";

export const startCommand: Command = {
  name: "start",
  summary: "build what is stale, then serve the portal with all docs and the mocks",
  options: SERVING,
  mostOperands: 0,
  run: async (given, io) => {
    const serving = readServing(given);
    const { generate } = await import("../../toolchain/generate/index.js");
    const { buildDocs } = await import("../../toolchain/docs/index.js");
    const { servePages } = await import("../../toolchain/docs/serve-pages.js");
    const run = await openRun(io);
    const { bundles, faults } = await bundlesFor(run, []);
    const generated = faults.length > 0 ? { faults } : await generate(run);
    if (generated.faults.length > 0) return printFaults([...faults, ...generated.faults], run.workspace.root, io);
    const docs = await buildDocs(run);
    if (docs.faults.length > 0) return printFaults(docs.faults, run.workspace.root, io);
    return serve(bundles, serving, io, servePages(docs.folder));
  },
};
