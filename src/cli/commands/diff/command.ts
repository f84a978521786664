import { requireTools } from "../../../platform/require-tools.js";
import { defineCommand } from "../../command.js";
import { TOOLS } from "../../tools.js";

export const diffCommand = defineCommand({
  name: "diff",
  summary: "list the changes of contracts since a Git revision, and fail on breaking ones",
  operands: "[revision|file] [file]",
  maxOperands: 2,
  options: {
    api: { type: "string", multiple: true, value: "API", summary: "compare only this API of the workspace" },
    format: { type: "string", choices: ["text", "markdown", "json"], summary: "the output format; text when absent" },
    json: { type: "boolean", summary: "the same as --format json" },
  },
  run: async ({ operands, options }, io) => {
    const { countChanges, countText, diff, formatDiff } = await import("../../../diff/index.js");
    const { printDiagnostics } = await import("../../print-diagnostics.js");
    requireTools(TOOLS.redocly);
    const comparison = await diff(operands, { cwd: io.cwd, log: io.log, apis: options.api });
    const { base, revision, diffs, diagnostics, root } = comparison;
    if (diagnostics.length > 0) return printDiagnostics(diagnostics, root, io);
    const text = formatDiff(comparison, options.json ? "json" : (options.format ?? "text"));
    if (text !== "") io.output(text);
    io.log(`${countText(diffs)}, from ${base} to ${revision}`);
    return countChanges(diffs).major > 0 ? 1 : 0;
  },
});
