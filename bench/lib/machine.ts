import { cpus, loadavg, platform, release } from "node:os";
import type { Machine } from "./report.js";

/** What figures depend on, as it is now. */
export function machine(): Machine {
  const [load = 0] = loadavg();
  const all = cpus();
  return {
    cpu: all[0]?.model.trim() || "an unnamed processor",
    cores: all.length,
    system: `${platform()} ${release().split(/[.-]/).slice(0, 2).join(".")}`,
    node: process.versions.node,
    load,
  };
}
