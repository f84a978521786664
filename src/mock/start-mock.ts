import { once } from "node:events";
import type { Server } from "node:http";
import { DEFAULT_LIMITS } from "../http/limits.js";
import { UserError } from "../platform/user-error.js";
import { createHandler } from "./handler.js";
import { createNodeServer, stop } from "./node-server.js";
import type { MockOptions } from "./options.js";

export interface RunningMock {
  /** Without a trailing slash: `http://127.0.0.1:4010`. */
  url: string;
  port: number;
  /** Waits up to 2 s for running requests, then closes all connections. */
  close: () => Promise<void>;
}

const DEFAULT_PORT = 4010;
const CLOSE_TIMEOUT_MS = 2000;

/** Serves the mocks of all APIs on one port. Throws a `UserError` if it cannot listen on the host and port. */
export async function startMock(options: MockOptions): Promise<RunningMock> {
  const { port = DEFAULT_PORT, host = "127.0.0.1", signal } = options;
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const server = createNodeServer(createHandler(options), options, limits);
  await listen(server, port, host);
  let closing: Promise<void> | undefined;
  const close = () => {
    signal?.removeEventListener("abort", close);
    closing ??= stop(server, CLOSE_TIMEOUT_MS);
    return closing;
  };
  if (signal?.aborted) await close();
  signal?.addEventListener("abort", close);
  const address = server.address();
  const boundPort = typeof address === "object" && address ? address.port : port;
  return { url: `http://${host.includes(":") ? `[${host}]` : host}:${boundPort}`, port: boundPort, close };
}

async function listen(server: Server, port: number, host: string): Promise<void> {
  // Rejected because Node would listen on all addresses.
  if (host === "")
    throw new UserError("the host is empty: set --host to an address such as 127.0.0.1", { exitCode: 2 });
  try {
    server.listen(port, host);
    await once(server, "listening");
  } catch (cause) {
    throw listenError(cause as NodeJS.ErrnoException, port, host);
  }
}

/** Returns the error of a server that cannot listen on a host and port, with what to do. */
export function listenError(cause: NodeJS.ErrnoException, port: number, host: string): UserError {
  return new UserError(reasonOf(cause, port, host), { exitCode: 2, cause });
}

function reasonOf({ code, message }: NodeJS.ErrnoException, port: number, host: string): string {
  switch (code) {
    case "EADDRINUSE":
      return `port ${port} of ${host} is in use: stop the program that uses it, or choose another port with --port (0 selects a free one)`;
    case "EACCES":
      return `port ${port} requires more privileges: choose a port above 1023 with --port`;
    case "ERR_SOCKET_BAD_PORT":
      return `port ${port} is not valid: set --port to a number from 0 to 65535`;
    case "ENOTFOUND":
    case "EADDRNOTAVAIL":
    case "EAI_AGAIN":
      return `"${host}" is not an address of this machine: set --host to 127.0.0.1, ::1, 0.0.0.0 or another address of it`;
    default:
      return `cannot listen on ${host}:${port} (${message}): choose another address with --host or --port`;
  }
}
