import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";

export interface TestServer {
  /** Without a slash at the end. */
  url: string;
  /** Closes all connections too. */
  close: () => Promise<void>;
}

/**
 * Starts a server on a free port of 127.0.0.1. Its idle connections stay open: by default, Node closes them after 5 s, and a
 * process that was busy for that long then sends its next request into a closed connection.
 */
export async function startServer(listener: RequestListener): Promise<TestServer> {
  const server = createServer({ keepAliveTimeout: 0 }, listener).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const close = async () => {
    const closed = once(server, "close");
    server.close();
    server.closeAllConnections();
    await closed;
  };
  return { url: `http://127.0.0.1:${port}`, close };
}
