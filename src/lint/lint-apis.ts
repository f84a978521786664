import { type Diagnostic, sortDiagnostics, startOf } from "../workspace/diagnostics/diagnostic.js";
import type { Run } from "../workspace/run.js";
import { eachApi } from "../workspace/worker/each-api.js";
import type { Registered } from "../workspace/workspace.js";
import { lintApi } from "./lint-api.js";
import { runStep } from "./step.js";

/** What was found in all APIs, by place; and how much was looked at. */
export interface LintResult {
  diagnostics: Diagnostic[];
  checked: { documents: number; rules: number; examples: number };
}

/** Lints the given APIs of a workspace, and its registry. To have checked nothing is a fault. */
export async function lintApis(run: Run, apis: readonly Registered[]): Promise<LintResult> {
  const { config } = run.workspace;
  const registry = await runStep(run, "registry", "redocly.yaml", [], async () => {
    const { lintRegistry } = await import("./steps/registry.js");
    return { value: { diagnostics: await lintRegistry(run.workspace) }, files: [config] };
  });
  const diagnostics = [...registry.diagnostics, ...(apis.length === 0 ? [noApi()] : [])];
  const checked = { documents: 0, rules: 0, examples: 0 };
  // Rules of a registry that cannot be used cannot be kept.
  const usable = registry.diagnostics.length === 0 ? apis : [];
  const totals = await eachApi(run, usable, (run, api, free) => lintApi(run, api, { free }));
  checked.documents += usable.flatMap(({ openapi, asyncapi }) => [openapi, asyncapi]).filter(Boolean).length;
  for (const found of totals) {
    diagnostics.push(...found.diagnostics);
    checked.documents += found.documents;
    checked.rules = Math.max(checked.rules, found.rules);
    checked.examples += found.examples;
  }
  return { diagnostics: sortDiagnostics(diagnostics), checked };
}

function noApi(): Diagnostic {
  const message = `No API is registered, so nothing was checked. List one under "apis", or make one with "chatwire init".`;
  return { code: "chatwire/checked-something", message, severity: "error", location: startOf("redocly.yaml") };
}
