import { ReceiverError } from "./receiver-error.js";
import { withTimeout } from "./with-timeout.js";

/** An HTTP request in the form that a receiver reads, independent of the host. */
export interface ReceiverRequest {
  method: string;
  /** Returns the value of a header. The name is in lower case. */
  header: (name: string) => string | null | undefined;
  /** Returns the names of all headers. Without it, queues store no headers. */
  headerNames?: (() => Iterable<string>) | undefined;
  /** The body: a stream of bytes, or what the host has already read (bytes, text or parsed JSON). */
  body: AsyncIterable<Uint8Array> | Uint8Array | string | object | null | undefined;
}

/** The bytes of a body, or parsed JSON if the host did not keep the bytes. */
export type RequestBody = { raw: Uint8Array<ArrayBuffer> } | { parsed: object };

const JSON_TYPE = /^application\/(?:[a-z0-9!#$&^_.+-]+\+)?json$/;
const CHARSET = /;\s*charset\s*=\s*"?([^";\s]*)/i;
const UTF8 = new Set(["utf-8", "utf8", "us-ascii", ""]);

/** Checks the method and headers. Throws 405, 415, or 413 if `content-length` exceeds the limit. */
export function checkHead({ method, header }: ReceiverRequest, limit: number): void {
  if (method !== "POST") throw rejection(405, "webhooks must be sent with POST", { allow: "POST" });
  const type = header("content-type") ?? "";
  const essence = (type.split(";", 1)[0] ?? "").trim().toLowerCase();
  if (!JSON_TYPE.test(essence))
    throw rejection(415, "the body must be JSON: send content-type: application/json", {
      "accept-post": "application/json",
    });
  if (!UTF8.has((CHARSET.exec(type)?.[1] ?? "").toLowerCase()))
    throw rejection(415, "the charset is not supported: send JSON as UTF-8", { "accept-post": "application/json" });
  const encoding = (header("content-encoding") ?? "").trim().toLowerCase();
  if (encoding !== "" && encoding !== "identity")
    throw rejection(415, "compressed bodies are not supported: send the body without content-encoding", {
      "accept-encoding": "identity",
    });
  if (Number(header("content-length") ?? 0) > limit) throw tooLarge(limit);
}

/**
 * Reads the body up to the limit in bytes and the timeout in ms. Returns synchronously if the host has already read it,
 * because awaiting costs time.
 */
export function readBody(
  { body }: ReceiverRequest,
  { limit, timeout }: { limit: number; timeout: number },
): RequestBody | Promise<RequestBody> {
  if (body === null || body === undefined) return { raw: new Uint8Array() };
  if (typeof body === "string") return { raw: limited(new TextEncoder().encode(body), limit) };
  if (body instanceof Uint8Array) return { raw: limited(new Uint8Array(body), limit) };
  if (Symbol.asyncIterator in body) {
    const chunks = (body as AsyncIterable<Uint8Array>)[Symbol.asyncIterator]();
    return withTimeout(collect(chunks, limit), timeout, () => {
      void stop(chunks);
      return tooSlow(timeout);
    }).then((raw) => ({ raw }));
  }
  return { parsed: body };
}

/** Ends the iteration. Do not wait for it, because a host may take as long to end a body as to send it. */
async function stop(chunks: AsyncIterator<Uint8Array>): Promise<void> {
  try {
    await chunks.return?.();
  } catch {
    // The response is already known.
  }
}

function limited(bytes: Uint8Array<ArrayBuffer>, limit: number): Uint8Array<ArrayBuffer> {
  if (bytes.length > limit) throw tooLarge(limit);
  return bytes;
}

async function collect(chunks: AsyncIterator<Uint8Array>, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
      length += next.value.length;
      if (length > limit) throw tooLarge(limit);
      parts.push(next.value);
    }
  } catch (error) {
    void stop(chunks);
    throw error instanceof ReceiverError
      ? error
      : rejection(400, "the connection closed before the whole body arrived");
  }
  return joined(parts, length);
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(length);
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}

function tooLarge(limit: number): ReceiverError {
  // Closes the connection because the unread rest of the body would be parsed as the next request.
  return rejection(413, `the body is larger than ${limit} bytes`, { connection: "close" });
}

function tooSlow(ms: number): ReceiverError {
  return rejection(408, `the body did not arrive within ${ms} ms`, { connection: "close" });
}

/** Creates the error for a request that is not a delivery. */
export function rejection(status: number, message: string, headers: Record<string, string> = {}): ReceiverError {
  return new ReceiverError("rejected", status, message, { headers });
}
