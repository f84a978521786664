// The same code as "openapi-fetch" under another name, so that bundlers keep it out of the initial chunk of a program.
import createOpenApiFetch, { mergeHeaders } from "openapi-fetch/src/index.js";
import type { credentialsFor } from "./credentials.js";
import type { OperationDescriptor, WholeApi } from "./descriptor.js";
import type { serializeForm } from "./form.js";
import type { ClientOptions } from "./options.js";

type Init = {
  params?: { query?: object; header?: object };
  headers?: ConstructorParameters<typeof Headers>[0];
  body?: unknown;
} & Record<string, unknown>;
type Method = (path: string, init?: Init) => Promise<unknown>;

/** The methods of openapi-fetch's client. */
export type RawClient = Record<string, (...args: never[]) => unknown>;

const FORM = "application/x-www-form-urlencoded";

/** Parts of the client. They are passed instead of imported, so that bundlers do not split them off into a shared file. */
export interface Shared {
  methods: readonly string[];
  credentialsFor: typeof credentialsFor;
  serializeForm: typeof serializeForm;
}

/** Creates the client of openapi-fetch for the same API, with its credentials, headers, `fetch` and form encoding. */
export function createRaw(api: WholeApi, options: ClientOptions, shared: Shared): RawClient {
  const inner = createOpenApiFetch<Record<string, Record<string, never>>>({
    baseUrl: (options.baseUrl ?? api.baseUrl).replace(/\/+$/, ""),
    redirect: "manual",
    ...(options.fetch ? { fetch: options.fetch } : {}),
    ...(options.headers ? { headers: options.headers } : {}),
    ...(options.signal ? { signal: options.signal } : {}),
  });
  const methods = inner as unknown as Record<string, Method>;
  const byKey = new Map(
    Object.values(api.operations).map((operation) => [
      `${operation.method.toUpperCase()} ${keyOf(operation)}`,
      operation,
    ]),
  );
  const wrapped = shared.methods.map((method): [string, Method] => {
    const send = methods[method] as Method;
    return [
      method,
      // Without the fragment of the path key: a query after it would become part of the fragment.
      async (key, init = {}) =>
        send(key.split("#")[0] ?? "", await withDefaults(api, byKey.get(`${method} ${key}`), init, options, shared)),
    ];
  });
  return { ...Object.fromEntries(wrapped), use: inner.use, eject: inner.eject };
}

/** Returns the key of an operation under `paths`. */
function keyOf({ path, constants = {} }: OperationDescriptor): string {
  const [selector] = path.includes("#") ? [] : Object.entries(constants);
  return selector ? `${path}#${selector.join("=")}` : path;
}

async function withDefaults(
  api: WholeApi,
  operation: OperationDescriptor | undefined,
  init: Init,
  options: ClientOptions,
  { credentialsFor, serializeForm }: Shared,
): Promise<Init> {
  const credentials = await credentialsFor(api, operation, options as Record<string, unknown>, []);
  const isForm = operation?.body === FORM && init.body !== undefined;
  const form = {
    bodySerializer: (body: Record<string, unknown>) => serializeForm(body, operation?.encoding),
    headers: mergeHeaders({ "content-type": FORM }, init.headers),
  };
  return {
    ...init,
    ...(isForm ? { ...form, ...(init.bodySerializer ? { bodySerializer: init.bodySerializer } : {}) } : {}),
    params: {
      ...init.params,
      query: { ...init.params?.query, ...credentials.query },
      header: { ...init.params?.header, ...credentials.headers },
    },
  };
}
