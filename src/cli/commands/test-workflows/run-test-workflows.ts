import { checkTarget, systemLookup } from "../../../http/allowed-target.js";
import { requireTools } from "../../../platform/require-tools.js";
import { UserError } from "../../../platform/user-error.js";
import { findWorkflows } from "../../../spec/workflow-file.js";
import { inputNames, readInputs } from "../../../testing/workflows/prepare.js";
import { runWorkflows, type StepResult } from "../../../testing/workflows/run-workflows.js";
import { Progress } from "../../../workspace/run.js";
import { Catalog } from "../../catalog.js";
import type { Io, ParsedArgs } from "../../command.js";
import { loadFound } from "../../load-api.js";
import { printDiagnostics } from "../../print-diagnostics.js";
import { shippedSources } from "../../shipped-apis.js";
import { TOOLS } from "../../tools.js";
import type { OPTIONS } from "./options.js";

/** Runs `chatwire test-workflows`. */
export async function runTestWorkflows({ operands, options }: ParsedArgs<typeof OPTIONS>, io: Io): Promise<number> {
  const { stateful, allowRemote, json } = options;
  const target = await checkTarget(options.target, { allowRemote, lookup: systemLookup });
  const found = (await Catalog.open(io, () => {})).find(operands[0] ?? "");
  const { id, own } = found;
  const files = findWorkflows(own?.registered ?? shippedSources(id));
  if (files.length === 0)
    throw new UserError(
      `${id} has no workflows; ${own ? "add" : "write them in a workspace, as"} openapi/${id}/workflows/<name>.arazzo.yaml`,
    );
  const inputs = readInputs(options.input, inputNames(files));
  requireTools(own ? TOOLS.redocly : ["@redocly/cli"]);
  const loaded = await loadFound(found);
  if ("diagnostics" in loaded) return printDiagnostics(loaded.diagnostics, loaded.root, io);
  const progress = new Progress(io.log);
  const steps: StepResult[] = [];
  for (const file of files) {
    const runFile = () => runWorkflows(file, loaded.api, { target, inputs, stateful, signal: io.signal });
    steps.push(...(await progress.step("workflows", file.name, runFile)));
  }
  if (json) io.output(JSON.stringify({ target: options.target, steps }, null, 2));
  else for (const step of steps) printStep(step, stateful, io);
  const failed = steps.filter(({ failures }) => failures.length > 0).length;
  const partial = stateful ? 0 : steps.filter((step) => step.stateful).length;
  const hint = partial > 0 ? `; use --stateful to check ${partial} of them completely` : "";
  io.log(`${steps.length - failed} of ${steps.length} steps passed${hint}`);
  return failed > 0 || steps.length === 0 ? 1 : 0;
}

function printStep({ workflow, step, description, stateful, failures }: StepResult, checksState: boolean, io: Io) {
  const note = stateful && !checksState ? "  (criteria that depend on state are not checked)" : "";
  io.output(`${failures.length > 0 ? "✗" : "✓"} ${workflow} ${step}: ${description}${note}`);
  for (const failure of failures) io.output(`    ${failure}`);
}
