import { UserError } from "../../../platform/user-error.js";
import { FORMATS, type Format } from "../../../workspace/diagnostics/format/format.js";
import type { Command, ParsedArgs } from "../../command.js";
import { version } from "../../version.js";

export const lintCommand: Command = {
  name: "lint",
  summary: "check contracts: rules, examples, and that both documents of an API agree",
  operands: "[api ...]",
  options: {
    format: { type: "string", choices: FORMATS, summary: "how faults are printed; text when absent" },
    json: { type: "boolean", summary: "the same as --format json" },
  },
  run: async (given, io) => {
    const format = formatOf(given);
    const { countDiagnostics, formatDiagnostics } = await import("../../../workspace/diagnostics/format/index.js");
    const { catalog } = await import("../../../lint/rules/catalog.js");
    const { lintApis } = await import("../../../lint/lint-apis.js");
    const { openRun } = await import("../../../workspace/run.js");
    const { selectApis } = await import("../../../workspace/workspace.js");
    const run = await openRun(io.cwd, io.log);
    const { diagnostics, checked } = await lintApis(run, selectApis(run.workspace, given.operands));
    const text = formatDiagnostics(diagnostics, format, {
      root: run.workspace.root,
      version: version(),
      rules: catalog,
    });
    if (text !== "") io.output(text);
    const { documents, rules, examples } = checked;
    const { errors, summary } = countDiagnostics(diagnostics);
    io.log(`${summary}; checked ${documents} documents, ${examples} examples, by ${rules} rules`);
    return errors > 0 ? 1 : 0;
  },
};

function formatOf(given: ParsedArgs): Format {
  const named = FORMATS.find((name) => name === given.text("format"));
  if (!given.flag("json")) return named ?? "text";
  if (named !== undefined && named !== "json") {
    throw new UserError(`--json and --format ${named} exclude each other (see "chatwire lint --help")`, {
      exitCode: 2,
    });
  }
  return "json";
}
