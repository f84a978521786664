import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { freePort } from "../support/free-port.js";
import { programPath } from "../support/programs.js";

/** A Redis server for tests that writes to disk before each response. */
export interface RunningRedis {
  url: string;
  /** Stops the server. Its data remain for the next `start`. */
  stop: () => Promise<void>;
  start: () => Promise<void>;
  /** Stops the server and removes its data. */
  remove: () => Promise<void>;
}

const DURABLE = ["--appendonly", "yes", "--appendfsync", "always", "--save", "", "--bind", "127.0.0.1"];

export async function startRedis(): Promise<RunningRedis> {
  const folder = await mkdtemp(path.join(tmpdir(), "chatwire-redis-"));
  const port = await freePort();
  let server: ChildProcess | undefined;
  const start = async () => {
    server = await launch(port, folder);
  };
  const stop = async () => {
    if (server?.exitCode !== null || !server.kill("SIGTERM")) return;
    await once(server, "exit");
  };
  await start().catch(async (error: unknown) => {
    await rm(folder, { recursive: true, force: true });
    throw error;
  });
  return {
    url: `redis://127.0.0.1:${port}`,
    start,
    stop,
    remove: async () => {
      await stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function launch(port: number, folder: string): Promise<ChildProcess> {
  const options = [...DURABLE, "--port", `${port}`, "--dir", folder];
  const server = spawn(programPath("redis"), options, { stdio: "ignore" });
  await once(server, "spawn");
  while (!(await isReady(port))) {
    if (server.exitCode !== null) throw new Error(`redis-server ended with ${server.exitCode} on port ${port}`);
    await wait(20);
  }
  return server;
}

/** Returns whether Redis responds with PONG. It responds with LOADING until it has read its data. */
function isReady(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => socket.write("PING\r\n"));
    socket.once("data", (data) => {
      socket.destroy();
      resolve(`${data}`.startsWith("+PONG"));
    });
    socket.once("error", () => resolve(false));
  });
}

export function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
