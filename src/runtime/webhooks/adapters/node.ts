import type { Answer, Incoming } from "../request.js";

interface Receives {
  receive: (incoming: Incoming) => Promise<Answer>;
}

/** What is read of a request of `node:http` or Express. */
export interface NodeRequest extends AsyncIterable<Uint8Array> {
  method?: string | undefined;
  headers: Record<string, string | string[] | undefined>;
  /** Bytes or text that a body parser has kept. */
  rawBody?: unknown;
  /** What a body parser has made: bytes, text or parsed JSON. */
  body?: unknown;
  readableEnded?: boolean;
  iterator?: (options: { destroyOnReturn: boolean }) => AsyncIterable<Uint8Array>;
}

/** What is done to a response of `node:http` or Express. */
export interface NodeResponse {
  writeHead: (status: number, headers: Record<string, string | number>) => unknown;
  end: (body: string) => unknown;
}

/** A listener for `http.createServer`, and a handler for `app.post` of Express, with a body parser before it or without. */
export function toNodeHandler(receiver: Receives): (request: NodeRequest, response: NodeResponse) => Promise<void> {
  return async (request, response) => {
    const { status, headers, body } = await receiver.receive(fromNode(request));
    response.writeHead(status, { ...headers, "content-length": new TextEncoder().encode(body).length });
    response.end(body);
  };
}

/** A request of Node as a receiver reads it. */
export function fromNode(request: NodeRequest): Incoming {
  return {
    method: request.method ?? "GET",
    header: (name) => [request.headers[name]].flat().join(", ") || undefined,
    body: readAlready(request) ?? unread(request),
  };
}

/** Express has an empty object in `body` where no parser has read anything, and older versions of it leave the stream to us then. */
function readAlready({ rawBody, body, readableEnded }: NodeRequest): Incoming["body"] {
  for (const one of [rawBody, body]) {
    if (typeof one === "string" || one instanceof Uint8Array) return one;
  }
  return typeof body === "object" && body !== null && readableEnded !== false ? body : undefined;
}

/** Ending a plain iteration early would cut the connection before 413 is answered. */
function unread(request: NodeRequest): AsyncIterable<Uint8Array> {
  return request.iterator?.({ destroyOnReturn: false }) ?? request;
}
