import { type Diagnostic, sortDiagnostics, startOf } from "../workspace/diagnostics/diagnostic.js";
import type { Run } from "../workspace/run.js";
import { eachApi } from "../workspace/worker/each-api.js";
import type { Registered } from "../workspace/workspace.js";
import { lintApi } from "./lint-api.js";
import { runStep } from "./step.js";

export interface LintResult {
  /** The diagnostics of all APIs, by location. */
  diagnostics: Diagnostic[];
  checked: { documents: number; rules: number; examples: number };
}

/** Lints the registry and the given APIs of a workspace. Reports an error if there is nothing to check. */
export async function lintApis(run: Run, apis: readonly Registered[]): Promise<LintResult> {
  const { config } = run.workspace;
  const registry = await runStep(run, "registry", "redocly.yaml", [], async () => {
    const { lintRegistry } = await import("./steps/registry.js");
    return { value: { diagnostics: await lintRegistry(run.workspace) }, files: [config] };
  });
  const diagnostics = [...registry.diagnostics, ...(apis.length === 0 ? [noApi()] : [])];
  const checked = { documents: 0, rules: 0, examples: 0 };
  // An invalid registry has no usable rules.
  const usable = registry.diagnostics.length === 0 ? apis : [];
  const totals = await eachApi(run, usable, (run, api, free) => lintApi(run, api, { free }));
  checked.documents += usable.flatMap(({ openapi, asyncapi }) => [openapi, asyncapi]).filter(Boolean).length;
  for (const total of totals) {
    diagnostics.push(...total.diagnostics);
    checked.documents += total.documents;
    checked.rules = Math.max(checked.rules, total.rules);
    checked.examples += total.examples;
  }
  return { diagnostics: sortDiagnostics(diagnostics), checked };
}

function noApi(): Diagnostic {
  const message = `redocly.yaml lists no API, so nothing was checked. Add one under "apis", or create one with "chatwire init".`;
  return { code: "chatwire/checked-something", message, severity: "error", location: startOf("redocly.yaml") };
}
