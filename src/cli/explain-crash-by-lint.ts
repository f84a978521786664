import { missingTool } from "../platform/import-optional.js";
import { UserError } from "../platform/user-error.js";
import { type Fault, isError } from "../workspace/diagnostics/diagnostic.js";
import type { Run } from "../workspace/run.js";
import type { Io } from "./command.js";

/**
 * Does work that needs sound contracts. On others tools end in a crash, which is no news for people: then lint says what is
 * wrong, and `make` gives its errors. A crash on contracts that lint has nothing against is thrown as it is.
 */
export async function onSound<T>(run: Run, io: Io, work: () => Promise<T>, make: (faults: Fault[]) => T): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof UserError || missingTool(error)) throw error;
    const [reason = ""] = String(error instanceof Error ? error.message : error).split("\n");
    io.talk(`this ended early (${reason}); lint says of the contracts:`);
    const faults = await lintErrors(run).catch(() => []);
    if (faults.length === 0) throw error;
    return make(faults);
  }
}

async function lintErrors(run: Run): Promise<Fault[]> {
  const { lintApis } = await import("../lint/lint-apis.js");
  const { faults } = await lintApis(run, run.workspace.apis);
  return faults.filter(isError);
}
