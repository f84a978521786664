import { writeSync } from "node:fs";
import { constants } from "node:os";
import { terminalText, withoutControls } from "../platform/terminal-text.js";
import { writingEnded } from "../workspace/files/write-until-signal.js";
import type { Io } from "./command.js";
import { runCli } from "./run-cli.js";

const STDOUT = 1;
const STDERR = 2;

let stop: AbortController | undefined;
/** The exit code of a verb that a signal has interrupted. */
let interrupted = 0;

const io: Io = {
  cwd: process.cwd(),
  env: process.env,
  output: (line, kind) => write(STDOUT, `${kind === "commands" ? withoutControls(line) : terminalText(line)}\n`),
  log: (line) => write(STDERR, `${terminalText(line)}\n`),
  ...(process.stderr.isTTY ? { status: (text: string) => write(STDERR, `\r\x1b[K${terminalText(text)}`) } : {}),
  // Catches signals only for verbs that read this, so that all other verbs end at once.
  get signal() {
    stop ??= stopOnSignal();
    return stop.signal;
  },
};

const code = await runCli(process.argv.slice(2), io);
// Ends work that still runs in the background, so that nothing is printed after the last line.
if (stop?.signal.aborted) {
  await writingEnded();
  process.exit(code === 0 ? 0 : interrupted);
}
process.exitCode = code;

/** Aborts on the first signal. The second signal ends the process. */
function stopOnSignal(): AbortController {
  const controller = new AbortController();
  for (const name of ["SIGINT", "SIGTERM"] as const)
    process.once(name, () => {
      interrupted ||= 128 + constants.signals[name];
      controller.abort();
    });
  return controller;
}

/** Writes synchronously, so that nothing is lost when the process ends. Ignores a reader that has closed the pipe. */
function write(descriptor: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let start = 0; start < bytes.length; ) {
    try {
      start += writeSync(descriptor, bytes, start);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "EPIPE") return;
      if (code !== "EAGAIN") throw error;
      waitForReader();
    }
  }
}

/** Blocks for 5 ms, because the pipe is full. */
function waitForReader(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
}
