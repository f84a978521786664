import type { Fault } from "../../../workspace/diagnostics/diagnostic.js";
import type { Command } from "../../command.js";
import { onSound } from "../../explain-crash-by-lint.js";
import { openRun } from "../../open-run.js";
import { printFaults } from "../../print-faults.js";
import { tellCounts } from "../../report-counts.js";

export const generateCommand: Command = {
  name: "generate",
  summary: "make bundles, types, clients, validators and webhook descriptors from the contracts",
  options: {},
  mostOperands: 0,
  run: async (_given, io) => {
    const { generate } = await import("../../../generate/index.js");
    const run = await openRun(io);
    const { faults, differences, files, counted } = await onSound(
      run,
      io,
      () => generate(run),
      (faults) => ({ faults, differences: [], files: 0, counted: [] }),
    );
    if (faults.length > 0) return printFaults(faults, run.workspace.root, io);
    const lost: Fault[] = [];
    for (const one of counted.filter(({ api }) => api.foreign))
      lost.push(...(await tellCounts(one, run.workspace.root, io)));
    if (lost.length > 0) return printFaults(lost, run.workspace.root, io);
    io.talk(
      differences.length === 0 ? `generated/ was up to date: ${files} files` : `generated/ is written: ${files} files`,
    );
    return 0;
  },
};
