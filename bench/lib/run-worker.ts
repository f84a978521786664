import { spawn } from "node:child_process";
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { build } from "esbuild";
import { BENCH, WORK } from "./places.js";

const TIMEOUT_MS = 120_000;

/** A program of this folder, made ready for plain Node: what a loader does to code is not to be measured. Packages stay outside. */
export async function buildWorker(source: string): Promise<string> {
  await mkdir(WORK, { recursive: true });
  const outfile = path.join(WORK, `${path.dirname(path.relative(BENCH, source)).replaceAll(path.sep, "-")}-worker.mjs`);
  await build({
    entryPoints: [source],
    outfile,
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    target: "node20",
    logLevel: "silent",
  });
  return outfile;
}

/** Runs such a program in a process of its own; gives what it printed, which is JSON. */
export function runWorker<Result>(program: string, given: unknown): Promise<Result> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, JSON.stringify(given)], {
      cwd: BENCH,
      stdio: ["ignore", "pipe", "pipe"],
      timeout: TIMEOUT_MS,
    });
    let stdout = "";
    let stderr = "";
    child.stdout.on("data", (chunk) => (stdout += chunk));
    child.stderr.on("data", (chunk) => (stderr += chunk));
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve(JSON.parse(stdout) as Result);
      else reject(new Error(`it ended with ${code}:\n${stderr}`));
    });
  });
}
