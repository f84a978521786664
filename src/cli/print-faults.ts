import type { Fault } from "../workspace/diagnostics/diagnostic.js";
import type { Io } from "./command.js";
import { version } from "./version.js";

/** Prints faults with the lines around them, and counts all that stand; gives the exit code. */
export async function printFaults(
  faults: readonly Fault[],
  root: string,
  io: Io,
  standing: readonly Fault[] = faults,
): Promise<number> {
  const { countFaults, formatFaults } = await import("../workspace/diagnostics/format/index.js");
  const { tidy } = await import("../workspace/diagnostics/diagnostic.js");
  io.print(formatFaults(tidy(faults), "text", { root, version: version(), rules: new Map() }));
  io.talk(countFaults(tidy(standing)).summary);
  return 1;
}
