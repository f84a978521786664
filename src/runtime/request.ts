import { createQuerySerializer, defaultPathSerializer } from "openapi-fetch";
import type { Credentials } from "./credentials.js";
import type { OperationDescriptor } from "./descriptor.js";
import { serializeForm } from "./form.js";
import type { Input } from "./input.js";

const serializeQuery = createQuerySerializer<Record<string, unknown>>();

/** The request of a call, ready for `fetch`. A path parameter that was not given is a TypeError. */
export function buildRequest(
  baseUrl: string,
  operation: OperationDescriptor,
  input: Input,
  credentials: Credentials,
  extraHeaders: Record<string, string>,
  signal: AbortSignal,
): Request {
  const headers = new Headers({ accept: accepted(operation), ...extraHeaders });
  for (const [name, value] of Object.entries(input.header ?? {})) {
    if (value !== undefined && value !== null) headers.set(name, String(value));
  }
  const body = input.body === undefined ? undefined : serializeBody(operation, input.body);
  if (body !== undefined && operation.body && !(body instanceof FormData)) headers.set("content-type", operation.body);
  for (const [name, value] of Object.entries(credentials.headers)) headers.set(name, value);
  return new Request(urlOf(baseUrl, operation, input, credentials), {
    method: operation.method.toUpperCase(),
    headers,
    signal,
    ...(body === undefined ? {} : { body }),
  });
}

function urlOf(baseUrl: string, operation: OperationDescriptor, input: Input, credentials: Credentials): string {
  const [template = ""] = operation.path.split("#");
  const parameters = input.path ?? {};
  for (const [, name = ""] of template.matchAll(/\{([^}]+)\}/g)) {
    if (parameters[name] === undefined || parameters[name] === null || parameters[name] === "") {
      throw new TypeError(`${operation.method.toUpperCase()} ${template} needs path.${name}`);
    }
  }
  const query = serializeQuery({ ...input.query, ...credentials.query });
  return `${baseUrl.replace(/\/+$/, "")}${defaultPathSerializer(template, parameters)}${query ? `?${query}` : ""}`;
}

function serializeBody(operation: OperationDescriptor, body: unknown): string | URLSearchParams | FormData | Blob {
  const type = operation.body ?? "application/json";
  if (type === "application/x-www-form-urlencoded")
    return serializeForm(body as Record<string, unknown>, operation.encoding);
  if (type === "multipart/form-data") return multipart(body as Record<string, unknown>);
  if (body instanceof Blob) return body;
  return /[/+]json\b/.test(type) ? JSON.stringify(body) : String(body);
}

function multipart(body: Record<string, unknown>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(body)) {
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item === undefined) continue;
      if (item instanceof Blob) form.append(name, item);
      else form.append(name, typeof item === "object" ? JSON.stringify(item) : String(item));
    }
  }
  return form;
}

function accepted(operation: OperationDescriptor): string {
  return Object.values(operation.responses).includes("json") ? "application/json, */*;q=0.5" : "*/*";
}
