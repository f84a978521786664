import { isDeepStrictEqual } from "node:util";
import type { Cycle } from "../dev/dev-session.js";
import type { Diagnostic } from "../workspace/diagnostics/diagnostic.js";
import type { Io } from "./command.js";
import { printDiagnostics } from "./print-diagnostics.js";

/** Files that are named when many were saved at once. */
const MAX_NAMED = 3;

/** Says in the terminal what came of edits: errors once for each edit, warnings when they are new, and when no errors are left. */
export class RebuildReporter {
  /** Warnings that stood before the last edit, and what was told since. */
  #told: readonly Diagnostic[] = [];
  #broken = false;

  readonly root: string;
  readonly io: Io;

  constructor(root: string, io: Io) {
    this.root = root;
    this.io = io;
  }

  /** Takes note of what was wrong at the beginning, and is told already. */
  begin(diagnostics: readonly Diagnostic[]): void {
    this.#told = diagnostics;
    this.#broken = hasErrors(diagnostics);
  }

  tell(cycle: Cycle): void {
    const { touched, diagnostics, settled } = cycle;
    this.io.log(cycleLine(cycle));
    if (touched.length > 0) this.#told = this.#told.filter(isWarning);
    const news = diagnostics.filter((diagnostic) => !this.#told.some((one) => isDeepStrictEqual(one, diagnostic)));
    if (news.length > 0) void printDiagnostics(news, this.root, this.io, diagnostics);
    this.#told = settled ? diagnostics : [...this.#told, ...news];
    if (this.#broken && settled && !hasErrors(diagnostics)) this.io.log("no errors are left");
    this.#broken = hasErrors(diagnostics) || (this.#broken && !settled);
  }
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return !diagnostics.every(isWarning);
}

function isWarning({ severity }: Diagnostic): boolean {
  return severity === "warning";
}

/** `openapi/acme/shop/schemas/Item.yaml: acme/shop: 3 files written (143 ms)`, and later `docs (600 ms)`. */
function cycleLine({ touched, done, milliseconds }: Cycle): string {
  const named = touched.slice(0, MAX_NAMED).join(", ");
  const more = touched.length > MAX_NAMED ? ` and ${touched.length - MAX_NAMED} more` : "";
  const what = `${done.join(", ") || "nothing to write"} (${Math.round(milliseconds)} ms)`;
  return touched.length === 0 ? what : `${named}${more}: ${what}`;
}
