import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { Headers } from "../http/headers.js";
import type { Limits } from "../http/limits.js";
import { readTarget } from "../http/request-target.js";
import { type Handler, isMockPath } from "./handler.js";
import { faultText, redactQuery } from "./log.js";
import type { MockOptions } from "./options.js";
import type { MockResponse } from "./request.js";

/** How long a client that was rejected may go on sending, or hold on to its connection. */
const DRAIN = 1000;

/** A server that answers with the handler, and hands to the portal what is not the mock's. */
export function createNodeServer(handler: Handler, options: MockOptions, limits: Limits): Server {
  const { apis, portal, log } = options;
  const server = createServer({
    headersTimeout: limits.headersTimeout,
    requestTimeout: limits.requestTimeout,
    connectionsCheckingInterval: Math.min(1000, limits.headersTimeout, limits.requestTimeout),
    keepAliveTimeout: 5000,
  });
  const isPortals = (request: IncomingMessage) => !isMockPath(readTarget(request.url ?? "/").path, apis);
  server.on("request", async (request, response) => {
    try {
      if (portal && isPortals(request) && (await portal(request, response))) return;
      await respond(server, handler, limits, request, response);
    } catch (error) {
      // A client that went away is no fault.
      if (request.destroyed && !request.complete) return;
      abandon(response);
      const { method = "GET" } = request;
      const { path, query } = readTarget(request.url ?? "/");
      log?.({ ...NOTHING, method, path, query: redactQuery(query, undefined, undefined), fault: faultText(error) });
    }
  });
  server.on("clientError", refuseConnection);
  return server;
}

const NOTHING = { status: 500, api: undefined, operation: undefined, time: 0 };

async function respond(
  server: Server,
  handler: Handler,
  limits: Limits,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = hasBody(request) ? await readBody(request, limits.bodyBytes) : undefined;
  if (response.destroyed) return;
  const answer = await handler({
    method: request.method ?? "GET",
    url: request.url ?? "/",
    headers: flatten(request.headers),
    body,
  });
  if (response.destroyed) return;
  if (!request.complete) closeAfter(request, response);
  // A server that stops lets a connection end with its running request.
  if (!server.listening) response.setHeader("connection", "close");
  send(response, answer);
}

function hasBody({ headers }: IncomingMessage): boolean {
  return headers["transfer-encoding"] !== undefined || (headers["content-length"] ?? "0") !== "0";
}

/** The body, or its first bytes and one more than the limit: who counts them sees that it is too large. */
function readBody(request: IncomingMessage, most: number): Promise<Uint8Array | undefined> {
  if (Number(request.headers["content-length"] ?? 0) > most) return Promise.resolve(undefined);
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const finish = () => resolve(size === 0 ? undefined : chunks.length === 1 ? chunks[0] : Buffer.concat(chunks));
    const take = (chunk: Buffer) => {
      chunks.push(chunk);
      size += chunk.length;
      if (size <= most) return;
      request.pause().off("data", take);
      finish();
    };
    request.on("data", take).on("end", finish).on("error", reject);
    request.on("close", () => reject(new Error("the request ended early")));
  });
}

/** Lets a rejected upload run out for a moment, so that its client reads the answer rather than a reset. */
function closeAfter(request: IncomingMessage, response: ServerResponse): void {
  response.setHeader("connection", "close");
  request.resume();
  response.once("finish", () => endSoon(request.socket));
}

function send(response: ServerResponse, { status, headers, body, text }: MockResponse): void {
  response.writeHead(status, headers);
  response.end(text ?? body);
}

/** Only cookies that are set come as a list, and only from those who take a request for an answer. */
function flatten(headers: IncomingMessage["headers"]): Headers {
  const { "set-cookie": cookies, ...others } = headers;
  return cookies ? { ...others, "set-cookie": cookies.join(", ") } : (headers as Headers);
}

function abandon(response: ServerResponse): void {
  if (response.headersSent || response.destroyed) response.destroy();
  else send(response, { status: 500, headers: { "content-length": "0" }, body: undefined });
}

const REJECTIONS: Record<string, string> = {
  ERR_HTTP_REQUEST_TIMEOUT: "408 Request Timeout",
  HPE_HEADER_OVERFLOW: "431 Request Header Fields Too Large",
};

/** Answers what is not HTTP, or came too slowly, before the connection is closed. */
function refuseConnection(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const status = REJECTIONS[error.code ?? ""] ?? "400 Bad Request";
  const body = JSON.stringify({ message: `${status.slice(4)}: the request cannot be read` });
  socket.end(
    `HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
    () => endSoon(socket),
  );
}

function endSoon(socket: Socket): void {
  setTimeout(() => socket.destroy(), DRAIN).unref();
}

/** Stops accepting, lets running requests end for a while, then ends them. */
export async function stop(server: Server, patience: number): Promise<void> {
  if (!server.listening) return;
  const closed = once(server, "close");
  server.close();
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), patience);
  await closed;
  clearTimeout(timer);
}
