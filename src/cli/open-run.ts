import { requireTools } from "../platform/require-tools.js";
import { UserError } from "../platform/user-error.js";
import type { Run } from "../workspace/run.js";
import type { Io } from "./command.js";
import { invocation } from "./invocation.js";

/** Opens the workspace for a verb that works on its APIs. Throws when the workspace lists none, or when a tool is missing. */
export async function openRun(io: Io, tools: readonly string[]): Promise<Run> {
  const workspace = await import("../workspace/run.js");
  const run = await workspace.openRun(io.cwd, io.log);
  if (run.workspace.apis.length === 0)
    throw new UserError(`redocly.yaml lists no APIs; add the first one with: ${invocation(io, "init")} <api>`);
  requireTools(tools);
  return run;
}
