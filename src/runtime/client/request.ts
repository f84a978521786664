import type { Credentials } from "./credentials.js";
import type { OperationDescriptor } from "./descriptor.js";
import { serializeForm } from "./form.js";
import type { Input } from "./input.js";
import { urlOf } from "./url.js";

/** The arguments of `fetch` and `new Request`. */
export type RequestParts = [url: string, init: RequestInit];

/** Returns whether `encodeUnusual` must encode the input before the request is built. */
export function isUnusual({ body, header }: OperationDescriptor): boolean {
  return header !== undefined || body === "multipart/form-data";
}

/** Builds a request in parts, because `fetch` copies a Request. Throws a TypeError for a missing path parameter or an invalid header. */
export function buildRequest(
  baseUrl: string,
  operation: OperationDescriptor,
  input: Input,
  credentials: Credentials,
  extraHeaders: readonly (Record<string, string> | undefined)[],
  signal: AbortSignal,
): RequestParts {
  // The fragment of a path key selects an operation and is never sent.
  const [template = ""] = (operation.styledPath ?? operation.path).split("#");
  const query = { ...input.query, ...credentials.query };
  const url = urlOf(baseUrl, template, input.path ?? {}, query, operation.query, operation.reserved);
  const body = input.body === undefined ? undefined : serializeBody(operation, input.body);
  // A form with files knows its boundary, and a file its type.
  const ownType = body instanceof FormData || (body instanceof Blob && body.type !== "");
  const type = operation.body?.includes("*") ? "application/octet-stream" : operation.body;
  const contentType = body === undefined || ownType ? undefined : type;
  const headers = mergeHeaders([
    { accept: accepted(operation) },
    ...extraHeaders,
    input.header,
    { "content-type": contentType },
    credentials.headers,
  ]);
  // A redirect is returned like any other response: following it would send credentials and body to a server of its choice.
  const init: RequestInit = { method: operation.method.toUpperCase(), headers, signal, redirect: "manual" };
  return [url, body === undefined ? init : { ...init, body }];
}

function serializeBody(operation: OperationDescriptor, body: unknown): string | URLSearchParams | FormData | Blob {
  const type = operation.body ?? "application/json";
  if (type === "application/x-www-form-urlencoded")
    return serializeForm(body as Record<string, unknown>, operation.encoding);
  if (body instanceof Blob || body instanceof FormData) return body;
  return /[/+]json\b/.test(type) ? JSON.stringify(body) : String(body);
}

function accepted(operation: OperationDescriptor): string {
  const kinds = Object.values(operation.responses).flat();
  const types = [
    kinds.includes("json") && "application/json",
    kinds.some((kind) => kind.endsWith("events")) && "text/event-stream",
  ].filter(Boolean);
  return types.length > 0 ? `${types.join(", ")}, */*;q=0.5` : "*/*";
}

/** Headers by name; undefined values are left out. */
type HeaderValues = Record<string, unknown>;

/** Merges layers of headers. Later layers win, and names ignore case. Throws a TypeError without the value if HTTP does not allow a header. */
function mergeHeaders(layers: readonly (HeaderValues | undefined)[]): Headers {
  const headers = new Headers();
  for (const layer of layers) {
    for (const [name, value] of Object.entries(layer ?? {})) {
      if (value !== undefined && value !== null) setHeader(headers, name, String(value));
    }
  }
  return headers;
}

function setHeader(headers: Headers, name: string, value: string): void {
  try {
    headers.set(name, value);
  } catch {
    // The message of the platform contains the value, which may be a credential.
    throw new TypeError(
      `the header ${JSON.stringify(name)} cannot be sent: its name or its value has characters that HTTP does not allow`,
    );
  }
}
