import { isDeepStrictEqual } from "node:util";
import type { Fault } from "../../toolchain/fault.js";
import { countFaults } from "../../toolchain/format-faults/index.js";
import { type Cycle, Live } from "../../toolchain/watch/live.js";
import type { Io } from "../command.js";
import { openRun } from "../open-run.js";
import { printFaults } from "../print-faults.js";
import { type Serving, serveApis } from "../serve.js";
import { onSound } from "../sound.js";
import { type LivePortal, livePortal } from "./portal.js";

/** Files that are named when many were saved at once. */
const MOST_NAMED = 3;

export interface LiveServing {
  /** Whether contracts are linted after each edit. */
  lint: boolean;
  /** Whether contracts that are broken from the beginning are waited for; else they end the verb. */
  patient: boolean;
}

/** Serves the workspace and follows its edits, until the user asks to stop. */
export async function serveLive(serving: Serving, io: Io, { lint, patient }: LiveServing): Promise<number> {
  const run = await openRun(io);
  const told: { portal?: LivePortal; faults?: Fault[] } = {};
  const live = new Live(run, {
    lint,
    patient,
    onCycle: (cycle) => {
      told.portal?.tell();
      io.talk(cycleLine(cycle));
      const { faults, touched } = cycle;
      // What follows on an edit repeats nothing.
      if (faults.length > 0 && (touched.length > 0 || !isDeepStrictEqual(faults, told.faults)))
        void printFaults(faults, run.workspace.root, io);
      told.faults = faults;
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

/** `openapi/acme/shop/schemas/Item.yaml: acme/shop: 3 files written (143 ms)`, and later `docs (600 ms)`. */
function cycleLine({ touched, done, milliseconds }: Cycle): string {
  const named = touched.slice(0, MOST_NAMED).join(", ");
  const more = touched.length > MOST_NAMED ? ` and ${touched.length - MOST_NAMED} more` : "";
  const what = `${done.join(", ") || "nothing to write"} (${Math.round(milliseconds)} ms)`;
  return touched.length === 0 ? what : `${named}${more}: ${what}`;
}
