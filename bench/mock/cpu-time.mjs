import { readdirSync, readFileSync } from "node:fs";

/** Linux counts in hundredths of a second, whatever the kernel. */
const TICK_US = 10_000;

/**
 * Microseconds of processor time that the processes of a group have used; undefined where the system does not tell.
 * Unlike requests in a second it does not depend on what else the machine does.
 */
export function cpuTime(group) {
  try {
    const used = readdirSync("/proc")
      .filter((name) => /^\d+$/.test(name))
      .flatMap((pid) => statOf(pid) ?? [])
      .filter((stat) => stat.group === group)
      .map(({ ticks }) => ticks * TICK_US);
    return used.length > 0 ? used.reduce((sum, one) => sum + one, 0) : undefined;
  } catch {
    return undefined;
  }
}

function statOf(pid) {
  try {
    // The second field is a name in brackets, which may hold anything.
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /s, "")
      .split(" ");
    return { group: Number(fields[2]), ticks: Number(fields[11]) + Number(fields[12]) };
  } catch {
    return undefined;
  }
}
