import { isObject, type JsonObject, objectOf, stringOf } from "../../schema/json.js";
import type { Entry, Finding, Message } from "./entry.js";

/**
 * Reads a line of a recording: `{"kind": "call", "method", "url", "request": {"headers", "body"}, "response": {"status", …}}`.
 * A `url` may be a path only. A body is a text, `{"base64"}`, or JSON.
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
    findings: Array.isArray(line.findings) ? line.findings.map(objectOf).map(readFinding) : undefined,
  };
}

function readFinding({ direction, place, message }: JsonObject): Finding {
  const side = direction === "response" || direction === "webhook" ? direction : "request";
  return { direction: side, place: stringOf(place) ?? "", message: stringOf(message) ?? "" };
}

export function writeLine({ kind, method, target, request, response, findings }: Entry): string {
  const recorded = response && { status: response.status, ...writeMessage(response) };
  return JSON.stringify({ kind, method, url: target, request: writeMessage(request), response: recorded, findings });
}

function readMessage({ headers, body }: JsonObject): Message {
  const pairs = Object.entries(objectOf(headers)).map(([name, value]) => [name.toLowerCase(), String(value)] as const);
  return { headers: Object.fromEntries(pairs), body: readBody(body) };
}

function readBody(body: unknown): Uint8Array | undefined {
  if (typeof body === "string") return Buffer.from(body);
  if (body === undefined || body === null) return undefined;
  const { base64 } = objectOf(body);
  // A handwritten recording may contain a JSON body as JSON.
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
