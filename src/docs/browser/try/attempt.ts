import { credentialsFor } from "../../../runtime/client/credentials.js";
import { type OperationDescriptor, wholeApi } from "../../../runtime/client/descriptor.js";
import { fill, type Input } from "../../../runtime/client/input.js";
import { buildRequest } from "../../../runtime/client/request.js";
import { readResponse } from "../../../runtime/client/response.js";
import type { AnyResult } from "../../../runtime/client/result.js";
import { baseUrlOf } from "../../../runtime/client/url.js";
import { type Check, checkOf } from "../../../runtime/validation/check.js";
import type { Issue } from "../../../runtime/validation/validation.js";
import type { TryOperation } from "../../try/data.js";

/*
 * A request is built, sent and judged by the very code of the client, so that what works here works there.
 */

/** What a reader has filled in. */
export interface ParsedArgs {
  baseUrl: string;
  options: Record<string, string>;
  input: Input;
}

export interface ResponseReport {
  status: number;
  statusText: string;
  headers: [string, string][];
  /** Undefined for what is no text. */
  text: string | undefined;
  bytes: number;
  /** Milliseconds. */
  time: number;
  result: AnyResult;
}

const TIMEOUT_MS = 30_000;
/** The browser's own cookies and caches stay out of it, and so do servers that nobody named. */
const FETCHING: RequestInit = {
  credentials: "omit",
  cache: "no-store",
  redirect: "manual",
  referrerPolicy: "no-referrer",
};

/** The request as it would be sent. What cannot be sent is a TypeError that says why. */
export async function prepare(operation: TryOperation, { baseUrl, options, input }: ParsedArgs): Promise<Request> {
  const { api } = operation;
  // A page would take anything else for an address of its own host, and send credentials there.
  if (!/^https?:\/\//i.test(baseUrl))
    throw new TypeError(`the base URL must begin with http:// or https://, not "${baseUrl}"`);
  const base = baseUrlOf(api.id, baseUrl);
  const descriptor = descriptorOf(operation);
  const filled = await fill(descriptor, input, options, []);
  const credentials = await credentialsFor(api, descriptor, options, []);
  return new Request(...buildRequest(base, descriptor, filled, credentials, [], AbortSignal.timeout(TIMEOUT_MS)));
}

/** What the contract has against a request; it may be sent all the same. */
export async function requestIssues(
  operation: TryOperation,
  { options, input }: ParsedArgs,
): Promise<readonly Issue[]> {
  const descriptor = descriptorOf(operation);
  const filled = await fill(descriptor, input, options, []);
  const check = await checkFor(operation);
  return check?.request({ ...filled, body: named(filled.body) })?.cause.issues ?? [];
}

/** A body with the names of files instead of these: a schema takes a file for a text. */
function named(body: unknown): unknown {
  if (body instanceof File) return body.name;
  if (Array.isArray(body)) return body.map(named);
  if (typeof body !== "object" || body === null) return body;
  return Object.fromEntries(Object.entries(body).map(([name, value]) => [name, named(value)]));
}

/** Sends a request once. Rejects when there is no answer. */
export async function send(operation: TryOperation, request: Request): Promise<ResponseReport> {
  const descriptor = descriptorOf(operation);
  const start = performance.now();
  const response = await fetch(request, FETCHING);
  if (response.type === "opaqueredirect")
    throw new Error("the server sends elsewhere (a redirect), which is not followed");
  const blob = await response.clone().blob();
  const time = performance.now() - start;
  const { status, statusText, headers } = response;
  return {
    ...{ status, statusText, time, headers: [...headers], bytes: blob.size },
    text: isText(headers.get("content-type") ?? "") ? await blob.text() : undefined,
    result: await readResponse(descriptor, response, await checkFor(operation)),
  };
}

function descriptorOf({ api, name }: TryOperation): OperationDescriptor {
  const descriptor = wholeApi(api).operations[name];
  if (!descriptor) throw new Error(`there is no operation ${name}`);
  return descriptor;
}

async function checkFor(operation: TryOperation): Promise<Check | undefined> {
  return operation.hasValidators ? checkOf(await descriptorOf(operation).validators()) : undefined;
}

function isText(type: string): boolean {
  return type === "" || /^text\/|[/+](json|xml|yaml)\b|javascript|x-www-form-urlencoded/.test(type);
}
