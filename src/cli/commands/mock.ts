import type { Command } from "../command.js";
import { openRun } from "../open-run.js";
import { printFaults } from "../print-faults.js";
import { bundlesFor, readServing, SERVING, serve } from "../serve.js";

export const mockCommand: Command = {
  name: "mock",
  summary: "serve mocks of the APIs on one port, all or the given ones",
  operands: "[api ...]",
  options: SERVING,
  run: async (given, io) => {
    const serving = await readServing(given);
    const run = await openRun(io);
    const { bundles, faults } = await bundlesFor(run, given.operands);
    if (faults.length > 0) return printFaults(faults, run.workspace.root, io);
    return serve(bundles, serving, io);
  },
};
