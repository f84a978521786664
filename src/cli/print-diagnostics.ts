import { type Diagnostic, sortDiagnostics } from "../workspace/diagnostics/diagnostic.js";
import type { Io } from "./command.js";
import { version } from "./version.js";

/** Prints diagnostics with their source lines and logs the count of `all`. Returns the exit code 1. */
export async function printDiagnostics(
  diagnostics: readonly Diagnostic[],
  root: string,
  io: Io,
  all: readonly Diagnostic[] = diagnostics,
): Promise<number> {
  const { countDiagnostics, formatDiagnostics } = await import("../workspace/diagnostics/format.js");
  io.output(formatDiagnostics(sortDiagnostics(diagnostics), "text", { root, version: version(), rules: new Map() }));
  io.log(countDiagnostics(sortDiagnostics(all)).summary);
  return 1;
}
