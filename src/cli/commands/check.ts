import type { Command } from "../command.js";
import { printFaults } from "../print-faults.js";

export const checkCommand: Command = {
  name: "check",
  summary: "tell whether generated/ is what generate would write",
  options: { json: { type: "boolean", summary: "print the differences as JSON" } },
  mostOperands: 0,
  run: async (given, io) => {
    const { check } = await import("../../toolchain/generate/index.js");
    const { openRun } = await import("../../toolchain/run.js");
    const run = await openRun(io.cwd, io.talk);
    const { faults, differences, files } = await check(run);
    if (faults.length > 0) return printFaults(faults, run.workspace.root, io);
    if (given.flag("json")) io.print(JSON.stringify({ files, differences }, null, 2));
    else for (const { file, kind } of differences) io.print(`generated/${file}: ${kind}`);
    if (files === 0) {
      io.talk("error: nothing to check: redocly.yaml lists no API");
      return 1;
    }
    if (differences.length > 0) {
      const verb = io.env["npm_lifecycle_event"] ? "npm run generate" : "npx chatwire generate";
      io.talk(
        `error: ${differences.length} of ${files} files in generated/ are not what the contracts say; mend with: ${verb}`,
      );
      return 1;
    }
    io.talk(`generated/ is up to date: ${files} files`);
    return 0;
  },
};
