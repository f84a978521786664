import { loadRedocly, toDiagnostic } from "../../spec/redocly.js";
import { type Diagnostic, startOf } from "../../workspace/diagnostics/diagnostic.js";
import type { Workspace } from "../../workspace/workspace.js";

const RULE = "chatwire/usable-registry";

/** What is wrong in the registry file itself: an unknown rule, severity, preset or key. */
export async function lintRegistry(workspace: Workspace): Promise<Diagnostic[]> {
  const core = await loadRedocly();
  try {
    const config = await core.loadConfig({ configPath: workspace.config });
    const problems = await core.lintConfig({ config });
    return problems.map((problem) => ({ ...toDiagnostic(core, problem, workspace.root), code: RULE }));
  } catch (error) {
    const message = `This file cannot be used: ${firstLine(error)}`;
    return [{ code: RULE, message, severity: "error", location: startOf("redocly.yaml") }];
  }
}

/** The first line of an error of a tool, without the colours that the tool gives it. */
export function firstLine(error: unknown): string {
  const [line = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
  return line.replaceAll(new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, "g"), "");
}
