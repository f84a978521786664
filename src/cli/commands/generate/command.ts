import type { Command } from "../../command.js";
import { explainCrashByLint } from "../../explain-crash-by-lint.js";
import { openRun } from "../../open-run.js";
import { printDiagnostics } from "../../print-diagnostics.js";

export const generateCommand: Command = {
  name: "generate",
  summary: "make bundles, types, clients, validators and webhook descriptors from the contracts",
  options: {},
  maxOperands: 0,
  run: async (_given, io) => {
    const { generate } = await import("../../../generate/index.js");
    const run = await openRun(io);
    const { diagnostics, differences, files } = await explainCrashByLint(
      run,
      io,
      () => generate(run),
      (diagnostics) => ({ diagnostics, differences: [], files: 0 }),
    );
    if (diagnostics.length > 0) return printDiagnostics(diagnostics, run.workspace.root, io);
    io.log(
      differences.length === 0 ? `generated/ was up to date: ${files} files` : `generated/ is written: ${files} files`,
    );
    return 0;
  },
};
