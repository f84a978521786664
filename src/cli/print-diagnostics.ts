import type { Diagnostic } from "../workspace/diagnostics/diagnostic.js";
import type { Io } from "./command.js";
import { version } from "./version.js";

/** Prints faults with the lines around them, and counts all that stand; gives the exit code. */
export async function printDiagnostics(
  diagnostics: readonly Diagnostic[],
  root: string,
  io: Io,
  standing: readonly Diagnostic[] = diagnostics,
): Promise<number> {
  const { countDiagnostics, formatDiagnostics } = await import("../workspace/diagnostics/format/index.js");
  const { sortDiagnostics } = await import("../workspace/diagnostics/diagnostic.js");
  io.output(formatDiagnostics(sortDiagnostics(diagnostics), "text", { root, version: version(), rules: new Map() }));
  io.log(countDiagnostics(sortDiagnostics(standing)).summary);
  return 1;
}
