import { defineCommand } from "../../command.js";
import { explainCrashByLint } from "../../explain-crash-by-lint.js";
import { openRun } from "../../open-run.js";
import { printDiagnostics } from "../../print-diagnostics.js";
import { TOOLS } from "../../tools.js";

export const docsCommand = defineCommand({
  name: "docs",
  summary: "write the docs of all APIs to build/docs/, as web pages and as Markdown",
  options: {},
  maxOperands: 0,
  run: async (_args, io) => {
    const { Catalog } = await import("../../catalog.js");
    if (!(await Catalog.open(io)).run) {
      const { writePackagePages } = await import("../../../docs/package-pages.js");
      const { folder, pages } = await writePackagePages(io.cwd);
      io.log(`wrote ${pages} pages of the package's APIs to ${folder}`);
      return 0;
    }
    const { buildDocs } = await import("../../../docs/index.js");
    const run = await openRun(io, TOOLS.docs);
    const { diagnostics, folder, pages } = await explainCrashByLint(
      run,
      io,
      () => buildDocs(run),
      (errors) => ({ diagnostics: errors, folder: "", pages: 0 }),
    );
    if (diagnostics.length > 0) return printDiagnostics(diagnostics, run.workspace.root, io);
    io.log(`wrote ${pages} pages to ${folder}`);
    return 0;
  },
});
