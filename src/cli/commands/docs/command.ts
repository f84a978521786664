import type { Command } from "../../command.js";
import { onSound } from "../../explain-crash-by-lint.js";
import { openRun } from "../../open-run.js";
import { printFaults } from "../../print-faults.js";

export const docsCommand: Command = {
  name: "docs",
  summary: "write the pages of all APIs, for people and for programs, into build/docs/",
  options: {},
  mostOperands: 0,
  run: async (_given, io) => {
    const { buildDocs } = await import("../../../docs/index.js");
    const run = await openRun(io);
    const { faults, folder, pages } = await onSound(
      run,
      io,
      () => buildDocs(run),
      (faults) => ({ faults, folder: "", pages: 0 }),
    );
    if (faults.length > 0) return printFaults(faults, run.workspace.root, io);
    io.talk(`${pages} pages are in ${folder}`);
    return 0;
  },
};
