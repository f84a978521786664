import { isDeepStrictEqual } from "node:util";
import type { RebuildResult } from "../dev/dev-session.js";
import type { Diagnostic } from "../workspace/diagnostics/diagnostic.js";
import type { Io } from "./command.js";
import { printDiagnostics } from "./print-diagnostics.js";

/** The number of saved files that a line names. */
const MAX_NAMED = 3;

/** Reports each rebuild in the terminal: errors after every edit, warnings when they are new, and the end of all errors. */
export class RebuildReporter {
  /** The warnings from before the last edit, and everything reported since. */
  #reported: readonly Diagnostic[] = [];
  #broken = false;

  readonly root: string;
  readonly io: Io;

  constructor(root: string, io: Io) {
    this.root = root;
    this.io = io;
  }

  /** Records the diagnostics of the first build, which are printed already. */
  begin(diagnostics: readonly Diagnostic[]): void {
    this.#reported = diagnostics;
    this.#broken = hasErrors(diagnostics);
  }

  report(result: RebuildResult): void {
    const { touched, diagnostics, settled } = result;
    this.io.log(resultLine(result));
    if (touched.length > 0) this.#reported = this.#reported.filter(isWarning);
    const fresh = diagnostics.filter(
      (diagnostic) => !this.#reported.some((other) => isDeepStrictEqual(other, diagnostic)),
    );
    if (fresh.length > 0) void printDiagnostics(fresh, this.root, this.io, diagnostics);
    this.#reported = settled ? diagnostics : [...this.#reported, ...fresh];
    if (this.#broken && settled && !hasErrors(diagnostics)) this.io.log("all errors are fixed");
    this.#broken = hasErrors(diagnostics) || (this.#broken && !settled);
  }
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return !diagnostics.every(isWarning);
}

function isWarning({ severity }: Diagnostic): boolean {
  return severity === "warning";
}

/** Returns `openapi/acme/shop/schemas/Item.yaml: acme/shop: 3 files written (143 ms)`, or `docs (600 ms)` for a later step. */
function resultLine({ touched, done, milliseconds }: RebuildResult): string {
  const named = touched.slice(0, MAX_NAMED).join(", ");
  const more = touched.length > MAX_NAMED ? ` and ${touched.length - MAX_NAMED} more` : "";
  const steps = `${done.join(", ") || "nothing to write"} (${Math.round(milliseconds)} ms)`;
  return touched.length === 0 ? steps : `${named}${more}: ${steps}`;
}
