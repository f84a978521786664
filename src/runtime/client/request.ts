import type { Credentials } from "./credentials.js";
import type { OperationDescriptor } from "./descriptor.js";
import { serializeForm, serializeMultipart } from "./form.js";
import { mergeHeaders } from "./headers.js";
import type { Input } from "./input.js";
import { urlOf } from "./url.js";

/** The arguments of `fetch` and `new Request`. */
export type RequestParts = [url: string, init: RequestInit];

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
  const url = urlOf(baseUrl, template, input.path ?? {}, { ...input.query, ...credentials.query }, operation.query);
  const body = input.body === undefined ? undefined : serializeBody(operation, input.body);
  const contentType = body === undefined || body instanceof FormData ? undefined : operation.body;
  const headers = mergeHeaders([
    { accept: accepted(operation) },
    ...extraHeaders,
    input.header,
    { "content-type": contentType },
    credentials.headers,
  ]);
  return [url, { method: operation.method.toUpperCase(), headers, signal, ...(body === undefined ? {} : { body }) }];
}

function serializeBody(operation: OperationDescriptor, body: unknown): string | URLSearchParams | FormData | Blob {
  const type = operation.body ?? "application/json";
  if (type === "application/x-www-form-urlencoded")
    return serializeForm(body as Record<string, unknown>, operation.encoding);
  if (type === "multipart/form-data") return serializeMultipart(body as Record<string, unknown>, operation.encoding);
  if (body instanceof Blob) return body;
  return /[/+]json\b/.test(type) ? JSON.stringify(body) : String(body);
}

function accepted(operation: OperationDescriptor): string {
  return Object.values(operation.responses).includes("json") ? "application/json, */*;q=0.5" : "*/*";
}
