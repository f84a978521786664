import type { WireRequest } from "../../testdata/wire-request.js";

/** A response from a server. */
export interface WireResponse {
  status: number;
  headers: Record<string, string>;
  body: Uint8Array;
  /** Milliseconds until the whole response was received. */
  time: number;
}

/** Stands for a response that did not arrive, or not in time. */
export interface NoResponse {
  reason: "network" | "timeout" | "aborted";
  message: string;
  /** The code of a network error, such as `ECONNREFUSED`. */
  code?: string | undefined;
}

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

const MAX_CAUSE_DEPTH = 5;
const MAX_BYTES = 16 * 1024 * 1024;

/** Sends a request and reads the whole response within `timeout` milliseconds and `MAX_BYTES`. Follows no redirects. */
export async function sendRequest(
  { method, url, headers, body }: WireRequest,
  { fetch, timeout, signal, clock }: { fetch: Fetch; timeout: number; signal: AbortSignal; clock: () => number },
): Promise<WireResponse | NoResponse> {
  const timeoutSignal = AbortSignal.timeout(timeout);
  const start = clock();
  try {
    const response = await fetch(url, {
      method,
      headers,
      redirect: "manual",
      signal: AbortSignal.any([signal, timeoutSignal]),
      ...(body === undefined ? {} : { body: typeof body === "string" ? body : new Uint8Array(body) }),
    });
    const bytes = await readBody(response);
    const time = clock() - start;
    if (time > timeout) return timedOut(timeout);
    return { status: response.status, headers: Object.fromEntries(response.headers), body: bytes, time };
  } catch (error) {
    if (signal.aborted) return { reason: "aborted", message: "stopped" };
    if (timeoutSignal.aborted) return timedOut(timeout);
    const code = codeOf(error);
    return { reason: "network", message: `received no response: ${code ?? "the connection failed"}`, code };
  }
}

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

function timedOut(timeout: number): NoResponse {
  return { reason: "timeout", message: `received no complete response within ${timeout} ms` };
}

/** Returns the code of an error instead of its message, which may contain a URL with credentials. */
function codeOf(error: unknown): string | undefined {
  for (let cause = error, depth = 0; cause instanceof Error && depth < MAX_CAUSE_DEPTH; cause = cause.cause, depth++) {
    const { code } = cause as NodeJS.ErrnoException;
    if (typeof code === "string") return code;
  }
  return undefined;
}
