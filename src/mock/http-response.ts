import type { Json } from "../schema/json.js";
import { isJson, kindOfSequence } from "../schema/media-type.js";
import { memoizeByObject } from "../schema/memoize.js";
import type { MockResponse } from "./request.js";

/** A response before it is prepared for sending. Header names are in lower case. */
export interface HttpResponse {
  status: number;
  headers: Record<string, string>;
  body: Uint8Array | undefined;
  /** Promises that the object never changes, so that everything derived from it may be cached. */
  fixed?: true;
}

/** Memoizes a function for fixed responses, and calls it each time for others. */
export function memoizeFixed<T>(make: (response: HttpResponse) => T): (response: HttpResponse) => T {
  const memoized = memoizeByObject(make);
  return (response) => (response.fixed ? memoized(response) : make(response));
}

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

export function jsonResponse(
  status: number,
  body: unknown,
  mediaType = "application/json",
  headers: Record<string, string> = {},
): HttpResponse {
  return bytesResponse(status, encoder.encode(JSON.stringify(body)), mediaType, headers);
}

function bytesResponse(
  status: number,
  body: Uint8Array,
  mediaType: string,
  headers: Record<string, string>,
): HttpResponse {
  const type = mediaType.startsWith("text/") && !/charset/i.test(mediaType) ? `${mediaType}; charset=utf-8` : mediaType;
  return { status, headers: { ...headers, "content-type": type }, body };
}

export function emptyResponse(status: number, headers: Record<string, string> = {}): HttpResponse {
  return { status, headers: { ...headers }, body: undefined };
}

/** Returns a response with a body. Encodes the body unless `encoded` is given. */
export function bodyResponse(
  status: number,
  body: Json | undefined,
  mediaType: string | undefined,
  headers: Record<string, string>,
  encoded?: Uint8Array,
): HttpResponse {
  if (body === undefined || mediaType === undefined) return emptyResponse(status, headers);
  return bytesResponse(status, encoded ?? encodeBody(body, mediaType), mediaType, headers);
}

/**
 * Encodes a body as JSON, except for a string in another media type, which is sent unchanged. A list is a stream of its items if
 * the media type is one, and any other value the only item.
 */
export function encodeBody(body: Json, mediaType: string): Uint8Array {
  const stream = typeof body === "string" ? undefined : kindOfSequence(mediaType);
  if (stream !== undefined) {
    const items = (Array.isArray(body) ? body : [body]).map((item) => JSON.stringify(item));
    return encoder.encode(items.map((item) => (stream === "events" ? `data: ${item}\n\n` : `${item}\n`)).join(""));
  }
  return encoder.encode(typeof body === "string" && !isJson(mediaType) ? body : JSON.stringify(body));
}

/** Headers that a contract may document but not set, because they belong to the connection or are computed here. */
const RESERVED_HEADERS = new Set([
  "connection",
  "keep-alive",
  "transfer-encoding",
  "upgrade",
  "trailer",
  "te",
  "content-length",
]);

/** The header names and values that Node accepts. */
const NAME = /^[\w!#$%&'*+.^`|~-]+$/;
const VALUE = /^[\t\x20-\x7e\x80-\xff]*$/;

/** Returns whether a documented header can be sent. Its name or example may be invalid in HTTP. */
function isSendable(name: string, value: string): boolean {
  return !RESERVED_HEADERS.has(name) && NAME.test(name) && VALUE.test(value);
}

/** Prepares a response for sending. HEAD gets the headers of GET, including the exact length, without the body. */
export function toMockResponse(method: string, response: HttpResponse): MockResponse {
  const complete = completeResponse(response);
  return method === "HEAD" ? { ...complete, body: undefined, text: undefined } : complete;
}

const completeResponse = memoizeFixed(({ status, headers, body }): MockResponse => {
  const sent: Record<string, string> = { "x-content-type-options": "nosniff" };
  for (const [name, value] of Object.entries(headers)) if (isSendable(name, value)) sent[name] = value;
  if (status === 204 || status === 304) return { status, headers: sent, body: undefined };
  sent["content-length"] = String(body?.byteLength ?? 0);
  return { status, headers: sent, body, text: body && shortText(body) };
});

/** Limits the texts that are cached beside their bytes. */
const MAX_TEXT_LENGTH = 16 * 1024;

/** Returns a short body as text, which Node sends in one packet with the headers. */
function shortText(body: Uint8Array): string | undefined {
  return body.byteLength > MAX_TEXT_LENGTH ? undefined : decoder.decode(body);
}
