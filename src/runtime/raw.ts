import createOpenApiFetch from "openapi-fetch";
import { credentialsFor } from "./credentials.js";
import type { ApiDescriptor, OperationDescriptor } from "./descriptor.js";
import { serializeForm } from "./form.js";
import type { ClientOptions } from "./options.js";

type Init = { params?: { query?: object }; headers?: Record<string, string>; body?: unknown } & Record<string, unknown>;
type Method = (path: string, init?: Init) => Promise<unknown>;

const METHODS = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"];

/** The client of openapi-fetch for the same API: with its credentials, headers, `fetch` and form encoding, and without what versions promise. */
export function createRaw(api: ApiDescriptor, options: ClientOptions): unknown {
  const inner = createOpenApiFetch<Record<string, Record<string, never>>>({
    baseUrl: (options.baseUrl ?? api.baseUrl).replace(/\/+$/, ""),
    ...(options.fetch ? { fetch: options.fetch } : {}),
    ...(options.headers ? { headers: options.headers } : {}),
    ...(options.signal ? { signal: options.signal } : {}),
  });
  const methods = inner as unknown as Record<string, Method>;
  const byKey = new Map(
    Object.values(api.operations).map((operation) => [
      `${operation.method.toUpperCase()} ${operation.path}`,
      operation,
    ]),
  );
  const wrapped = METHODS.map((method): [string, Method] => {
    const send = methods[method] as Method;
    return [
      method,
      async (path, init = {}) => send(path, await withDefaults(api, byKey.get(`${method} ${path}`), init, options)),
    ];
  });
  return { ...Object.fromEntries(wrapped), use: inner.use, eject: inner.eject };
}

async function withDefaults(
  api: ApiDescriptor,
  operation: OperationDescriptor | undefined,
  init: Init,
  options: ClientOptions,
): Promise<Init> {
  const credentials = await credentialsFor(api, operation, options as Record<string, unknown>, []);
  const isForm = operation?.body === "application/x-www-form-urlencoded" && init.body !== undefined;
  return {
    ...(isForm ? { bodySerializer: (body: Record<string, unknown>) => serializeForm(body, operation.encoding) } : {}),
    ...init,
    params: { ...init.params, query: { ...init.params?.query, ...credentials.query } },
    headers: {
      ...(isForm ? { "content-type": operation.body } : {}),
      ...init.headers,
      ...credentials.headers,
    } as Record<string, string>,
  };
}
