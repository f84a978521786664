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
import type { Api } from "../../model/api.js";
import { UserError } from "../../platform/user-error.js";
import type { CoverageRecorder } from "../coverage/recorder.js";
import { addTraffic } from "./add-traffic.js";
import { Checker } from "./checker.js";
import type { Entry, Finding } from "./entry.js";
import { writeLine } from "./ndjson.js";
import { redactEntry } from "./redact.js";

export interface ProxyOptions {
  api: Api;
  /** Stands for the vendor's scheme and host: the path of a request is added to it. */
  target: URL;
  port: number;
  host?: string | undefined;
  /** Takes the redacted line of each call. */
  record: (line: string) => void;
  /** Told after each call: method, path, status, and what breaks the contract. */
  onChecked: (told: Told) => void;
  /** Notes what passes. */
  coverage?: CoverageRecorder | undefined;
}

export interface Told {
  method: string;
  path: string;
  status: number;
  operation: string | undefined;
  findings: Finding[];
}

export interface RunningProxy {
  url: string;
  /** Stops, and waits until all that passed is checked and recorded. */
  close: () => Promise<void>;
}

/** Of a body that is larger, nothing is checked and nothing recorded; it passes all the same. */
const MAX_CHECKED_BYTES = 4 * 1024 * 1024;
const TIMEOUT_MS = 120_000;
/** Headers that belong to one connection. */
const HOP = new Set([
  ...["connection", "keep-alive", "proxy-authenticate", "proxy-authorization", "proxy-connection", "te", "trailer"],
  ...["transfer-encoding", "upgrade", "host"],
]);

/** Passes calls on as they come, and checks copies of them afterwards. */
export async function startProxy(options: ProxyOptions): Promise<RunningProxy> {
  const checker = new Checker(options.api);
  const pending = new Set<Promise<void>>();
  let number = 0;
  const passAndSettle = async (request: IncomingMessage, response: ServerResponse) => {
    try {
      const entry = await pass(request, response, options);
      if (entry) await settle({ ...entry, number: ++number }, checker, options);
    } catch {
      response.destroy();
    }
  };
  const server = createServer({ requestTimeout: TIMEOUT_MS }, (request, response) => {
    const done: Promise<void> = passAndSettle(request, response).finally(() => void pending.delete(done));
    pending.add(done);
  });
  server.listen(options.port, options.host ?? "127.0.0.1");
  await Promise.race([once(server, "listening"), once(server, "error").then(([error]) => throwPort(error, options))]);
  const { address, port } = server.address() as AddressInfo;
  return {
    url: `http://${address.includes(":") ? `[${address}]` : address}:${port}`,
    close: async () => {
      server.close();
      server.closeIdleConnections();
      await Promise.all(pending);
      server.closeAllConnections();
    },
  };
}

function throwPort(error: NodeJS.ErrnoException, { port }: ProxyOptions): never {
  throw new UserError(`port ${port} cannot be listened on (${error.code}): choose another with --port`, {
    cause: error,
  });
}

/** The entry of a call that was passed on; undefined when the target gave no answer. */
async function pass(request: IncomingMessage, response: ServerResponse, { target }: ProxyOptions) {
  const sent = new Copy();
  const got = new Copy();
  const url = request.url?.startsWith("/") ? request.url : "/";
  const options = {
    method: request.method,
    headers: { ...passing(request.headers), host: target.host },
    timeout: TIMEOUT_MS,
  };
  const address = new URL(target.href);
  const path = target.pathname.replace(/\/+$/, "") + url;
  const make = target.protocol === "https:" ? httpsRequest : httpRequest;
  const upstream = make({
    ...options,
    hostname: address.hostname.replace(/^\[|\]$/g, ""),
    port: address.port,
    path,
  });
  // Of an answer that breaks off both tell: the answer is listened to, and an error that nobody hears ends the process.
  upstream.on("error", () => {});
  upstream.on("timeout", () => upstream.destroy(new Error("timeout")));
  request.on("data", (chunk: Buffer) => sent.add(chunk));
  request.pipe(upstream);
  response.on("close", () => upstream.destroy());
  try {
    const [answer] = (await once(upstream, "response")) as [IncomingMessage];
    response.writeHead(answer.statusCode ?? 502, passing(answer.headers));
    answer.on("data", (chunk: Buffer) => got.add(chunk));
    answer.pipe(response);
    await once(answer, "end");
    return {
      kind: "call" as const,
      method: request.method ?? "GET",
      target: url,
      host: undefined,
      request: { headers: flat(request.headers), body: sent.body(request.headers) },
      response: { status: answer.statusCode ?? 0, headers: flat(answer.headers), body: got.body(answer.headers) },
    };
  } catch {
    if (!response.headersSent) {
      const body = JSON.stringify({ message: "the proxy got no answer from its target" });
      response.writeHead(502, { "content-type": "application/json", "content-length": body.length }).end(body);
    } else response.destroy();
    return undefined;
  }
}

async function settle(
  entry: Entry,
  checker: Checker,
  { api, record, onChecked, coverage }: ProxyOptions,
): Promise<void> {
  const checked = await checker.check(entry);
  if (coverage) addTraffic(coverage, entry, checked);
  const { call, findings, operation } = checked;
  const [path = "/"] = entry.target.split("?", 1);
  if (call) record(writeLine(redactEntry(api, entry, call, findings)));
  onChecked({ method: entry.method, path, status: entry.response?.status ?? 0, operation, findings });
}

/** The bytes of a body, up to the limit. */
class Copy {
  #chunks: Buffer[] = [];
  #size = 0;

  add(chunk: Buffer): void {
    this.#size += chunk.length;
    if (this.#size <= MAX_CHECKED_BYTES) this.#chunks.push(chunk);
    else this.#chunks = [];
  }

  /** Decompressed; undefined where there is none, or it is too large or cannot be read. */
  body(headers: IncomingHttpHeaders): Uint8Array | undefined {
    if (this.#size === 0 || this.#size > MAX_CHECKED_BYTES) return undefined;
    return decompressed(Buffer.concat(this.#chunks), String(headers["content-encoding"] ?? "identity"));
  }
}

function decompressed(bytes: Buffer, coding: string): Uint8Array | undefined {
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

function passing(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !HOP.has(name)));
}

/** Of decompressed bodies. */
function flat(headers: IncomingHttpHeaders): Record<string, string> {
  const pairs = Object.entries(headers).map(
    ([name, value]) => [name, Array.isArray(value) ? value.join(", ") : (value ?? "")] as const,
  );
  return Object.fromEntries(pairs.filter(([name]) => name !== "content-encoding"));
}
