import { countFaults, FORMATS, formatFaults } from "../../toolchain/format-faults/index.js";
import { lintApis } from "../../toolchain/lint/lint-apis.js";
import { openRun } from "../../toolchain/run.js";
import { selectApis } from "../../toolchain/workspace.js";
import type { Command } from "../command.js";
import { version } from "../version.js";

export const lintCommand: Command = {
  name: "lint",
  summary: "Check contracts: rules, examples, and that both documents of an API agree",
  operands: "[api ...]",
  options: {
    format: { type: "string", choices: FORMATS, summary: "how faults are printed (text)" },
    json: { type: "boolean", summary: "the same as --format json" },
  },
  async run(given, io) {
    const run = await openRun(io.cwd, io.talk);
    const { faults, checked } = await lintApis(run, selectApis(run.workspace, given.operands));
    const format = given.flag("json") ? "json" : (FORMATS.find((name) => name === given.text("format")) ?? "text");
    const text = formatFaults(faults, format, { root: run.workspace.root, version: version() });
    if (text !== "") io.print(text);
    const { documents, rules, examples } = checked;
    const count = countFaults(faults);
    io.talk(`${count.text} in ${documents} documents, ${rules} rules and ${examples} examples checked`);
    return count.errors > 0 ? 1 : 0;
  },
};
