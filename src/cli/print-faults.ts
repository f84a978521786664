import type { Fault } from "../toolchain/fault.js";
import type { Io } from "./command.js";
import { version } from "./version.js";

/** Prints faults with the lines around them, and counts all that stand; gives the exit code. */
export async function printFaults(
  faults: readonly Fault[],
  root: string,
  io: Io,
  standing: readonly Fault[] = faults,
): Promise<number> {
  const { countFaults, formatFaults } = await import("../toolchain/format-faults/index.js");
  const { tidy } = await import("../toolchain/fault.js");
  io.print(formatFaults(tidy(faults), "text", { root, version: version(), rules: new Map() }));
  io.talk(countFaults(tidy(standing)).summary);
  return 1;
}
