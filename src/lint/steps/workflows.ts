import { nearest } from "../../platform/user-error.js";
import { isObject, stringOf } from "../../schema/json.js";
import { Place } from "../../spec/source/place.js";
import type { Sources } from "../../spec/source/sources.js";
import type { Diagnostic } from "../../workspace/diagnostics/diagnostic.js";
import type { Run } from "../../workspace/run.js";
import type { Registered } from "../../workspace/workspace.js";
import type { LazySources } from "../lazy-sources.js";
import { applySettings, type RuleSettings } from "../lint-config.js";
import { operationsOf } from "../rules/source-parts.js";
import type { Outcome, Work } from "../step.js";
import { lintDocument } from "./redocly.js";

const RULE = "chatwire/workflow-operation";

/** Lints the workflows of an API by Redocly, and reports steps that call no operation of the contract. */
export async function lintWorkflows(
  run: Pick<Run, "snapshot" | "workspace">,
  { id, names }: Registered,
  sources: LazySources,
  files: readonly string[],
  settings: RuleSettings,
): Promise<Work<Outcome>> {
  const operationIds = operationsOf(sources.contract).flatMap((operation) => operation.id ?? []);
  const diagnostics: Diagnostic[] = [];
  const read = new Set([...sources.read().files, ...files]);
  for (const file of files) {
    const reading = sources.sources.read(file);
    if ("diagnostic" in reading) diagnostics.push(reading.diagnostic);
    if (!("source" in reading)) continue;
    const linted = await lintDocument(run, sources.sources, file, names?.openapi ?? id, "arazzo1");
    for (const name of linted.files) read.add(name);
    const unknown = unknownCalls(sources.sources, reading.source, operationIds);
    diagnostics.push(...linted.diagnostics, ...applySettings(unknown, settings));
  }
  return { value: { diagnostics, documents: files.length }, files: [...read] };
}

function unknownCalls(sources: Sources, source: Place["source"], operationIds: readonly string[]): Diagnostic[] {
  const root = new Place(sources, source, [], source.value);
  const steps = root
    .child("workflows")
    .children()
    .flatMap((workflow) => workflow.child("steps").children());
  return steps.flatMap((step) => {
    // A step may call another workflow.
    if (!isObject(step.value) || step.value.workflowId !== undefined) return [];
    const called = stringOf(step.value.operationId)?.replace(/^\$sourceDescriptions\.[^.]+\./, "");
    if (called === undefined)
      return [
        step.diagnostic(RULE, "The step calls no operation. Write the operationId of an operation of the contract."),
      ];
    if (operationIds.includes(called)) return [];
    const hint = nearest(called, operationIds);
    const advice = hint === undefined ? "Use an operationId of the contract." : `Did you mean "${hint}"?`;
    return [
      step.child("operationId").diagnostic(RULE, `The contract has no operation "${called}". ${advice}`, "value"),
    ];
  });
}
