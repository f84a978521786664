import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { Headers } from "../http/headers.js";
import { KEEP_ALIVE_TIMEOUT_MS, type Limits } from "../http/limits.js";
import { readTarget } from "../http/request-target.js";
import { type Handler, isMockPath } from "./handler.js";
import { errorText, logFailure, redactQuery } from "./log.js";
import type { MockOptions } from "./options.js";
import type { MockResponse } from "./request.js";

/** Limits how long a rejected client may continue to send, or keep its connection. */
const DRAIN_TIMEOUT_MS = 1000;

/** Creates a server that passes requests to the handler, except for those that the portal handles. */
export function createNodeServer(handler: Handler, options: MockOptions, limits: Limits): Server {
  const { apis, portal, log = logFailure } = options;
  const server = createServer({
    headersTimeout: limits.headersTimeout,
    requestTimeout: limits.requestTimeout,
    connectionsCheckingInterval: Math.min(1000, limits.headersTimeout, limits.requestTimeout),
    keepAliveTimeout: KEEP_ALIVE_TIMEOUT_MS,
  });
  const isForPortal = (request: IncomingMessage) => !isMockPath(readTarget(request.url ?? "/").path, apis);
  server.on("request", async (request, response) => {
    try {
      if (portal && isForPortal(request) && (await portal(request, response))) return;
      await respond(server, handler, limits, request, response);
    } catch (error) {
      // Ignores errors caused by a client that disconnected.
      if (request.destroyed && !request.complete) return;
      abort(response);
      const { method = "GET" } = request;
      const { path, query } = readTarget(request.url ?? "/");
      log({ ...FAILED, method, path, query: redactQuery(query, undefined, undefined), error: errorText(error) });
    }
  });
  server.on("clientError", rejectConnection);
  return server;
}

const FAILED = { status: 500, api: undefined, operation: undefined, time: 0 };

async function respond(
  server: Server,
  handler: Handler,
  limits: Limits,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = hasBody(request) ? await readBody(request, limits.bodyBytes) : undefined;
  if (response.destroyed) return;
  const mockResponse = await handler({
    method: request.method ?? "GET",
    url: request.url ?? "/",
    headers: flatten(request.headers),
    // A closed connection has no address. The empty text is no loopback address.
    peer: request.socket.remoteAddress ?? "",
    body,
  });
  if (response.destroyed) return;
  if (!request.complete) closeAfter(request, response);
  // Ends the connection with this request if the server is stopping.
  if (!server.listening) response.setHeader("connection", "close");
  send(response, mockResponse);
}

function hasBody({ headers }: IncomingMessage): boolean {
  return headers["transfer-encoding"] !== undefined || (headers["content-length"] ?? "0") !== "0";
}

/** Reads the body up to the limit. The handler rejects a longer body by the length that was read or announced. */
function readBody(request: IncomingMessage, limit: number): Promise<Uint8Array | undefined> {
  if (Number(request.headers["content-length"] ?? 0) > limit) return Promise.resolve(undefined);
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const finish = () => resolve(size === 0 ? undefined : chunks.length === 1 ? chunks[0] : Buffer.concat(chunks));
    const onData = (chunk: Buffer) => {
      chunks.push(chunk);
      size += chunk.length;
      if (size <= limit) return;
      request.pause().off("data", onData);
      finish();
    };
    request.on("data", onData).on("end", finish).on("error", reject);
    request.on("close", () => reject(new Error("the connection closed before the whole body arrived")));
  });
}

/** Keeps reading a rejected upload for a moment, so that the client receives the response instead of a connection reset. */
function closeAfter(request: IncomingMessage, response: ServerResponse): void {
  response.setHeader("connection", "close");
  request.resume();
  response.once("finish", () => endSoon(request.socket));
}

function send(response: ServerResponse, { status, headers, body, text }: MockResponse): void {
  response.writeHead(status, headers);
  response.end(text ?? body);
}

/** Joins `set-cookie`, the only header that Node gives as a list. Clients have no reason to send it. */
function flatten(headers: IncomingMessage["headers"]): Headers {
  const { "set-cookie": cookies, ...others } = headers;
  return cookies ? { ...others, "set-cookie": cookies.join(", ") } : (headers as Headers);
}

function abort(response: ServerResponse): void {
  if (response.headersSent || response.destroyed) response.destroy();
  else send(response, { status: 500, headers: { "content-length": "0" }, body: undefined });
}

const REJECTIONS: Record<string, string> = {
  ERR_HTTP_REQUEST_TIMEOUT: "408 Request Timeout",
  HPE_HEADER_OVERFLOW: "431 Request Header Fields Too Large",
};

/** Responds to input that is not HTTP or that arrived too slowly, then closes the connection. */
function rejectConnection(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const status = REJECTIONS[error.code ?? ""] ?? "400 Bad Request";
  const body = JSON.stringify({ message: `${status.slice(4)}: the server could not read the request` });
  socket.end(
    `HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
    () => endSoon(socket),
  );
}

function endSoon(socket: Socket): void {
  setTimeout(() => socket.destroy(), DRAIN_TIMEOUT_MS).unref();
}

/** Stops accepting connections, waits for running requests until the timeout, then closes all connections. */
export async function stop(server: Server, timeoutMs: number): Promise<void> {
  if (!server.listening) return;
  const closed = once(server, "close");
  server.close();
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), timeoutMs);
  await closed;
  clearTimeout(timer);
}
