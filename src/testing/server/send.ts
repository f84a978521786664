import type { WireRequest } from "../../testdata/wire-request.js";

/** What came back. Header names in lower case. */
export interface WireAnswer {
  status: number;
  headers: Record<string, string>;
  body: Uint8Array;
  /** Milliseconds until all of it was there. */
  time: number;
}

/** No answer came, or not in time. */
export interface NoAnswer {
  reason: "network" | "timeout" | "aborted";
  message: string;
}

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** Sends a request and reads the answer to its end, in up to `timeout` ms and `MOST_BYTES`; follows no redirects. */
export async function sendRequest(
  { method, url, headers, body }: WireRequest,
  { fetch, timeout, signal, clock }: { fetch: Fetch; timeout: number; signal: AbortSignal; clock: () => number },
): Promise<WireAnswer | NoAnswer> {
  const late = AbortSignal.timeout(timeout);
  const began = clock();
  try {
    const response = await fetch(url, {
      method,
      headers,
      redirect: "manual",
      signal: AbortSignal.any([signal, late]),
      ...(body === undefined ? {} : { body: typeof body === "string" ? body : new Uint8Array(body) }),
    });
    const bytes = await readBody(response);
    const time = clock() - began;
    if (time > timeout) return lateness(timeout);
    return { status: response.status, headers: Object.fromEntries(response.headers), body: bytes, time };
  } catch (error) {
    if (signal.aborted) return { reason: "aborted", message: "stopped" };
    if (late.aborted) return lateness(timeout);
    return { reason: "network", message: `no answer came: ${codeOf(error)}` };
  }
}

const MAX_CAUSE_DEPTH = 5;
const MAX_BYTES = 16 * 1024 * 1024;

async function readBody(response: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > MAX_BYTES)
      throw Object.assign(new Error("too large"), { code: `the body is larger than ${MAX_BYTES} bytes` });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function lateness(timeout: number): NoAnswer {
  return { reason: "timeout", message: `no whole answer within ${timeout} ms` };
}

/** The code of a failure: its message may hold a URL with credentials. */
function codeOf(error: unknown): string {
  for (let cause = error, depth = 0; cause instanceof Error && depth < MAX_CAUSE_DEPTH; cause = cause.cause, depth++) {
    const { code } = cause as NodeJS.ErrnoException;
    if (typeof code === "string") return code;
  }
  return "the connection failed";
}
