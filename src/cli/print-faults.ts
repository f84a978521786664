import type { Fault } from "../toolchain/fault.js";
import type { Io } from "./command.js";
import { version } from "./version.js";

/** Prints faults with the lines around them; gives the exit code. */
export async function printFaults(faults: readonly Fault[], root: string, io: Io): Promise<number> {
  const { countFaults, formatFaults } = await import("../toolchain/format-faults/index.js");
  const { tidy } = await import("../toolchain/fault.js");
  const all = tidy(faults);
  io.print(formatFaults(all, "text", { root, version: version(), rules: new Map() }));
  io.talk(countFaults(all).summary);
  return 1;
}
