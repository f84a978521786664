import { missingTool } from "../platform/require-tools.js";
import { UserError } from "../platform/user-error.js";
import { type Diagnostic, isError } from "../workspace/diagnostics/diagnostic.js";
import type { Run } from "../workspace/run.js";
import type { Io } from "./command.js";

/**
 * Runs work that needs valid contracts. If it crashes, lints the contracts and returns `fallback` of the errors, because the
 * error of a crashed tool does not name the mistake. Rethrows the crash if lint finds no errors.
 */
export async function explainCrashByLint<T>(
  run: Run,
  io: Io,
  work: () => Promise<T>,
  fallback: (errors: Diagnostic[]) => T,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof UserError || missingTool(error)) throw error;
    const [reason = ""] = String(error instanceof Error ? error.message : error).split("\n");
    io.log(`this step crashed (${reason}); linting the contracts to find the cause`);
    const errors = await lintErrors(run).catch(() => []);
    if (errors.length === 0) throw error;
    return fallback(errors);
  }
}

async function lintErrors(run: Run): Promise<Diagnostic[]> {
  const { lintApis } = await import("../lint/lint-api.js");
  const { diagnostics } = await lintApis(run, run.workspace.apis);
  return diagnostics.filter(isError);
}
