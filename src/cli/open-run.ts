import { UserError } from "../platform/user-error.js";
import type { Run } from "../workspace/run.js";
import type { Io } from "./command.js";
import { invocation } from "./invocation.js";

/** Opens the workspace for a verb that works on its APIs; one that lists none is the user's to mend. */
export async function openRun(io: Io): Promise<Run> {
  const toolchain = await import("../workspace/run.js");
  const run = await toolchain.openRun(io.cwd, io.log);
  if (run.workspace.apis.length === 0)
    throw new UserError(
      `redocly.yaml lists no API, so there is nothing to do; start one with: ${invocation(io, "init")}`,
    );
  return run;
}
