import { isDeepStrictEqual } from "node:util";
import type { Cycle } from "../dev/dev-session.js";
import type { Fault } from "../workspace/diagnostics/diagnostic.js";
import type { Io } from "./command.js";
import { printFaults } from "./print-faults.js";

/** Files that are named when many were saved at once. */
const MOST_NAMED = 3;

/** Says in the terminal what came of edits: errors once for each edit, warnings when they are new, and when no errors are left. */
export class CycleTeller {
  /** Warnings that stood before the last edit, and what was told since. */
  #told: readonly Fault[] = [];
  #broken = false;

  constructor(
    readonly root: string,
    readonly io: Io,
  ) {}

  /** Takes note of what was wrong at the beginning, and is told already. */
  begin(faults: readonly Fault[]): void {
    this.#told = faults;
    this.#broken = hasErrors(faults);
  }

  tell(cycle: Cycle): void {
    const { touched, faults, settled } = cycle;
    this.io.talk(cycleLine(cycle));
    if (touched.length > 0) this.#told = this.#told.filter(isWarning);
    const news = faults.filter((fault) => !this.#told.some((one) => isDeepStrictEqual(one, fault)));
    if (news.length > 0) void printFaults(news, this.root, this.io, faults);
    this.#told = settled ? faults : [...this.#told, ...news];
    if (this.#broken && settled && !hasErrors(faults)) this.io.talk("no errors are left");
    this.#broken = hasErrors(faults) || (this.#broken && !settled);
  }
}

export function hasErrors(faults: readonly Fault[]): boolean {
  return !faults.every(isWarning);
}

function isWarning({ severity }: Fault): boolean {
  return severity === "warning";
}

/** `openapi/acme/shop/schemas/Item.yaml: acme/shop: 3 files written (143 ms)`, and later `docs (600 ms)`. */
function cycleLine({ touched, done, milliseconds }: Cycle): string {
  const named = touched.slice(0, MOST_NAMED).join(", ");
  const more = touched.length > MOST_NAMED ? ` and ${touched.length - MOST_NAMED} more` : "";
  const what = `${done.join(", ") || "nothing to write"} (${Math.round(milliseconds)} ms)`;
  return touched.length === 0 ? what : `${named}${more}: ${what}`;
}
