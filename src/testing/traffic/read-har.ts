import { arrayOf, type JsonObject, objectOf, stringOf } from "../../schema/json.js";
import type { Entry } from "./entry.js";

/** Reads the entries of a parsed HAR document. */
export function readHar(document: JsonObject): Entry[] {
  return arrayOf(objectOf(document.log).entries).map((value, index) => {
    const { request, response } = objectOf(value);
    return { number: index + 1, ...readRequest(objectOf(request)), response: readResponse(objectOf(response)) };
  });
}

function readRequest(request: JsonObject): Omit<Entry, "number" | "response"> {
  const text = stringOf(request.url) ?? "/";
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const data = objectOf(request.postData);
  const headers = readHeaders(request.headers);
  const type = headers["content-type"] ?? stringOf(data.mimeType);
  return {
    kind: "call",
    method: stringOf(request.method) ?? "GET",
    target: url ? url.pathname + url.search : text,
    host: url?.host,
    request: { headers: type ? { ...headers, "content-type": type } : headers, body: readPosted(data) },
  };
}

/** Returns undefined for status 0, which stands for a response that never arrived. */
function readResponse(response: JsonObject): Entry["response"] {
  const status = Number(response.status ?? 0);
  if (!Number.isInteger(status) || status < 100) return undefined;
  const { text, encoding, mimeType } = objectOf(response.content);
  const headers = readHeaders(response.headers);
  const type = headers["content-type"] ?? stringOf(mimeType);
  return {
    status,
    headers: type ? { ...headers, "content-type": type } : headers,
    body: typeof text === "string" ? Buffer.from(text, encoding === "base64" ? "base64" : "utf8") : undefined,
  };
}

function readPosted({ text, params, encoding }: JsonObject): Uint8Array | undefined {
  if (typeof text === "string" && text !== "") return Buffer.from(text, encoding === "base64" ? "base64" : "utf8");
  const pairs = arrayOf(params).map(objectOf);
  if (pairs.length === 0) return undefined;
  return Buffer.from(
    new URLSearchParams(
      pairs.map(({ name, value }): [string, string] => [String(name), String(value ?? "")]),
    ).toString(),
  );
}

/** Leaves out `content-encoding`, because the recorded bodies are already decompressed. */
function readHeaders(value: unknown): Record<string, string> {
  const pairs = arrayOf(value)
    .map(objectOf)
    .map(({ name, value }) => [String(name).toLowerCase(), String(value ?? "")] as const);
  return Object.fromEntries(pairs.filter(([name]) => name !== "content-encoding" && !name.startsWith(":")));
}
