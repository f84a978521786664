import { missingTool } from "../platform/import-optional.js";
import { UserError } from "../platform/user-error.js";
import { type Diagnostic, isError } from "../workspace/diagnostics/diagnostic.js";
import type { Run } from "../workspace/run.js";
import type { Io } from "./command.js";

/**
 * Does work that needs sound contracts. On others tools end in a crash, which is no news for people: then lint says what is
 * wrong, and `make` gives its errors. A crash on contracts that lint has nothing against is thrown as it is.
 */
export async function explainCrashByLint<T>(
  run: Run,
  io: Io,
  work: () => Promise<T>,
  make: (diagnostics: Diagnostic[]) => T,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof UserError || missingTool(error)) throw error;
    const [reason = ""] = String(error instanceof Error ? error.message : error).split("\n");
    io.log(`this ended early (${reason}); lint says of the contracts:`);
    const diagnostics = await lintErrors(run).catch(() => []);
    if (diagnostics.length === 0) throw error;
    return make(diagnostics);
  }
}

async function lintErrors(run: Run): Promise<Diagnostic[]> {
  const { lintApis } = await import("../lint/lint-apis.js");
  const { diagnostics } = await lintApis(run, run.workspace.apis);
  return diagnostics.filter(isError);
}
