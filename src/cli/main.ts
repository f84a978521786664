#!/usr/bin/env node
import { writeSync } from "node:fs";
import { runCli } from "./run-cli.js";

const STDOUT = 1;
const STDERR = 2;

const stop = new AbortController();
for (const name of ["SIGINT", "SIGTERM"] as const) process.once(name, () => stop.abort());

process.exitCode = await runCli(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  print: (line) => write(STDOUT, `${line}\n`),
  talk: (line) => write(STDERR, `${line}\n`),
  signal: stop.signal,
});

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
    }
  }
}
