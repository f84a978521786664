import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { documentOf, ROOT } from "./servers.mjs";

const TIMEOUT_MS = 60_000;

const running = new Set();
process.once("exit", () => running.forEach(end));
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(130));

/** Starts a server for a scenario, and waits for its first answer: from when it was started, in ms. */
export async function start(server, scenario) {
  const port = String(await freePort());
  const [command, ...given] = server.command({ port, file: documentOf(scenario) });
  const url = `http://127.0.0.1:${port}${server.target(scenario)}`;
  const began = performance.now();
  // A group of its own: some start further processes.
  const child = spawn(command, given, { cwd: ROOT, stdio: "ignore", detached: true });
  running.add(child);
  const answer = await firstAnswer(url, scenario.init, child, began + TIMEOUT_MS);
  return {
    url,
    ready: performance.now() - began,
    status: answer.status,
    bytes: answer.bytes,
    pid: child.pid,
    stop: () => stop(child),
  };
}

async function firstAnswer(url, init, child, end) {
  while (performance.now() < end && child.exitCode === null) {
    try {
      const response = await fetch(url, init);
      return { status: response.status, bytes: (await response.arrayBuffer()).byteLength };
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }
  end(child);
  throw new Error(`${url} does not answer`);
}

async function stop(child) {
  if (child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  end(child);
  await ended;
}

function end(child) {
  running.delete(child);
  try {
    process.kill(-child.pid, "SIGKILL");
  } catch {
    // It has ended by itself.
  }
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
