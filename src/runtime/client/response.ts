import type { Check } from "../validation/check.js";
import { valueAt } from "../value-at.js";
import type { BodyKind, OperationDescriptor } from "./descriptor.js";
import type { AnyResult } from "./result.js";

/** Returns a response whose body fails as soon as it exceeds the limit. Throws if the server announces more, or hides a redirect. */
export function limited(response: Response, maxBytes: number): Response {
  // Browsers show neither the status nor the headers of a redirect.
  if (response.type === "opaqueredirect") throw new Error("the server redirected the request, which is not followed");
  const { body, headers } = response;
  const length = headers.get("content-length");
  const tooLarge = () => new Error(`the response is larger than ${maxBytes} bytes: raise maxBytes`);
  if (Number(length) > maxBytes) {
    void body?.cancel().catch(() => {});
    throw tooLarge();
  }
  // The length of the decoded body is unknown if it has an encoding.
  if (!body || (length !== null && !headers.has("content-encoding"))) return response;
  let left = maxBytes;
  const count = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      left -= chunk.byteLength;
      if (left < 0) controller.error(tooLarge());
      else controller.enqueue(chunk);
    },
  });
  return new Response(body.pipeThrough(count), response);
}

export interface ReadOptions {
  maxBytes: number;
  check: Check | undefined;
  /** Returns an error without the secrets of the call. */
  safeError: (error: unknown) => Error;
  /** Called instead of the return when the body is a stream, as soon as it has ended. */
  onEnd: () => void;
}

/** Reads a response as the contract documents it. Rejects only if the body cannot be read completely. */
export async function readResponse(
  operation: OperationDescriptor,
  response: Response,
  { maxBytes, check, safeError, onEnd }: ReadOptions,
): Promise<{ result: AnyResult; isStream: boolean }> {
  const { status, headers } = response;
  const documented = documentedStatus(operation, status);
  const kind = documented === undefined ? undefined : kindOf(operation.responses[documented], headers);
  if (documented !== undefined && isSuccess(status) && (kind === "lines" || kind?.endsWith("events"))) {
    const { readEvents, readJsonLines } = await import("./stream.js");
    const options = { maxBytes, safeError, onEnd, check: check && ((value: unknown) => check.item(documented, value)) };
    const data = kind === "lines" ? readJsonLines(response, options) : readEvents(response, kind !== "events", options);
    return { result: { ok: true, status, data, headers }, isStream: true };
  }
  const result = await readWhole(operation, limited(response, maxBytes), documented, kind, check);
  return { result, isStream: false };
}

/** Chooses among the kinds of a response by its content type. */
function kindOf(kinds: BodyKind | readonly BodyKind[] | undefined, headers: Headers): BodyKind | undefined {
  if (typeof kinds !== "object") return kinds;
  const type = headers.get("content-type") ?? "";
  const isStream = /^text\/event-stream|json-?(lines?|seq)|ndjson|jsonl/i.test(type);
  return kinds.find((kind) => isStream === (kind === "lines" || kind.endsWith("events"))) ?? kinds[0];
}

async function readWhole(
  operation: OperationDescriptor,
  response: Response,
  documented: string | undefined,
  kind: BodyKind | undefined,
  check: Check | undefined,
): Promise<AnyResult> {
  const { status, headers } = response;
  const { isReadable, body } = await readBody(response, kind);
  if (documented === undefined || !isReadable)
    return { ok: false, reason: "undocumented", httpStatus: status, body, headers };
  const invalid = check?.response(documented, body);
  if (invalid) return invalid;
  const failed = !isSuccess(status) || isResultError(operation, body);
  return failed
    ? { ok: false, reason: "http", status, error: body, headers }
    : { ok: true, status, data: body, headers };
}

/** Returns the key under which the contract documents a status: the status, its range or `default`. If a success is documented, `default` means errors. */
function documentedStatus({ responses }: OperationDescriptor, status: number): string | undefined {
  const keys = [String(status), `${Math.floor(status / 100)}XX`];
  const onlyErrors = isSuccess(status) && Object.keys(responses).some((key) => key.startsWith("2"));
  return [...keys, ...(onlyErrors ? [] : ["default"])].find((key) => Object.hasOwn(responses, key));
}

function isSuccess(status: number): boolean {
  return status >= 200 && status <= 299;
}

async function readBody(
  response: Response,
  kind: BodyKind | undefined,
): Promise<{ isReadable: boolean; body: unknown }> {
  if (kind === "bytes") return { isReadable: true, body: await response.blob() };
  const text = await response.text();
  if (kind === "text") return { isReadable: true, body: text };
  if (kind === "none") return { isReadable: true, body: undefined };
  const { isJson, value } = parsed(text);
  return { isReadable: isJson, body: value };
}

function parsed(text: string): { isJson: boolean; value: unknown } {
  try {
    return { isJson: true, value: JSON.parse(text) };
  } catch {
    return { isJson: false, value: text };
  }
}

function isResultError(operation: OperationDescriptor, body: unknown): boolean {
  return (operation.resultErrors ?? []).some(({ pointer, equals }) => valueAt(body, pointer) === equals);
}
