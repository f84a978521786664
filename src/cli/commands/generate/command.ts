import type { Diagnostic } from "../../../workspace/diagnostics/diagnostic.js";
import type { Command } from "../../command.js";
import { explainCrashByLint } from "../../explain-crash-by-lint.js";
import { openRun } from "../../open-run.js";
import { printDiagnostics } from "../../print-faults.js";
import { tellCounts } from "../../report-counts.js";

export const generateCommand: Command = {
  name: "generate",
  summary: "make bundles, types, clients, validators and webhook descriptors from the contracts",
  options: {},
  maxOperands: 0,
  run: async (_given, io) => {
    const { generate } = await import("../../../generate/index.js");
    const run = await openRun(io);
    const { diagnostics, differences, files, counted } = await explainCrashByLint(
      run,
      io,
      () => generate(run),
      (diagnostics) => ({ diagnostics, differences: [], files: 0, counted: [] }),
    );
    if (diagnostics.length > 0) return printDiagnostics(diagnostics, run.workspace.root, io);
    const lost: Diagnostic[] = [];
    for (const one of counted.filter(({ api }) => api.foreign))
      lost.push(...(await tellCounts(one, run.workspace.root, io)));
    if (lost.length > 0) return printDiagnostics(lost, run.workspace.root, io);
    io.log(
      differences.length === 0 ? `generated/ was up to date: ${files} files` : `generated/ is written: ${files} files`,
    );
    return 0;
  },
};
