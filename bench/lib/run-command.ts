import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** What commands have used. */
export interface Usage {
  /** Seconds from start to end. */
  wall: number;
  /** Seconds of processor time, of all Node processes that were started. Unlike `wall` it hardly depends on what else runs. */
  cpu: number;
  /** Megabytes of memory at the highest, of the largest process. */
  memory: number;
}

export interface Command {
  /** The program and its arguments. */
  command: readonly [string, ...string[]];
  cwd: string;
  /** Exit codes that mean that the work was done. 0 when absent; linters end with 1 when they find something. */
  done?: readonly number[];
}

const SPY = fileURLToPath(new URL("usage-of-child.cjs", import.meta.url));
const TIMEOUT_MS = 15 * 60_000;
const QUIET = {
  CI: "1",
  NO_COLOR: "1",
  REDOCLY_TELEMETRY: "off",
  REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
  npm_config_update_notifier: "false",
};

/** Runs commands one after the other, to the end of each, and adds up what they used. One that fails is an Error with what it said. */
export async function runCommands(commands: readonly Command[]): Promise<Usage> {
  const all: Usage[] = [];
  for (const command of commands) all.push(await runCommand(command));
  return {
    wall: sum(all.map(({ wall }) => wall)),
    cpu: sum(all.map(({ cpu }) => cpu)),
    memory: Math.max(0, ...all.map(({ memory }) => memory)),
  };
}

export async function runCommand({ command, cwd, done = [0] }: Command): Promise<Usage & { stdout: string }> {
  const folder = await mkdtemp(path.join(tmpdir(), "chatwire-bench-"));
  const file = path.join(folder, "usage");
  try {
    const start = performance.now();
    const { code, stdout, stderr } = await ended(command, cwd, file);
    const wall = (performance.now() - start) / 1000;
    if (!done.includes(code)) throw new Error(`${command.join(" ")} ended with ${code}:\n${stdout}\n${stderr}`);
    const used = (await readFile(file, "utf8")).trim().split("\n");
    const processes = used.map((line) => JSON.parse(line) as { cpu: number; memory: number });
    return {
      wall,
      cpu: sum(processes.map(({ cpu }) => cpu)),
      memory: Math.max(...processes.map(({ memory }) => memory)),
      stdout,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function ended(
  [program, ...given]: readonly [string, ...string[]],
  cwd: string,
  usage: string,
): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, ...QUIET, NODE_OPTIONS: `--require ${SPY}`, CHATWIRE_BENCH_USAGE: usage };
    const child = spawn(program, given, { cwd, env, stdio: ["ignore", "pipe", "pipe"], timeout: TIMEOUT_MS });
    let stdout = "";
    let stderr = "";
    child.stdout.on("data", (chunk) => (stdout += chunk));
    child.stderr.on("data", (chunk) => (stderr += chunk));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code ?? 1, stdout, stderr }));
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
