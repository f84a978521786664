import type { Json } from "../schema/json.js";
import { isJson } from "../schema/media-type.js";
import { memoizeByObject } from "../schema/memoize.js";
import type { MockResponse } from "./request.js";

/** An answer before it is sent: header names in lower case. */
export interface HttpResponse {
  status: number;
  headers: Record<string, string>;
  body: Uint8Array | undefined;
  /** The same object stands for the same answer each time: what is made of it may be kept. */
  fixed?: true;
}

/** What is made of replies, kept for those that are fixed. */
export function memoizeFixed<T>(make: (response: HttpResponse) => T): (response: HttpResponse) => T {
  const kept = memoizeByObject(make);
  return (response) => (response.fixed ? kept(response) : make(response));
}

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

export function jsonResponse(
  status: number,
  body: unknown,
  mediaType = "application/json",
  headers: Record<string, string> = {},
): HttpResponse {
  return textResponse(status, JSON.stringify(body), mediaType, headers);
}

export function textResponse(
  status: number,
  text: string,
  mediaType: string,
  headers: Record<string, string> = {},
): HttpResponse {
  return bytesResponse(status, encoder.encode(text), mediaType, headers);
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

/** The value of a body in a media type; `encoded` where its bytes are known. */
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

/** The bytes of a value in a media type: JSON, but for a text in a type that is none. */
export function encodeBody(body: Json, mediaType: string): Uint8Array {
  return encoder.encode(typeof body === "string" && !isJson(mediaType) ? body : JSON.stringify(body));
}

/** Headers that belong to a connection, or that are counted here: a contract that documents them does not set them. */
const NOT_THEIRS = new Set([
  "connection",
  "keep-alive",
  "transfer-encoding",
  "upgrade",
  "trailer",
  "te",
  "content-length",
]);

/** What Node sends of names and values. */
const NAME = /^[\w!#$%&'*+.^`|~-]+$/;
const VALUE = /^[\t\x20-\x7e\x80-\xff]*$/;

/** Headers that cannot be sent, or that are not theirs to say, are left out: an example need not be one. */
function isSent(name: string, value: string): boolean {
  return !NOT_THEIRS.has(name) && NAME.test(name) && VALUE.test(value);
}

/** The answer as it is sent: its length is exact, and HEAD gets the headers of GET without the body. */
export function toResponse(method: string, response: HttpResponse): MockResponse {
  const whole = wholeResponse(response);
  return method === "HEAD" ? { ...whole, body: undefined, text: undefined } : whole;
}

const wholeResponse = memoizeFixed(({ status, headers, body }): MockResponse => {
  const sent: Record<string, string> = { "x-content-type-options": "nosniff" };
  for (const [name, value] of Object.entries(headers)) if (isSent(name, value)) sent[name] = value;
  if (status === 204 || status === 304) return { status, headers: sent, body: undefined };
  sent["content-length"] = String(body?.byteLength ?? 0);
  return { status, headers: sent, body, text: body && shortText(body) };
});

/** What is longer is not worth to be encoded again. */
const MAX_TEXT_LENGTH = 16 * 1024;

/** A text that goes out together with the headers, in one piece. */
function shortText(body: Uint8Array): string | undefined {
  return body.byteLength > MAX_TEXT_LENGTH ? undefined : decoder.decode(body);
}
