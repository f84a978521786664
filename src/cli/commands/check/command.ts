import type { Command } from "../../command.js";
import { explainCrashByLint } from "../../explain-crash-by-lint.js";
import { invocation } from "../../invocation.js";
import { openRun } from "../../open-run.js";
import { printDiagnostics } from "../../print-faults.js";

export const checkCommand: Command = {
  name: "check",
  summary: "tell whether generated/ is what generate would write",
  options: { json: { type: "boolean", summary: "print the differences as JSON" } },
  maxOperands: 0,
  run: async (given, io) => {
    const { check } = await import("../../../generate/index.js");
    const run = await openRun(io);
    const { diagnostics, differences, files } = await explainCrashByLint(
      run,
      io,
      () => check(run),
      (diagnostics) => ({ diagnostics, differences: [], files: 0 }),
    );
    if (given.flag("json")) io.output(JSON.stringify({ files, differences, diagnostics }, null, 2));
    else if (diagnostics.length > 0) return printDiagnostics(diagnostics, run.workspace.root, io);
    else for (const { file, kind } of differences) io.output(`generated/${file}: ${kind}`);
    if (diagnostics.length + differences.length === 0) {
      io.log(`generated/ is up to date: ${files} files`);
      return 0;
    }
    const count = `${differences.length} ${differences.length === 1 ? "file" : "files"}`;
    if (diagnostics.length === 0)
      io.log(
        `error: ${count} in generated/ differ from what the contracts say; mend with: ${invocation(io, "generate")}`,
      );
    return 1;
  },
};
