import { type ChildProcess, spawn } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { onTestFinished } from "vitest";
import type { Ran } from "./workspace.js";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));
export const TSX = path.join(path.dirname(createRequire(import.meta.url).resolve("tsx/package.json")), "dist/cli.mjs");
const LOADER = pathToFileURL(createRequire(import.meta.url).resolve("tsx/esm")).href;

export interface Program {
  child: ChildProcess;
  /** Returns the stderr output so far. */
  log: () => string;
  /** Resolves with the first match in stderr. Rejects if the program ends without one. */
  untilLog: (pattern: RegExp) => Promise<RegExpExecArray>;
  ended: Promise<Ran & { signal: NodeJS.Signals | null }>;
}

/** Runs what the repository scripts run, but in one process, because the tsx command starts a second one. */
export function commandLine(args: readonly string[]): string[] {
  return [
    process.execPath,
    "--import",
    LOADER,
    "-C",
    "chatwire-source",
    path.join(ROOT, "scripts/chatwire.ts"),
    ...args,
  ];
}

/** Starts the command line like the repository scripts, and stops it after the test. */
export function program(cwd: string, args: readonly string[]): Program {
  const { npm_package_name: _, ...env } = process.env;
  const [node = "", ...rest] = commandLine(args);
  const child = spawn(node, rest, {
    cwd,
    env: { ...env, NODE_OPTIONS: "" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let [stdout, stderr] = ["", ""];
  child.stdout?.on("data", (text) => (stdout += text));
  child.stderr?.on("data", (text) => (stderr += text));
  const ended = new Promise<Ran & { signal: NodeJS.Signals | null }>((resolve) => {
    child.once("close", (code, signal) => {
      resolve({ code: code ?? -1, signal, stdout, stderr });
    });
  });
  const untilLog = (pattern: RegExp) =>
    new Promise<RegExpExecArray>((resolve, reject) => {
      const look = () => {
        const match = pattern.exec(stderr);
        if (match) resolve(match);
      };
      look();
      child.stderr?.on("data", look);
      void ended.then(() => reject(new Error(`ended without ${pattern}: ${stderr}`)));
    });
  onTestFinished(async () => {
    child.kill("SIGKILL");
    await ended;
  });
  return { child, log: () => stderr, untilLog, ended };
}
