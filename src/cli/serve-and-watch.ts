import { Live } from "../dev/dev-session.js";
import { type LivePortal, livePortal } from "../dev/portal.js";
import { countFaults } from "../workspace/diagnostics/format/index.js";
import type { Io } from "./command.js";
import { onSound } from "./explain-crash-by-lint.js";
import { openRun } from "./open-run.js";
import { printFaults } from "./print-faults.js";
import { CycleTeller, hasErrors } from "./report-rebuild.js";
import { type Serving, serveApis } from "./serve.js";

export interface LiveServing {
  /** Whether contracts are linted after each edit. */
  lint: boolean;
  /** Whether contracts that are broken from the beginning are waited for; else they end the verb. */
  patient: boolean;
}

/** Serves the workspace and follows its edits, until the user asks to stop. */
export async function serveLive(serving: Serving, io: Io, { lint, patient }: LiveServing): Promise<number> {
  const run = await openRun(io);
  const told: { portal?: LivePortal } = {};
  const teller = new CycleTeller(run.workspace.root, io);
  const live = new Live(run, {
    lint,
    patient,
    onCycle: (cycle) => {
      // What lint found before is shown until lint was asked again.
      if (cycle.settled || hasErrors(cycle.faults)) told.portal?.tell();
      teller.tell(cycle);
    },
  });
  const portal = livePortal(live);
  told.portal = portal;
  const work = async () => {
    const faults = await onSound(
      run,
      io,
      () => live.start(),
      (faults) => faults,
    );
    portal.tell();
    const { errors } = countFaults(faults);
    if (faults.length > 0) await printFaults(faults, run.workspace.root, io);
    teller.begin(faults);
    if (errors > 0 && !patient) return 1;
    io.talk(
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
