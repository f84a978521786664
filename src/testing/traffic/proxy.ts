import { once } from "node:events";
import {
  createServer,
  request as httpRequest,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from "node:http";
import { request as httpsRequest } from "node:https";
import type { AddressInfo } from "node:net";
import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";
import { KEEP_ALIVE_TIMEOUT_MS } from "../../http/limits.js";
import { readTarget } from "../../http/request-target.js";
import { redactPath } from "../../mock/log.js";
import { listenError } from "../../mock/start-mock.js";
import type { Api } from "../../model/api.js";
import type { CoverageRecorder } from "../coverage/recorder.js";
import { addTraffic } from "./add-traffic.js";
import { TrafficChecker } from "./checker.js";
import type { Entry, EntryFinding } from "./entry.js";
import { writeLine } from "./ndjson.js";
import { redactEntry } from "./redact.js";

export interface ProxyOptions {
  api: Api;
  /** Replaces the vendor's scheme and host. The path of each request is appended to it. */
  target: URL;
  port: number;
  host?: string | undefined;
  /** Receives the redacted line of each call. */
  record: (line: string) => void;
  /** Called after each call is checked. */
  onCall: (call: CheckedCall) => void;
  /** Milliseconds to wait for running calls when the proxy closes. 2,000 by default. */
  closeTimeout?: number | undefined;
  /** Records the coverage of the calls. */
  coverage?: CoverageRecorder | undefined;
}

export interface CheckedCall {
  method: string;
  path: string;
  status: number;
  operation: string | undefined;
  findings: EntryFinding[];
}

export interface RunningProxy {
  url: string;
  /** Stops, and waits until every forwarded call is checked and recorded. Ends calls that take longer than `closeTimeout`. */
  close: () => Promise<void>;
}

/** Larger bodies are forwarded, but neither checked nor recorded. */
const MAX_CHECKED_BYTES = 4 * 1024 * 1024;
const TIMEOUT_MS = 120_000;
const LOOPBACK = "127.0.0.1";
/** How long running calls may take after `close`. */
const CLOSE_TIMEOUT_MS = 2_000;
/** Headers that are valid for one connection only. */
const HOP_HEADERS = new Set([
  ...["connection", "keep-alive", "proxy-authenticate", "proxy-authorization", "proxy-connection", "te", "trailer"],
  ...["transfer-encoding", "upgrade", "host"],
]);

/** Forwards calls immediately, and checks copies of them afterwards. */
export async function startProxy(options: ProxyOptions): Promise<RunningProxy> {
  const checker = new TrafficChecker(options.api);
  const pending = new Set<Promise<void>>();
  let number = 0;
  const forwardAndCheck = async (request: IncomingMessage, response: ServerResponse) => {
    try {
      const entry = await forward(request, response, options);
      if (entry) await check({ ...entry, number: ++number }, checker, options);
    } catch {
      response.destroy();
    }
  };
  const server = createServer(
    { requestTimeout: TIMEOUT_MS, keepAliveTimeout: KEEP_ALIVE_TIMEOUT_MS },
    (request, response) => {
      const done: Promise<void> = forwardAndCheck(request, response).finally(() => void pending.delete(done));
      pending.add(done);
    },
  );
  server.listen(options.port, options.host ?? LOOPBACK);
  await once(server, "listening").catch((cause: NodeJS.ErrnoException) => {
    throw listenError(cause, options.port, options.host ?? LOOPBACK);
  });
  const { address, port } = server.address() as AddressInfo;
  return {
    url: `http://${address.includes(":") ? `[${address}]` : address}:${port}`,
    close: async () => {
      server.close();
      server.closeIdleConnections();
      // A response without an end would keep its call running. Closing the connection ends the call to the target too.
      const timer = setTimeout(() => server.closeAllConnections(), options.closeTimeout ?? CLOSE_TIMEOUT_MS);
      await Promise.all(pending);
      clearTimeout(timer);
      server.closeAllConnections();
    },
  };
}

/** Forwards a call. Returns its entry, or undefined if the target did not respond. */
async function forward(request: IncomingMessage, response: ServerResponse, { target }: ProxyOptions) {
  const requestCopy = new BodyCopy();
  const responseCopy = new BodyCopy();
  const url = request.url?.startsWith("/") ? request.url : "/";
  const options = {
    method: request.method,
    headers: { ...withoutHopHeaders(request.headers), host: target.host },
    timeout: TIMEOUT_MS,
  };
  const address = new URL(target.href);
  const path = target.pathname.replace(/\/+$/, "") + url;
  const sendRequest = target.protocol === "https:" ? httpsRequest : httpRequest;
  const upstream = sendRequest({
    ...options,
    hostname: address.hostname.replace(/^\[|\]$/g, ""),
    port: address.port,
    path,
  });
  // A broken response emits its error here too. An error event without a listener would end the process.
  upstream.on("error", () => {});
  upstream.on("timeout", () => upstream.destroy(new Error("timeout")));
  request.on("data", (chunk: Buffer) => requestCopy.add(chunk));
  request.pipe(upstream);
  response.on("close", () => upstream.destroy());
  const closed = new AbortController();
  // A target that switches protocols (101) closes the connection without a response and without an error.
  upstream.on("close", () => closed.abort());
  try {
    const [upstreamResponse] = (await once(upstream, "response", closed)) as [IncomingMessage];
    response.writeHead(upstreamResponse.statusCode ?? 502, withoutHopHeaders(upstreamResponse.headers));
    upstreamResponse.on("data", (chunk: Buffer) => responseCopy.add(chunk));
    upstreamResponse.pipe(response);
    await once(upstreamResponse, "end");
    return {
      kind: "call" as const,
      method: request.method ?? "GET",
      target: url,
      host: undefined,
      request: { headers: flatHeaders(request.headers), body: requestCopy.body(request.headers) },
      response: {
        status: upstreamResponse.statusCode ?? 0,
        headers: flatHeaders(upstreamResponse.headers),
        body: responseCopy.body(upstreamResponse.headers),
      },
    };
  } catch {
    if (!response.headersSent) {
      const body = JSON.stringify({ message: "the target of the proxy did not respond" });
      response.writeHead(502, { "content-type": "application/json", "content-length": body.length }).end(body);
    } else response.destroy();
    return undefined;
  }
}

async function check(
  entry: Entry,
  checker: TrafficChecker,
  { api, record, onCall, coverage }: ProxyOptions,
): Promise<void> {
  const checked = await checker.check(entry);
  if (coverage) addTraffic(coverage, entry, checked);
  const { call, findings, operation } = checked;
  const path = redactPath(readTarget(entry.target).path, api, call?.operation);
  if (call) record(writeLine(redactEntry(api, entry, call, findings)));
  onCall({ method: entry.method, path, status: entry.response?.status ?? 0, operation, findings });
}

/** Copies a body up to the size limit. */
class BodyCopy {
  #chunks: Buffer[] = [];
  #size = 0;

  add(chunk: Buffer): void {
    this.#size += chunk.length;
    if (this.#size <= MAX_CHECKED_BYTES) this.#chunks.push(chunk);
    else this.#chunks = [];
  }

  /** Returns the decompressed body. Returns undefined if it is empty, too large or malformed. */
  body(headers: IncomingHttpHeaders): Uint8Array | undefined {
    if (this.#size === 0 || this.#size > MAX_CHECKED_BYTES) return undefined;
    return decompress(Buffer.concat(this.#chunks), String(headers["content-encoding"] ?? "identity"));
  }
}

function decompress(bytes: Buffer, coding: string): Uint8Array | undefined {
  const limit = { maxOutputLength: MAX_CHECKED_BYTES };
  try {
    if (coding === "gzip" || coding === "x-gzip") return gunzipSync(bytes, limit);
    if (coding === "br") return brotliDecompressSync(bytes, limit);
    if (coding === "deflate") return inflateSync(bytes, limit);
    return coding === "identity" ? bytes : undefined;
  } catch {
    return undefined;
  }
}

function withoutHopHeaders(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !HOP_HEADERS.has(name)));
}

/** Joins repeated headers, and removes `content-encoding`, because recorded bodies are decompressed. */
function flatHeaders(headers: IncomingHttpHeaders): Record<string, string> {
  const pairs = Object.entries(headers).map(
    ([name, value]) => [name, Array.isArray(value) ? value.join(", ") : (value ?? "")] as const,
  );
  return Object.fromEntries(pairs.filter(([name]) => name !== "content-encoding"));
}
