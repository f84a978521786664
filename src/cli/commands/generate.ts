import type { Command } from "../command.js";
import { openRun } from "../open-run.js";
import { printFaults } from "../print-faults.js";

export const generateCommand: Command = {
  name: "generate",
  summary: "make bundles, types, clients, validators and webhook descriptors from the contracts",
  options: {},
  mostOperands: 0,
  run: async (_given, io) => {
    const { generate } = await import("../../toolchain/generate/index.js");
    const run = await openRun(io);
    const { faults, differences, files } = await generate(run);
    if (faults.length > 0) return printFaults(faults, run.workspace.root, io);
    io.talk(
      differences.length === 0 ? `generated/ was up to date: ${files} files` : `generated/ is written: ${files} files`,
    );
    return 0;
  },
};
