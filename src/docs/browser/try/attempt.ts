import { credentialsFor } from "../../../runtime/client/credentials.js";
import { type OperationDescriptor, wholeApi } from "../../../runtime/client/descriptor.js";
import { fieldsOf, text } from "../../../runtime/client/form.js";
import { fill, type Input } from "../../../runtime/client/input.js";
import { buildRequest } from "../../../runtime/client/request.js";
import { readResponse } from "../../../runtime/client/response.js";
import type { AnyResult } from "../../../runtime/client/result.js";
import { encodeUnusual } from "../../../runtime/client/unusual.js";
import { baseUrlOf } from "../../../runtime/client/url.js";
import { safeError } from "../../../runtime/redact.js";
import { type Check, checkOf } from "../../../runtime/validation/check.js";
import type { Issue } from "../../../runtime/validation/validation.js";
import type { TryOperation } from "../../tool-data.js";

/* Requests are built, sent and checked by the code of the client, so that both behave in the same way. */

/** The values of the request form. */
export interface RequestValues {
  baseUrl: string;
  options: Record<string, string>;
  input: Input;
}

export interface ReceivedResponse {
  status: number;
  statusText: string;
  headers: [string, string][];
  /** Undefined for binary data. */
  text: string | undefined;
  bytes: number;
  /** In ms. */
  time: number;
  result: AnyResult;
}

const TIMEOUT_MS = 30_000;
/** Excludes the browser's cookies and cache, and does not follow redirects to other servers. */
const FETCH_OPTIONS: RequestInit = {
  credentials: "omit",
  cache: "no-store",
  redirect: "manual",
  referrerPolicy: "no-referrer",
};

/** Builds the request. Throws a TypeError with the reason if it cannot be sent. */
export async function prepare(operation: TryOperation, { baseUrl, options, input }: RequestValues): Promise<Request> {
  const { api } = operation;
  // A relative URL would send the credentials to the host of the page.
  if (!/^https?:\/\//i.test(baseUrl))
    throw new TypeError(`The base URL must start with http:// or https://, not "${baseUrl}".`);
  const base = baseUrlOf(api.id, baseUrl);
  const descriptor = descriptorOf(operation);
  const filled = await fill(descriptor, input, options, []);
  const credentials = await credentialsFor(api, descriptor, options, []);
  return new Request(
    ...buildRequest(
      base,
      descriptor,
      encodeUnusual(descriptor, filled, { fieldsOf, text }),
      credentials,
      [],
      AbortSignal.timeout(TIMEOUT_MS),
    ),
  );
}

/** Checks a request against the contract. */
export async function requestIssues(
  operation: TryOperation,
  { options, input }: RequestValues,
): Promise<readonly Issue[]> {
  const descriptor = descriptorOf(operation);
  const filled = await fill(descriptor, input, options, []);
  const check = await checkFor(operation);
  return check?.request({ ...filled, body: withFileNames(filled.body) })?.cause.issues ?? [];
}

/** Replaces files by their names, because a schema describes a file as a string. */
function withFileNames(body: unknown): unknown {
  if (body instanceof File) return body.name;
  if (Array.isArray(body)) return body.map(withFileNames);
  if (typeof body !== "object" || body === null) return body;
  return Object.fromEntries(Object.entries(body).map(([name, value]) => [name, withFileNames(value)]));
}

const MAX_BYTES = 64 * 1024 * 1024;

/** Sends a request without retries. Rejects if there is no response. */
export async function send(operation: TryOperation, request: Request): Promise<ReceivedResponse> {
  const descriptor = descriptorOf(operation);
  const start = performance.now();
  const response = await fetch(request, FETCH_OPTIONS);
  if (response.type === "opaqueredirect")
    throw new Error("The server responded with a redirect, which is not followed.");
  const blob = await response.clone().blob();
  const time = performance.now() - start;
  const { status, statusText, headers } = response;
  const options = {
    maxBytes: MAX_BYTES,
    check: await checkFor(operation),
    safeError: (error: unknown) => safeError(error, []),
    onEnd: () => {},
  };
  const { result } = await readResponse(descriptor, response, options);
  return {
    ...{ status, statusText, time, headers: [...headers], bytes: blob.size },
    text: isText(headers.get("content-type") ?? "") ? await blob.text() : undefined,
    result,
  };
}

function descriptorOf({ api, name }: TryOperation): OperationDescriptor {
  const descriptor = wholeApi(api).operations[name];
  if (!descriptor) throw new Error(`The API has no operation "${name}".`);
  return descriptor;
}

async function checkFor(operation: TryOperation): Promise<Check | undefined> {
  return operation.hasValidators ? checkOf(await descriptorOf(operation).validators()) : undefined;
}

function isText(type: string): boolean {
  return type === "" || /^text\/|[/+](json|xml|yaml)\b|javascript|x-www-form-urlencoded/.test(type);
}
