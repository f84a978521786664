import { once } from "node:events";
import type { Server } from "node:http";
import { DEFAULT_LIMITS } from "../http/limits.js";
import { UserError } from "../platform/user-error.js";
import { createHandler } from "./handler.js";
import { createNodeServer, stop } from "./node-server.js";
import type { MockOptions } from "./options.js";

export interface RunningMock {
  /** Without a slash at its end: `http://127.0.0.1:4010`. */
  url: string;
  port: number;
  /** Lets running requests end for up to 2 s, then ends all connections. */
  close: () => Promise<void>;
}

const DEFAULT_PORT = 4010;
const TIMEOUT_MS = 2000;

/** Serves the mocks of APIs on one port. A port or host that cannot be used is a `UserError`. */
export async function startMock(options: MockOptions): Promise<RunningMock> {
  const { port = DEFAULT_PORT, host = "127.0.0.1", signal } = options;
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const server = createNodeServer(createHandler(options), options, limits);
  await listen(server, port, host);
  let closing: Promise<void> | undefined;
  const close = () => {
    signal?.removeEventListener("abort", close);
    closing ??= stop(server, TIMEOUT_MS);
    return closing;
  };
  if (signal?.aborted) await close();
  signal?.addEventListener("abort", close);
  const address = server.address();
  const bound = typeof address === "object" && address ? address.port : port;
  return { url: `http://${host.includes(":") ? `[${host}]` : host}:${bound}`, port: bound, close };
}

async function listen(server: Server, port: number, host: string): Promise<void> {
  // Node takes an empty host for all addresses.
  if (host === "")
    throw new UserError("the host is empty: --host takes an address, such as 127.0.0.1", { exitCode: 2 });
  try {
    server.listen(port, host);
    await once(server, "listening");
  } catch (cause) {
    throw new UserError(reasonOf(cause as NodeJS.ErrnoException, port, host), { exitCode: 2, cause });
  }
}

function reasonOf({ code, message }: NodeJS.ErrnoException, port: number, host: string): string {
  switch (code) {
    case "EADDRINUSE":
      return `port ${port} of ${host} is in use: stop what listens there, or choose another by --port (0 takes any free one)`;
    case "EACCES":
      return `port ${port} may not be used without privileges: choose one above 1023 by --port`;
    case "ERR_SOCKET_BAD_PORT":
      return `port ${port} does not exist: --port takes a number from 0 to 65535`;
    case "ENOTFOUND":
    case "EADDRNOTAVAIL":
    case "EAI_AGAIN":
      return `"${host}" is no address of this machine: --host takes 127.0.0.1, ::1, 0.0.0.0 or one of its own`;
    default:
      return `cannot listen on ${host}:${port} (${message}): choose another by --host or --port`;
  }
}
