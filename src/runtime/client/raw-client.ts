// The same code as "openapi-fetch", as a module of its own: bundlers then keep it out of what programs load at their start.
import createOpenApiFetch, { mergeHeaders } from "openapi-fetch/src/index.js";
import type { credentialsFor } from "./credentials.js";
import type { OperationDescriptor, WholeApi } from "./descriptor.js";
import type { serializeForm } from "./form.js";
import type { ClientOptions } from "./options.js";
import type { RawClient } from "./raw-methods.js";

type Init = { params?: { query?: object; header?: object }; headers?: ConstructorParameters<typeof Headers>[0]; body?: unknown } & Record<
  string,
  unknown
>;
type Method = (path: string, init?: Init) => Promise<unknown>;

const FORM = "application/x-www-form-urlencoded";

/** What the client has already: given, not imported, so that bundlers do not split it off into a file that both load. */
export interface Shared {
  methods: readonly string[];
  credentialsFor: typeof credentialsFor;
  serializeForm: typeof serializeForm;
}

/** The client of openapi-fetch for the same API: with its credentials, headers, `fetch` and form encoding, and without what versions promise. */
export function createRaw(api: WholeApi, options: ClientOptions, shared: Shared): RawClient {
  const inner = createOpenApiFetch<Record<string, Record<string, never>>>({
    baseUrl: (options.baseUrl ?? api.baseUrl).replace(/\/+$/, ""),
    ...(options.fetch ? { fetch: options.fetch } : {}),
    ...(options.headers ? { headers: options.headers } : {}),
    ...(options.signal ? { signal: options.signal } : {}),
  });
  const given = inner as unknown as Record<string, Method>;
  const byKey = new Map(
    Object.values(api.operations).map((operation) => [
      `${operation.method.toUpperCase()} ${keyOf(operation)}`,
      operation,
    ]),
  );
  const wrapped = shared.methods.map((method): [string, Method] => {
    const send = given[method] as Method;
    return [
      method,
      // A query behind the fragment of a path key would be part of the fragment.
      async (key, init = {}) =>
        send(key.split("#")[0] ?? "", await withDefaults(api, byKey.get(`${method} ${key}`), init, options, shared)),
    ];
  });
  return { ...Object.fromEntries(wrapped), use: inner.use, eject: inner.eject };
}

/** The key under `paths`. */
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
