import { type Credentials, credentialsFor, requireCredentials } from "./credentials.js";
import { Deadline } from "./deadline.js";
import type { ApiDescriptor, OperationDescriptor, OperationValidators } from "./descriptor.js";
import { fill, type Input } from "./input.js";
import type { CallOptions, ClientOptions } from "./options.js";
import { createRaw } from "./raw.js";
import { safeError } from "./redact.js";
import { buildRequest } from "./request.js";
import { readResponse } from "./response.js";
import type { Invalid, Result } from "./result.js";
import { issuesOf, ValidationError } from "./validation.js";

const DEFAULT_TIMEOUT_MS = 30_000;

type Call = (input?: Input, call?: CallOptions) => Promise<Result<unknown, unknown>>;

/** The functions of a client by operationId, before generated code gives them their types. */
export type UntypedClient = Record<string, Call> & { raw: unknown };

/**
 * A client of the described API: one function per operation, and `raw`, the client of openapi-fetch.
 * Throws a TypeError for what the program got wrong (no credentials, no path parameter); all else is in the result.
 */
export function createClient(api: ApiDescriptor, options: ClientOptions): UntypedClient {
  requireCredentials(api, options as Record<string, unknown>);
  const client = Object.create(null) as UntypedClient;
  for (const [name, operation] of Object.entries(api.operations)) {
    client[name] = (input = {}, call = {}) => perform(api, operation, input, options, call);
  }
  let raw: unknown;
  return Object.defineProperty(client, "raw", {
    get: () => {
      raw ??= createRaw(api, options);
      return raw;
    },
  });
}

async function perform(
  api: ApiDescriptor,
  operation: OperationDescriptor,
  given: Input,
  options: ClientOptions,
  call: CallOptions,
): Promise<Result<unknown, unknown>> {
  const deadline = new Deadline(call.timeout ?? options.timeout ?? DEFAULT_TIMEOUT_MS, [options.signal, call.signal]);
  const secrets: string[] = [];
  try {
    const validators = (call.validate ?? options.validate) ? await operation.validators() : undefined;
    const prepared = await deadline.watch(prepare(api, operation, given, options, secrets));
    if (!prepared.ok)
      return { ok: false, reason: deadline.reason ?? "network", cause: safeError(prepared.error, secrets) };
    const { input, credentials } = prepared.value;
    const wrong = validators && checkRequest(validators, input);
    if (wrong) return wrong;
    const headers = { ...options.headers, ...call.headers };
    const request = buildRequest(
      options.baseUrl ?? api.baseUrl,
      operation,
      input,
      credentials,
      headers,
      deadline.signal,
    );
    const answered = await deadline.watch(send(request, operation, options, validators));
    return answered.ok
      ? answered.value
      : { ok: false, reason: deadline.reason ?? "network", cause: safeError(answered.error, secrets) };
  } finally {
    deadline.stop();
  }
}

/** Gets what functions have to give: body fields that options fill, and credentials. */
async function prepare(
  api: ApiDescriptor,
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
  request: Request,
  operation: OperationDescriptor,
  options: ClientOptions,
  validators: OperationValidators | undefined,
): Promise<Result<unknown, unknown>> {
  return readResponse(operation, await (options.fetch ?? fetch)(request), validators);
}

function checkRequest(validators: OperationValidators, input: Input): Invalid | undefined {
  for (const place of ["path", "query", "header", "body"] as const) {
    const validator = validators.request[place];
    const value = place === "body" ? input.body : (input[place] ?? {});
    if (!validator || (place === "body" && value === undefined)) continue;
    const issues = issuesOf(validator, value);
    if (issues.length > 0)
      return { ok: false, reason: "invalid", cause: new ValidationError(`request ${place}`, issues) };
  }
  return undefined;
}
