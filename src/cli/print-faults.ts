import { readFileSync } from "node:fs";
import path from "node:path";
import { codeFrame } from "../toolchain/code-frame.js";
import { type Fault, tidy } from "../toolchain/fault.js";
import type { Io } from "./command.js";

/** Prints faults with the lines around them; gives the exit code. */
export function printFaults(faults: readonly Fault[], root: string, io: Io): number {
  const all = tidy(faults);
  for (const fault of all) io.print(`${describeFault(fault, root)}\n`);
  io.talk(`${all.length} ${all.length === 1 ? "fault" : "faults"}`);
  return all.length > 0 ? 1 : 0;
}

function describeFault(fault: Fault, root: string): string {
  const { file, line, column, severity, rule, message, url } = fault;
  const lines = [`${file}:${line}:${column}  ${severity}  ${rule}`, `  ${message}`];
  try {
    lines.push(codeFrame(readFileSync(path.join(root, file), "utf8"), line, column));
  } catch {
    // The file may be the very thing that is missing.
  }
  if (url) lines.push(`  ${url}`);
  return lines.join("\n");
}
