import type { Command } from "../../command.js";
import { explainCrashByLint } from "../../explain-crash-by-lint.js";
import { openRun } from "../../open-run.js";
import { printDiagnostics } from "../../print-diagnostics.js";

export const docsCommand: Command = {
  name: "docs",
  summary: "write the pages of all APIs, for people and for programs, into build/docs/",
  options: {},
  maxOperands: 0,
  run: async (_given, io) => {
    const { buildDocs } = await import("../../../docs/index.js");
    const run = await openRun(io);
    const { diagnostics, folder, pages } = await explainCrashByLint(
      run,
      io,
      () => buildDocs(run),
      (diagnostics) => ({ diagnostics, folder: "", pages: 0 }),
    );
    if (diagnostics.length > 0) return printDiagnostics(diagnostics, run.workspace.root, io);
    io.log(`${pages} pages are in ${folder}`);
    return 0;
  },
};
