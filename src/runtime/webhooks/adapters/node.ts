import type { ReceiverRequest } from "../request.js";
import type { ReceiverResponse } from "../response.js";

/** The part of a `node:http` or Express request that the adapter uses. */
export interface NodeRequest extends AsyncIterable<Uint8Array> {
  method?: string | undefined;
  headers: Record<string, string | string[] | undefined>;
  /** The bytes or text that a body parser kept. */
  rawBody?: unknown;
  /** The result of a body parser: bytes, text or parsed JSON. */
  body?: unknown;
  readableEnded?: boolean;
  iterator?: (options: { destroyOnReturn: boolean }) => AsyncIterable<Uint8Array>;
}

/** The part of a `node:http` or Express response that the adapter uses. */
export interface NodeResponse {
  writeHead: (status: number, headers: Record<string, string | number>) => unknown;
  end: (body: string) => unknown;
}

/** Creates a listener for `http.createServer` or a handler for Express. A body parser may run before it. */
export function toNodeHandler(receiver: {
  receive: (request: ReceiverRequest) => Promise<ReceiverResponse>;
}): (request: NodeRequest, response: NodeResponse) => Promise<void> {
  return async (request, response) => {
    const { status, headers, body } = await receiver.receive(fromNode(request));
    response.writeHead(status, { ...headers, "content-length": new TextEncoder().encode(body).length });
    response.end(body);
  };
}

/** Converts a Node request. */
export function fromNode(request: NodeRequest): ReceiverRequest {
  return {
    method: request.method ?? "GET",
    header: (name) => [request.headers[name]].flat().join(", ") || undefined,
    headerNames: () => Object.keys(request.headers),
    body: bodyOf(request) ?? streamOf(request),
  };
}

/**
 * Returns the body if a parser has read it. Ignores a parsed object while the stream is unread, because Express sets `body`
 * to an empty object if no parser ran.
 */
function bodyOf({ rawBody, body, readableEnded }: NodeRequest): ReceiverRequest["body"] {
  for (const candidate of [rawBody, body]) {
    if (typeof candidate === "string" || candidate instanceof Uint8Array) return candidate;
  }
  return typeof body === "object" && body !== null && readableEnded !== false ? body : undefined;
}

/** Keeps the connection open when iteration ends early, so that the 413 response can be sent. */
function streamOf(request: NodeRequest): AsyncIterable<Uint8Array> {
  return request.iterator?.({ destroyOnReturn: false }) ?? request;
}
