import { missingTool } from "../platform/require-tools.js";
import { InvalidContract, UserError } from "../platform/user-error.js";
import { type Diagnostic, isError } from "../workspace/diagnostics/diagnostic.js";
import type { Run } from "../workspace/run.js";
import type { Io } from "./command.js";

/**
 * Runs work that needs valid contracts. If it crashes, lints the contracts and returns `fallback` of the errors, because the
 * error of a tool does not say where the mistake is. Rethrows the error if lint finds none.
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
    const isExplained = error instanceof UserError && !(error instanceof InvalidContract);
    if (isExplained || missingTool(error)) throw error;
    const [reason = ""] = String(error instanceof Error ? error.message : error).split("\n");
    io.log(`this step failed (${reason}); linting the contracts to find the cause`);
    const errors = await lintErrors(run).catch(() => []);
    if (errors.length === 0) throw error;
    return fallback(errors);
  }
}

/** Returns the errors of lint without those of Spectral, which takes longer than all others together. */
export async function lintErrors(run: Run): Promise<Diagnostic[]> {
  const { lintApis } = await import("../lint/lint-api.js");
  const { Progress } = await import("../workspace/run.js");
  const silent = { ...run, progress: new Progress(() => {}) };
  const { diagnostics } = await lintApis(silent, run.workspace.apis, { spectral: false });
  return diagnostics.filter(isError);
}
