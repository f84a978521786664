import type { Command } from "../../command.js";

const FORMATS = ["text", "markdown", "json"] as const;

export const diffCommand: Command = {
  name: "diff",
  summary: "tell what changed in contracts since a revision, and what of it breaks",
  operands: "[revision|file] [file]",
  maxOperands: 2,
  options: {
    api: { type: "string", value: "API", summary: "only this API of the workspace; may be repeated" },
    format: { type: "string", choices: FORMATS, summary: "how changes are printed; text when absent" },
    json: { type: "boolean", summary: "the same as --format json" },
  },
  run: async (given, io) => {
    const { countChanges, countText, diff, formatDiff } = await import("../../../diff/index.js");
    const { printDiagnostics } = await import("../../print-diagnostics.js");
    const wanted = FORMATS.find((name) => name === given.text("format"));
    const format = given.flag("json") ? "json" : (wanted ?? "text");
    const found = await diff(given.operands, { cwd: io.cwd, log: io.log, apis: given.texts("api") });
    if (found.diagnostics.length > 0) return printDiagnostics(found.diagnostics, found.root, io);
    const text = formatDiff(found, format);
    if (text !== "") io.output(text);
    io.log(`${countText(found.diffs)}, from ${found.base} to ${found.revision}`);
    return countChanges(found.diffs).major > 0 ? 1 : 0;
  },
};
