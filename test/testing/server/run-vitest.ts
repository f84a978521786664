import { execFile } from "node:child_process";
import path from "node:path";
import { ROOT } from "../../support/registry.js";

/** Runs a suite of a user, in a process of its own. */
export function runVitest(args: readonly string[], cwd = ROOT): Promise<{ code: number; output: string }> {
  const file = path.join(ROOT, "node_modules/vitest/vitest.mjs");
  const env = { ...process.env, NO_COLOR: "1" };
  return new Promise((resolve) => {
    execFile(process.execPath, ["--conditions=chatwire-source", file, ...args], { cwd, env }, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code) : 0, output: stdout + stderr }),
    );
  });
}
