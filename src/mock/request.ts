import type { Headers } from "../http/headers.js";
import type { Limits } from "../http/limits.js";
import { RejectedRequest } from "../http/rejected-request.js";

/** A request without a socket. */
export interface MockRequest {
  method: string;
  /** The encoded path and query. */
  url: string;
  /** Names in any case. */
  headers: Headers;
  /** The IP address of the client. Undefined if the request came through no socket. */
  peer?: string | undefined;
  body?: Uint8Array | undefined;
}

/** A response without a socket. */
export interface MockResponse {
  status: number;
  /** Names in lower case, including `content-length`. */
  headers: Record<string, string>;
  body: Uint8Array | undefined;
  /** The same body as text, if it is short. */
  text?: string | undefined;
}

/** Returns the bytes of the body, or undefined if no body was sent. Rejects a body over the limit. */
export function readBytes(request: MockRequest, limits: Limits): Uint8Array | undefined {
  const announced = Number(request.headers["content-length"] ?? 0);
  const size = Math.max(announced, request.body?.byteLength ?? 0);
  if (size > limits.bodyBytes)
    throw new RejectedRequest("tooLarge", `the body is larger than ${limits.bodyBytes} bytes`, { parameter: "body" });
  return request.body && request.body.byteLength > 0 ? request.body : undefined;
}
