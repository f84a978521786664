import type { Command } from "../command.js";
import { printFaults } from "../print-faults.js";
import { bundlesFor, SERVING, serve } from "../serve.js";

export const mockCommand: Command = {
  name: "mock",
  summary: "serve mocks of the APIs on one port, all or the given ones",
  operands: "[api ...]",
  options: SERVING,
  run: async (given, io) => {
    const { openRun } = await import("../../toolchain/run.js");
    const run = await openRun(io.cwd, io.talk);
    const { bundles, faults } = await bundlesFor(run, given.operands);
    if (faults.length > 0) return printFaults(faults, run.workspace.root, io);
    return serve(bundles, given, io);
  },
};
