import { writeSync } from "node:fs";
import type { Io } from "./command.js";
import { printable } from "./printable.js";
import { runCli } from "./run-cli.js";

const STDOUT = 1;
const STDERR = 2;

let stop: AbortController | undefined;

const io: Io = {
  cwd: process.cwd(),
  env: process.env,
  output: (line) => write(STDOUT, `${printable(line)}\n`),
  log: (line) => write(STDERR, `${printable(line)}\n`),
  ...(process.stderr.isTTY ? { status: (text: string) => write(STDERR, `\r\x1b[K${printable(text)}`) } : {}),
  // Signals are caught only for verbs that look at this: all others end at once, as programs do.
  get signal() {
    stop ??= stopOnSignal();
    return stop.signal;
  },
};

process.exitCode = await runCli(process.argv.slice(2), io);

/** The second signal ends the process, whatever the first one started. */
function stopOnSignal(): AbortController {
  const controller = new AbortController();
  for (const name of ["SIGINT", "SIGTERM"] as const) process.once(name, () => controller.abort());
  return controller;
}

/** Writes all of it before it returns, so that nothing is lost when the process ends; a reader that went away is no fault. */
function write(descriptor: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let start = 0; start < bytes.length; ) {
    try {
      start += writeSync(descriptor, bytes, start);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "EPIPE") return;
      if (code !== "EAGAIN") throw error;
      pause();
    }
  }
}

/** A moment for the reader of a full pipe. */
function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
}
