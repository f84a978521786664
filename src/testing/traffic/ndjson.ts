import { isObject, type JsonObject, objectOf, stringOf } from "../../schema/json.js";
import type { Entry, Found, Message } from "./entry.js";

/**
 * A line of a recording as JSON: `{"kind": "call", "method", "url", "request": {"headers", "body"}, "response": {"status", …}}`.
 * A `url` without a host is below the host of the vendor. A body is text, or `{"base64"}`.
 */
export function readLine(line: JsonObject, number: number): Entry {
  const text = stringOf(line.url) ?? "/";
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const response = isObject(line.response) ? line.response : undefined;
  const status = Number(response?.status);
  return {
    number,
    kind: line.kind === "webhook" ? "webhook" : "call",
    method: stringOf(line.method) ?? "POST",
    target: url ? url.pathname + url.search : text,
    host: url?.host,
    request: readMessage(objectOf(line.request)),
    response: response && Number.isInteger(status) ? { status, ...readMessage(response) } : undefined,
    found: Array.isArray(line.found) ? line.found.map(objectOf).map(readFound) : undefined,
  };
}

function readFound({ direction, place, message }: JsonObject): Found {
  const known = direction === "response" || direction === "webhook" ? direction : "request";
  return { direction: known, place: stringOf(place) ?? "", message: stringOf(message) ?? "" };
}

export function writeLine({ kind, method, target, request, response, found }: Entry): string {
  const answer = response && { status: response.status, ...writeMessage(response) };
  return JSON.stringify({ kind, method, url: target, request: writeMessage(request), response: answer, found });
}

function readMessage({ headers, body }: JsonObject): Message {
  const pairs = Object.entries(objectOf(headers)).map(([name, value]) => [name.toLowerCase(), String(value)] as const);
  return { headers: Object.fromEntries(pairs), body: readBody(body) };
}

function readBody(body: unknown): Uint8Array | undefined {
  if (typeof body === "string") return Buffer.from(body);
  if (body === undefined || body === null) return undefined;
  const { base64 } = objectOf(body);
  // Written by hand, a JSON body may stand as it is.
  return typeof base64 === "string" ? Buffer.from(base64, "base64") : Buffer.from(JSON.stringify(body));
}

function writeMessage({ headers, body }: Message): object {
  if (!body) return { headers };
  const text = Buffer.from(body).toString();
  return {
    headers,
    body: Buffer.from(text).equals(Buffer.from(body)) ? text : { base64: Buffer.from(body).toString("base64") },
  };
}
