import { formatLocation } from "../../../workspace/diagnostics/diagnostic.js";
import type { Run } from "../../../workspace/run.js";
import { defineCommand, type Io } from "../../command.js";
import { explainCrashByLint, lintErrors } from "../../explain-crash-by-lint.js";
import { invocation } from "../../invocation.js";
import { openRun } from "../../open-run.js";
import { usageError } from "../../parse-arguments.js";
import { printDiagnostics } from "../../print-diagnostics.js";
import { TOOLS } from "../../tools.js";

export const generateCommand = defineCommand({
  name: "generate",
  summary: "write bundles, types, clients, validators and webhook descriptors to generated/",
  options: {
    check: { type: "boolean", summary: "write nothing; fail when generated/ is out of date" },
    json: { type: "boolean", summary: "with --check: print the differences as JSON" },
  },
  maxOperands: 0,
  run: async ({ options }, io) => {
    if (options.json && !options.check) throw usageError("generate", "--json needs --check");
    const { check, generate } = await import("../../../generate/index.js");
    const run = await openRun(io, TOOLS.generate);
    const { diagnostics, differences, files } = await explainCrashByLint(
      run,
      io,
      () => (options.check ? check(run) : generate(run)),
      (errors) => ({ diagnostics: errors, differences: [], files: 0 }),
    );
    if (options.json) io.output(JSON.stringify({ files, differences, diagnostics }, null, 2));
    else if (diagnostics.length > 0) return printDiagnostics(diagnostics, run.workspace.root, io);
    if (!options.check) {
      io.log(`generated/ ${differences.length === 0 ? "was already up to date" : "is written"}: ${files} files`);
      await warnOfLintErrors(run, io);
      return 0;
    }
    if (!options.json) for (const { file, kind } of differences) io.output(`generated/${file}: ${kind}`);
    if (diagnostics.length + differences.length === 0) {
      io.log(`generated/ is up to date: ${files} files`);
      return 0;
    }
    const count = differences.length === 1 ? "1 file is" : `${differences.length} files are`;
    if (diagnostics.length === 0)
      io.log(`error: ${count} out of date in generated/; update with: ${invocation(io, "generate")}`);
    return 1;
  },
});

/** Says in one line that lint rejects the contracts from which everything could be generated. */
async function warnOfLintErrors(run: Run, io: Io): Promise<void> {
  const [first, ...others] = await lintErrors(run);
  if (!first) return;
  const count = others.length === 0 ? "1 error" : `${others.length + 1} errors, the first`;
  io.log(
    `warning: ${invocation(io, "lint")} finds ${count} at ${formatLocation(first.location)}: ${first.message.replaceAll("\n", " ")}`,
  );
}
