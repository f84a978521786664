import { safeError } from "../redact.js";
import type { Check } from "../validation/check.js";
import { type Credentials, credentialsFor, requireCredentials } from "./credentials.js";
import { type ApiDescriptor, type OperationDescriptor, type WholeApi, wholeApi } from "./descriptor.js";
import { fill, type Input } from "./input.js";
import type { CallOptions, ClientOptions } from "./options.js";
import { lazyRaw } from "./raw.js";
import { buildRequest, type RequestParts } from "./request.js";
import { readResponse } from "./response.js";
import type { AnyResult } from "./result.js";
import { Deadline } from "./timeout.js";
import { baseUrlOf } from "./url.js";

const DEFAULT_TIMEOUT_MS = 30_000;

type Call = (input?: Input, call?: CallOptions) => Promise<AnyResult>;
type NamedCall = (name: string, body?: unknown, call?: CallOptions) => Promise<AnyResult>;

/** The functions of a client by operationId, before generated code gives them their types. */
export type UntypedClient = Record<string, Call> & { raw: unknown };

/** What a call of any operation of a client works with. */
interface Context {
  api: WholeApi;
  baseUrl: string;
  options: ClientOptions;
}

/**
 * A client of the described API: one function per operation; `call`, where operations share a URL, which takes their names on
 * the wire; and `raw`, the client of openapi-fetch.
 * Throws a TypeError for what the program got wrong (no credentials, a base URL that is none), as its functions do for a missing
 * path parameter or a header that HTTP does not allow; all else is in the result.
 */
export function createClient(described: ApiDescriptor, options: ClientOptions): UntypedClient {
  const api = wholeApi(described);
  requireCredentials(api, options as Record<string, unknown>);
  const context = { api, options, baseUrl: baseUrlOf(api.id, options.baseUrl ?? api.baseUrl) };
  const client = Object.create(null) as UntypedClient;
  for (const [name, operation] of Object.entries(api.operations)) {
    client[name] = (input = {}, call = {}) => perform(context, operation, input, call);
  }
  const named = Object.values(api.operations).some(({ constants }) => constants);
  if (named) Object.assign(client, { call: callByName(context) });
  return Object.defineProperty(client, "raw", { value: lazyRaw(api, options) });
}

function callByName(context: Context): NamedCall {
  const operations = Object.values(context.api.operations);
  const byName = new Map(
    operations.flatMap((operation) =>
      Object.values(operation.constants ?? {}).map((name): [string, OperationDescriptor] => [name, operation]),
    ),
  );
  return async (name, body, call = {}) => {
    const operation = byName.get(name);
    if (!operation) throw new TypeError(`${context.api.id} has no function ${JSON.stringify(name)}`);
    return perform(context, operation, body === undefined ? {} : { body }, call);
  };
}

async function perform(
  { api, baseUrl, options }: Context,
  operation: OperationDescriptor,
  given: Input,
  call: CallOptions,
): Promise<AnyResult> {
  const deadline = new Deadline(call.timeout ?? options.timeout ?? DEFAULT_TIMEOUT_MS, [options.signal, call.signal]);
  const secrets: string[] = [];
  const failed = (error: unknown): AnyResult => ({
    ok: false,
    reason: deadline.reason ?? "network",
    cause: safeError(error, secrets),
  });
  try {
    const check = (call.validate ?? options.validate) ? await loadCheck(operation) : undefined;
    const prepared = await deadline.watch(prepare(api, operation, given, options, secrets));
    if (!prepared.ok) return failed(prepared.error);
    const { input, credentials } = prepared.value;
    const wrong = check?.request(input);
    if (wrong) return wrong;
    const headers = [options.headers, call.headers];
    const request = buildRequest(baseUrl, operation, input, credentials, headers, deadline.signal);
    const answered = await deadline.watch(send(request, operation, options, check));
    return answered.ok ? answered.value : failed(answered.error);
  } finally {
    deadline.stop();
  }
}

/** Most programs check nothing: what checks is loaded with the validators. */
async function loadCheck(operation: OperationDescriptor): Promise<Check> {
  const [{ checkOf }, validators] = await Promise.all([import("../validation/check.js"), operation.validators()]);
  return checkOf(validators);
}

/** Gets what functions have to give: body fields that options fill, and credentials. */
async function prepare(
  api: WholeApi,
  operation: OperationDescriptor,
  given: Input,
  options: ClientOptions,
  secrets: string[],
): Promise<{ input: Input; credentials: Credentials }> {
  const values = options as Record<string, unknown>;
  const input = await fill(operation, given, values, secrets);
  return { input, credentials: await credentialsFor(api, operation, values, secrets) };
}

async function send(
  request: RequestParts,
  operation: OperationDescriptor,
  options: ClientOptions,
  check: Check | undefined,
): Promise<AnyResult> {
  const response = options.fetch ? options.fetch(new Request(...request)) : fetch(...request);
  return readResponse(operation, await response, check);
}
