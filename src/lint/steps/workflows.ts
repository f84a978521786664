import { nearest } from "../../platform/user-error.js";
import { isObject, stringOf } from "../../schema/json.js";
import { Place } from "../../spec/source/place.js";
import type { Sources } from "../../spec/source/sources.js";
import type { Diagnostic } from "../../workspace/diagnostics/diagnostic.js";
import type { Run } from "../../workspace/run.js";
import type { Registered } from "../../workspace/workspace.js";
import type { ApiSources } from "../api-sources.js";
import { operationsOf } from "../rules/operations.js";
import type { Outcome, Work } from "../step.js";
import { lintDocument } from "./redocly.js";

const RULE = "chatwire/workflow-operation";

/** What Redocly finds in the workflows of an API, and the steps of them that call no operation of its contract. */
export async function lintWorkflows(
  run: Pick<Run, "snapshot" | "workspace">,
  { id, names }: Registered,
  sources: ApiSources,
  files: readonly string[],
): Promise<Work<Outcome>> {
  const known = operationsOf(sources.contract).flatMap((operation) => operation.id ?? []);
  const diagnostics: Diagnostic[] = [];
  const read = new Set([...sources.read().files, ...files]);
  for (const file of files) {
    const reading = sources.sources.read(file);
    if ("diagnostic" in reading) diagnostics.push(reading.diagnostic);
    if (!("source" in reading)) continue;
    const linted = await lintDocument(run, file, names?.openapi ?? id, "arazzo1");
    for (const name of linted.files) read.add(name);
    diagnostics.push(...linted.diagnostics, ...unknownCalls(sources.sources, reading.source, known));
  }
  return { value: { diagnostics, documents: files.length }, files: [...read] };
}

function unknownCalls(sources: Sources, source: Place["source"], known: readonly string[]): Diagnostic[] {
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
      return [step.diagnostic(RULE, "The step calls no operation. Name one of the contract by operationId.")];
    if (known.includes(called)) return [];
    const hint = nearest(called, known);
    const meant = hint === undefined ? "Name an operation of the contract." : `Did you mean "${hint}"?`;
    return [step.child("operationId").diagnostic(RULE, `The contract has no operation "${called}". ${meant}`, "value")];
  });
}
