import { UserError } from "../../../platform/user-error.js";
import type { Command, Io, ParsedArgs } from "../../command.js";
import { openRun } from "../../open-run.js";
import { printDiagnostics } from "../../print-diagnostics.js";

export const testWorkflowsCommand: Command = {
  name: "test-workflows",
  summary: "run the workflows of an API against a server, step by step",
  operands: "<api>",
  minOperands: 1,
  maxOperands: 1,
  options: {
    target: { type: "string", value: "URL", summary: "where the API is: what its paths are added to" },
    stateful: { type: "boolean", summary: "the server remembers, so check also what needs that" },
    input: { type: "string", value: "NAME=VALUE", summary: "an input of the workflows; may be repeated" },
    "allow-remote": { type: "boolean", summary: "call other machines than this one; workflows write and delete there" },
    json: { type: "boolean", summary: "print the results as JSON" },
  },
  run: async (given, io) => {
    const { checkTarget, systemLookup } = await import("../../../http/allowed-target.js");
    const target = await checkTarget(targetOf(given), {
      allowRemote: given.flag("allow-remote"),
      lookup: systemLookup,
    });
    return runAll(target, given, io);
  },
};

function targetOf(given: ParsedArgs): string {
  const target = given.text("target");
  if (target !== undefined) return target;
  throw new UserError(
    '--target says where: --target http://127.0.0.1:4010/<api> (see "chatwire test-workflows --help")',
    { exitCode: 2 },
  );
}

async function runAll(target: URL, given: ParsedArgs, io: Io): Promise<number> {
  const { inputNames, readInputs } = await import("../../../testing/workflows/prepare.js");
  const { runWorkflows } = await import("../../../testing/workflows/run-workflows.js");
  const { findWorkflows } = await import("../../../spec/workflow-file.js");
  const { selectApis } = await import("../../../workspace/workspace.js");
  const { bundleApi } = await import("../../../spec/bundle.js");
  const run = await openRun(io);
  const [api] = selectApis(run.workspace, given.operands);
  const files = api ? findWorkflows(api) : [];
  if (!api || files.length === 0)
    throw new UserError(
      `${given.operands[0]} has no workflows: write openapi/${given.operands[0]}/workflows/<name>.arazzo.yaml`,
    );
  const inputs = readInputs(given.texts("input"), inputNames(files));
  const { openapi, diagnostics } = await bundleApi(run, api);
  if (!openapi) return printDiagnostics(diagnostics, run.workspace.root, io);
  const options = { target, inputs, stateful: given.flag("stateful"), signal: io.signal };
  const results = [];
  for (const file of files) {
    const made = await run.progress.step("workflows", file.name, () => runWorkflows(file, openapi.document, options));
    results.push(...made);
  }
  return report(results, given, io);
}

type Results = Awaited<ReturnType<typeof import("../../../testing/workflows/run-workflows.js").runWorkflows>>;

function report(results: Results, given: ParsedArgs, io: Io): number {
  const failed = results.filter(({ problems }) => problems.length > 0);
  const unchecked = given.flag("stateful") ? [] : results.filter(({ stateful }) => stateful);
  if (given.flag("json")) io.output(JSON.stringify({ target: given.text("target"), steps: results }, null, 2));
  else
    for (const { workflow, step, description, stateful, problems } of results) {
      const note = stateful && !given.flag("stateful") ? "  (what it remembers is not checked)" : "";
      io.output(`${problems.length > 0 ? "✗" : "✓"} ${workflow} ${step}: ${description}${note}`);
      for (const problem of problems) io.output(`    ${problem}`);
    }
  const hint = unchecked.length > 0 ? `; ${unchecked.length} need --stateful to be checked in full` : "";
  io.log(`${results.length - failed.length} of ${results.length} steps passed${hint}`);
  return failed.length > 0 || results.length === 0 ? 1 : 0;
}
