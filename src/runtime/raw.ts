import createOpenApiFetch, { mergeHeaders } from "openapi-fetch";
import { credentialsFor } from "./credentials.js";
import type { ApiDescriptor, OperationDescriptor } from "./descriptor.js";
import { serializeForm } from "./form.js";
import type { ClientOptions } from "./options.js";

type Init = { params?: { query?: object; header?: object }; headers?: HeadersInit; body?: unknown } & Record<
  string,
  unknown
>;
type Method = (path: string, init?: Init) => Promise<unknown>;

const METHODS = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"];
const FORM = "application/x-www-form-urlencoded";

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
      // A query behind the fragment of a path key would be part of the fragment.
      async (key, init = {}) =>
        send(key.split("#")[0] ?? "", await withDefaults(api, byKey.get(`${method} ${key}`), init, options)),
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
  const isForm = operation?.body === FORM && init.body !== undefined;
  const form = {
    bodySerializer: (body: Record<string, unknown>) => serializeForm(body, operation?.encoding),
    headers: mergeHeaders({ "content-type": FORM }, init.headers),
  };
  return {
    ...init,
    ...(isForm ? { ...form, ...(init["bodySerializer"] ? { bodySerializer: init["bodySerializer"] } : {}) } : {}),
    params: {
      ...init.params,
      query: { ...init.params?.query, ...credentials.query },
      header: { ...init.params?.header, ...credentials.headers },
    },
  };
}
