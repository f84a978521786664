import { Live } from "../dev/dev-session.js";
import { type DevPortal, devPortal } from "../dev/portal.js";
import { countDiagnostics } from "../workspace/diagnostics/format/index.js";
import type { Io } from "./command.js";
import { explainCrashByLint } from "./explain-crash-by-lint.js";
import { openRun } from "./open-run.js";
import { printDiagnostics } from "./print-diagnostics.js";
import { hasErrors, RebuildReporter } from "./report-rebuild.js";
import { type Serving, serveApis } from "./serve.js";

export interface WatchOptions {
  /** Whether contracts are linted after each edit. */
  lint: boolean;
  /** Whether contracts that are broken from the beginning are waited for; else they end the verb. */
  patient: boolean;
}

/** Serves the workspace and follows its edits, until the user asks to stop. */
export async function serveAndWatch(serving: Serving, io: Io, { lint, patient }: WatchOptions): Promise<number> {
  const run = await openRun(io);
  const told: { portal?: DevPortal } = {};
  const teller = new RebuildReporter(run.workspace.root, io);
  const live = new Live(run, {
    lint,
    patient,
    onCycle: (cycle) => {
      // What lint found before is shown until lint was asked again.
      if (cycle.settled || hasErrors(cycle.diagnostics)) told.portal?.tell();
      teller.tell(cycle);
    },
  });
  const portal = devPortal(live);
  told.portal = portal;
  const work = async () => {
    const diagnostics = await explainCrashByLint(
      run,
      io,
      () => live.start(),
      (diagnostics) => diagnostics,
    );
    portal.tell();
    const { errors } = countDiagnostics(diagnostics);
    if (diagnostics.length > 0) await printDiagnostics(diagnostics, run.workspace.root, io);
    teller.begin(diagnostics);
    if (errors > 0 && !patient) return 1;
    io.log(
      errors > 0 ? "what could be built is built; mend the rest while this runs" : "all is built; edits are followed",
    );
    return undefined;
  };
  const close = () => {
    live.close();
    portal.close();
  };
  return serveApis(live.apis, serving, io, { portal: portal.answer, work, close });
}
