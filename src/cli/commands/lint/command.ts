import { requireTools } from "../../../platform/require-tools.js";
import { FORMATS } from "../../../workspace/diagnostics/format.js";
import { defineCommand } from "../../command.js";
import { usageError } from "../../parse-arguments.js";
import { TOOLS } from "../../tools.js";
import { version } from "../../version.js";

export const lintCommand = defineCommand({
  name: "lint",
  summary: "check contracts: rules, examples, and consistency of OpenAPI and AsyncAPI",
  operands: "[api ...]",
  options: {
    format: { type: "string", choices: FORMATS, summary: "the output format; text when absent" },
    json: { type: "boolean", summary: "the same as --format json" },
  },
  run: async ({ operands, options }, io) => {
    if (options.json && options.format !== undefined && options.format !== "json")
      throw usageError("lint", `--json and --format ${options.format} exclude each other`);
    const format = options.json ? "json" : (options.format ?? "text");
    const { countDiagnostics, formatDiagnostics } = await import("../../../workspace/diagnostics/format.js");
    const { catalog } = await import("../../../lint/rules/catalog.js");
    const { lintApis } = await import("../../../lint/lint-api.js");
    const { openRun } = await import("../../../workspace/run.js");
    const { selectApis } = await import("../../../workspace/workspace.js");
    const run = await openRun(io.cwd, io.log);
    const apis = selectApis(run.workspace, operands);
    requireTools(TOOLS.lint);
    const { diagnostics, checked } = await lintApis(run, apis);
    const text = formatDiagnostics(diagnostics, format, {
      ...{ root: run.workspace.root, version: version(), rules: catalog },
    });
    if (text !== "") io.output(text, format === "github" ? "commands" : "text");
    const { documents, rules, examples } = checked;
    const { errors, summary } = countDiagnostics(diagnostics);
    io.log(`${summary}; checked ${documents} documents and ${examples} examples with ${rules} rules`);
    return errors > 0 ? 1 : 0;
  },
});
