import { ReceiverError } from "./receiver-error.js";
import { within } from "./with-timeout.js";

/** A request as a receiver reads it, whatever the host. */
export interface Incoming {
  method: string;
  /** The value of a header by its name in lower case. */
  header: (name: string) => string | null | undefined;
  /** The body: bytes as they arrive, or what a host has read already: bytes, text, or parsed JSON. */
  body: AsyncIterable<Uint8Array> | Uint8Array | string | object | null | undefined;
}

/** What a receiver answers. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  /** JSON text. */
  body: string;
  /** Handlers that still run after `ackAfter`. It never rejects. */
  work?: Promise<void>;
}

/** A body: the bytes, or parsed JSON whose bytes the host has thrown away. */
export type Read = { raw: Uint8Array<ArrayBuffer> } | { parsed: object };

const JSON_TYPE = /^application\/(?:[a-z0-9!#$&^_.+-]+\+)?json$/;
const CHARSET = /;\s*charset\s*=\s*"?([^";\s]*)/i;
const UTF8 = new Set(["utf-8", "utf8", "us-ascii", ""]);

/** Rejects what cannot be a delivery by its head: 405, 415, and 413 for a length that says too much. */
export function checkHead({ method, header }: Incoming, limit: number): void {
  if (method !== "POST") throw rejected(405, "webhooks are sent by POST", { allow: "POST" });
  const type = header("content-type") ?? "";
  const essence = (type.split(";", 1)[0] ?? "").trim().toLowerCase();
  if (!JSON_TYPE.test(essence))
    throw rejected(415, "the body must be JSON: send content-type: application/json", {
      "accept-post": "application/json",
    });
  if (!UTF8.has((CHARSET.exec(type)?.[1] ?? "").toLowerCase()))
    throw rejected(415, "JSON is UTF-8: send it without another charset", { "accept-post": "application/json" });
  const encoding = (header("content-encoding") ?? "").trim().toLowerCase();
  if (encoding !== "" && encoding !== "identity")
    throw rejected(415, "compressed bodies are not taken: send it without content-encoding", {
      "accept-encoding": "identity",
    });
  if (Number(header("content-length") ?? 0) > limit) throw tooLarge(limit);
}

/** The body, read no further than the limit of bytes, and no longer than the timeout in ms. At once where the host has read it. */
export function readBody(
  { body }: Incoming,
  { limit, timeout }: { limit: number; timeout: number },
): Read | Promise<Read> {
  if (body === null || body === undefined) return { raw: new Uint8Array() };
  if (typeof body === "string") return { raw: limited(new TextEncoder().encode(body), limit) };
  if (body instanceof Uint8Array) return { raw: limited(new Uint8Array(body), limit) };
  if (Symbol.asyncIterator in body) {
    const collected = collect(body as AsyncIterable<Uint8Array>, limit);
    return within(collected, timeout, () => tooSlow(timeout)).then((raw) => ({ raw }));
  }
  return { parsed: body };
}

function limited(bytes: Uint8Array<ArrayBuffer>, limit: number): Uint8Array<ArrayBuffer> {
  if (bytes.length > limit) throw tooLarge(limit);
  return bytes;
}

async function collect(chunks: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of chunks) {
      length += chunk.length;
      if (length > limit) throw tooLarge(limit);
      parts.push(chunk);
    }
  } catch (error) {
    throw error instanceof ReceiverError ? error : rejected(400, "the body ended before its end");
  }
  return joined(parts, length);
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function tooLarge(limit: number): ReceiverError {
  // What is not read of the body would be taken for the next request.
  return rejected(413, `the body is larger than ${limit} bytes`, { connection: "close" });
}

function tooSlow(ms: number): ReceiverError {
  return rejected(408, `the body did not arrive within ${ms} ms`, { connection: "close" });
}

/** A delivery that is rejected for its form. */
export function rejected(status: number, message: string, headers: Record<string, string> = {}): ReceiverError {
  return new ReceiverError("rejected", status, message, { headers });
}
