import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

/** The complete text, or regular expressions that must match. */
export type Pattern = string | string[];

/** A command line in a workspace with its expected results. `README.md` explains the keys. */
export interface Step {
  base?: string;
  write?: Record<string, string | null>;
  edit?: Record<string, [find: string, replace: string]>;
  folder?: string;
  env?: Record<string, string>;
  args: string[];
  expected: {
    code?: number;
    stdout?: Pattern;
    stderr?: Pattern;
    files?: Record<string, Pattern>;
    absent?: string[];
    same?: string[];
  };
}

const KEYS = new Set(["base", "write", "edit", "folder", "env", "args", "expected"]);
const EXPECTATIONS = new Set(["code", "stdout", "stderr", "files", "absent", "same"]);

export const CASES = fileURLToPath(new URL("cases", import.meta.url));

/** Returns the steps of a case. Throws for an unknown key, because it would be a check that cannot fail. */
export function readCase(name: string): Step[] {
  const content: unknown = parse(readFileSync(`${CASES}/${name}/case.yaml`, "utf8"));
  const steps = (Array.isArray(content) ? content : [content]) as Step[];
  for (const step of steps) {
    const unknown = [
      ...Object.keys(step).filter((key) => !KEYS.has(key)),
      ...Object.keys(step.expected).filter((key) => !EXPECTATIONS.has(key)),
    ];
    if (unknown.length > 0) throw new Error(`${name}/case.yaml has unknown keys: ${unknown.join(", ")}`);
  }
  return steps;
}
