import type { Command } from "../../command.js";
import { onSound } from "../../explain-crash-by-lint.js";
import { invocation } from "../../invocation.js";
import { openRun } from "../../open-run.js";
import { printFaults } from "../../print-faults.js";

export const checkCommand: Command = {
  name: "check",
  summary: "tell whether generated/ is what generate would write",
  options: { json: { type: "boolean", summary: "print the differences as JSON" } },
  mostOperands: 0,
  run: async (given, io) => {
    const { check } = await import("../../../generate/index.js");
    const run = await openRun(io);
    const { faults, differences, files } = await onSound(
      run,
      io,
      () => check(run),
      (faults) => ({ faults, differences: [], files: 0 }),
    );
    if (given.flag("json")) io.print(JSON.stringify({ files, differences, faults }, null, 2));
    else if (faults.length > 0) return printFaults(faults, run.workspace.root, io);
    else for (const { file, kind } of differences) io.print(`generated/${file}: ${kind}`);
    if (faults.length + differences.length === 0) {
      io.talk(`generated/ is up to date: ${files} files`);
      return 0;
    }
    const count = `${differences.length} ${differences.length === 1 ? "file" : "files"}`;
    if (faults.length === 0)
      io.talk(
        `error: ${count} in generated/ differ from what the contracts say; mend with: ${invocation(io, "generate")}`,
      );
    return 1;
  },
};
