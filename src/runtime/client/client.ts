import { safeError } from "../redact.js";
import type { Check } from "../validation/check.js";
import { type Credentials, credentialsFor, requireCredentials } from "./credentials.js";
import { type ApiDescriptor, type OperationDescriptor, type WholeApi, wholeApi } from "./descriptor.js";
import { fieldsOf, text } from "./form.js";
import { fill, type Input } from "./input.js";
import type { CallOptions, ClientOptions } from "./options.js";
import { lazyRaw } from "./raw.js";
import { buildRequest, isUnusual, type RequestParts } from "./request.js";
import { readResponse } from "./response.js";
import type { AnyResult } from "./result.js";
import { Deadline } from "./timeout.js";
import { baseUrlOf } from "./url.js";

const DEFAULT_TIMEOUT_MS = 30_000;
const DEFAULT_MAX_BYTES = 64 * 1024 * 1024;

type Call = (input?: Input, call?: CallOptions) => Promise<AnyResult>;
type NamedCall = (name: string, body?: unknown, call?: CallOptions) => Promise<AnyResult>;

/** A client without the types of its operations, which generated code adds. */
export type UntypedClient = Record<string, Call> & { raw: unknown };

/** The context that all calls of a client share. */
interface Context {
  api: WholeApi;
  baseUrl: string;
  options: ClientOptions;
}

/**
 * Creates a client of an API. It has a function for each operation, `raw`, the client of openapi-fetch, and, where operations share
 * a URL, `call`, which takes their names on the wire.
 * Throws a TypeError for a mistake of the program: missing credentials or an invalid base URL. Its functions throw one for a missing
 * path parameter or a header that HTTP does not allow. They return all other errors as results.
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
    if (!operation) throw new TypeError(`${context.api.id} does not have the function ${JSON.stringify(name)}`);
    return perform(context, operation, body === undefined ? {} : { body }, call);
  };
}

async function perform(
  { api, baseUrl, options }: Context,
  operation: OperationDescriptor,
  input: Input,
  call: CallOptions,
): Promise<AnyResult> {
  const deadline = new Deadline(call.timeout ?? options.timeout ?? DEFAULT_TIMEOUT_MS, [options.signal, call.signal]);
  const secrets: string[] = [];
  let isStream = false;
  const failed = (error: unknown): AnyResult => ({
    ok: false,
    reason: deadline.reason ?? "network",
    cause: safeError(error, secrets),
  });
  try {
    const check = (call.validate ?? options.validate) ? await loadCheck(operation) : undefined;
    const prepared = await deadline.watch(prepare(api, operation, input, options, secrets));
    if (!prepared.ok) return failed(prepared.error);
    const { input: filled, credentials } = prepared.value;
    const invalid = check?.request(filled);
    if (invalid) return invalid;
    const headers = [options.headers, call.headers];
    const request = buildRequest(
      options.baseUrl === undefined ? (operation.baseUrl ?? baseUrl) : baseUrl,
      operation,
      isUnusual(operation)
        ? (await import("./unusual.js")).encodeUnusual(operation, filled, { fieldsOf, text })
        : filled,
      credentials,
      headers,
      deadline.signal,
    );
    const outcome = await deadline.watch(send(request, operation, { ...options, ...call }, check, deadline, secrets));
    if (!outcome.ok) return failed(outcome.error);
    isStream = outcome.value.isStream;
    return outcome.value.result;
  } finally {
    // A stream may take longer than the timeout, and can be aborted until it ends.
    if (isStream) deadline.stopTimer();
    else deadline.stop();
  }
}

/** Loads the check together with the validators, because most programs use neither. */
async function loadCheck(operation: OperationDescriptor): Promise<Check> {
  const [{ checkOf }, validators] = await Promise.all([import("../validation/check.js"), operation.validators()]);
  return checkOf(validators);
}

/** Fills in the input and gets the credentials; options may be functions that have to be awaited. */
async function prepare(
  api: WholeApi,
  operation: OperationDescriptor,
  input: Input,
  options: ClientOptions,
  secrets: string[],
): Promise<{ input: Input; credentials: Credentials }> {
  const values = options as Record<string, unknown>;
  const filled = await fill(operation, input, values, secrets);
  return { input: filled, credentials: await credentialsFor(api, operation, values, secrets) };
}

async function send(
  request: RequestParts,
  operation: OperationDescriptor,
  options: ClientOptions,
  check: Check | undefined,
  deadline: Deadline,
  secrets: readonly string[],
): Promise<{ result: AnyResult; isStream: boolean }> {
  const response = await (options.fetch ? options.fetch(new Request(...request)) : fetch(...request));
  const maxBytes = options.maxBytes ?? DEFAULT_MAX_BYTES;
  return readResponse(operation, response, {
    maxBytes,
    check,
    safeError: (error) => safeError(error, secrets),
    onEnd: () => deadline.stop(),
  });
}
