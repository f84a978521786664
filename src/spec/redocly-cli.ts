import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { MissingToolsError } from "../platform/require-tools.js";

const TIMEOUT_MS = 120_000;
const MAX_OUTPUT_BYTES = 64 * 1024 * 1024;

export interface RedoclyRun {
  /** A separate folder, so that Redocly does not read the configuration of the workspace. */
  folder: string;
  /** Finds the program. Defaults to that of the installed package. */
  bin?: () => string;
  env?: Record<string, string>;
  signal?: AbortSignal | undefined;
}

/** The exit code of a command (1 if it was killed), and its output. */
export interface RedoclyResult {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs a command of Redocly that has no JavaScript API. Throws only if Redocly is not installed. */
export async function runRedocly(args: readonly string[], run: RedoclyRun): Promise<RedoclyResult> {
  const redocly = (run.bin ?? redoclyBin)();
  const env = {
    ...process.env,
    ...run.env,
    REDOCLY_TELEMETRY: "off",
    REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
    NO_COLOR: "1",
  };
  const options = { cwd: run.folder, env, timeout: TIMEOUT_MS, maxBuffer: MAX_OUTPUT_BYTES, signal: run.signal };
  return new Promise((resolve) => {
    execFile(process.execPath, [redocly, ...args], options, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === "number" ? error.code : 1;
      resolve({ code, stdout, stderr: stderr || (error?.message ?? "") });
    });
  });
}

/** Returns the last line of the log, which describes the error. Skips decorative boxes. */
export function lastErrorLine({ stderr }: RedoclyResult): string {
  const lines = stderr.split("\n").filter((line) => /\S/.test(line) && !/[║╔╚]/.test(line));
  return (lines.at(-1) ?? "no error output").trim();
}

/** Runs work in a temporary folder, and removes the folder afterwards. */
export async function inNewFolder<T>(name: string, work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), `chatwire-${name}-`));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Returns the path of Redocly's command-line program, resolved from a module. */
export function redoclyBin(from = import.meta.url): string {
  const require = createRequire(from);
  try {
    const manifest = require.resolve("@redocly/cli/package.json");
    const { bin } = require(manifest) as { bin: Record<string, string> };
    return path.join(path.dirname(manifest), bin.redocly ?? "bin/cli.js");
  } catch (error) {
    throw new MissingToolsError(["@redocly/cli"], error);
  }
}
