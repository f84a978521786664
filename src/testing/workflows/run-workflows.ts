import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Api } from "../../model/api.js";
import { UserError } from "../../platform/user-error.js";
import { arrayOf, type JsonObject, objectOf, stringOf } from "../../schema/json.js";
import { inNewFolder, lastErrorLine, runRedocly } from "../../spec/redocly-cli.js";
import type { WorkflowFile } from "../../spec/workflow-file.js";
import { redactSecrets } from "../secrets.js";
import { StepChecker } from "./check-step.js";
import { type Preparation, prepareWorkflow, secretInputs, withTarget } from "./prepare.js";

export interface StepResult {
  workflow: string;
  step: string;
  description: string;
  /** The step has criteria that depend on the state of the server. */
  stateful: boolean;
  checks: number;
  /** The criteria that did not hold. Empty if the step passed. */
  failures: string[];
}

export interface WorkflowOptions extends Omit<Preparation, "source"> {
  target: URL;
  signal?: AbortSignal;
}

/** Runs the workflows of a file against a server with Redocly's `respect`. Returns the result of each step, in order. */
export function runWorkflows(
  file: WorkflowFile,
  api: Api,
  { target, signal, ...rest }: WorkflowOptions,
): Promise<StepResult[]> {
  return inNewFolder("workflows", async (folder) => {
    const [source, document, report] = ["openapi.json", "run.arazzo.yaml", "report.json"] as const;
    await writeFile(path.join(folder, source), JSON.stringify(withTarget(api.document, target)));
    const prepared = prepareWorkflow(file, { ...rest, source });
    // JSON is valid YAML. Only the owner may read the files, because inputs may be secrets.
    await writeFile(path.join(folder, document), JSON.stringify(prepared), { mode: 0o600 });
    // A masked response could not be checked. The report is in a folder that only the owner can read.
    const ran = await runRedocly(["respect", document, "--json-output", report, "--no-secrets-masking"], {
      folder,
      signal,
    });
    const text = await readFile(path.join(folder, report), "utf8").catch(() => undefined);
    if (text !== undefined) return readResults(objectOf(JSON.parse(text)), file.document, new StepChecker(api));
    const line = lastErrorLine({ ...ran, stderr: ran.stderr || ran.stdout });
    throw new UserError(`${file.file} could not run: ${redactSecrets(line, secretInputs(file, rest.inputs))}`);
  });
}

function readResults(report: JsonObject, document: JsonObject, checker: StepChecker): StepResult[] {
  const ran = Object.values(objectOf(report.files)).flatMap((file) =>
    arrayOf(objectOf(file).executedWorkflows).flatMap((workflow) => arrayOf(objectOf(workflow).executedSteps)),
  );
  const executed = new Map(
    ran.map(objectOf).map((step) => [`${String(step.workflowId)} ${String(step.stepId)}`, step]),
  );
  // Iterates the document, so that a step that was not reached counts as a failure.
  return arrayOf(document.workflows)
    .map(objectOf)
    .flatMap((workflow) =>
      arrayOf(workflow.steps).map((value) => {
        const step = objectOf(value);
        const id = stringOf(step.stepId) ?? "";
        const name = stringOf(workflow.workflowId) ?? "";
        return resultOf(name, step, executed.get(`${name} ${id}`), checker);
      }),
    );
}

const NOT_REACHED = { checks: 0, failures: ["was not reached, because an earlier step failed"] };

function resultOf(
  workflow: string,
  step: JsonObject,
  executed: JsonObject | undefined,
  checker: StepChecker,
): StepResult {
  return {
    workflow,
    step: stringOf(step.stepId) ?? "",
    description: stringOf(step.description) ?? "",
    stateful: step["x-stateful"] === true,
    ...(executed ? checker.check(step, executed) : NOT_REACHED),
  };
}
