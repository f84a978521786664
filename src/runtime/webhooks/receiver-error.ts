import { redact, safeError } from "../redact.js";
import type { Issue } from "../validation/validation.js";

/** The cause of a ReceiverError. */
export type ReceiverErrorKind =
  /** The request is not a delivery: its method, type, encoding, size or text is wrong. */
  | "rejected"
  /** The secret or signature is missing or wrong. */
  | "unverified"
  /** The body breaks the schema of its event. */
  | "invalid"
  /** The contract does not define an event of this name. */
  | "unknown"
  /** The body fits several events, and no handler accepts all of them. */
  | "ambiguous"
  /** A handler threw or took longer than `handlerTimeout`. A queue retries the event. */
  | "handler"
  /** A queue stopped retrying an event. `cause` is the last failure. */
  | "given-up"
  /** The queue did not store the event. */
  | "queue"
  /** The `store` or `key` of `dedupe` failed or took too long, or the key is not a text. */
  | "dedupe"
  /** The host or the program passed something that the receiver cannot use. */
  | "setup";

/**
 * The error that `onError` receives. Its message holds no value from the delivery. `cause` is what a handler, queue or
 * store threw.
 */
export class ReceiverError extends Error {
  override readonly name = "ReceiverError";
  readonly kind: ReceiverErrorKind;
  /** The status of the response. 200 if the delivery was accepted in spite of the error. */
  readonly status: number;
  /** The event, if it was identified. */
  readonly event: string | undefined;
  readonly issues: readonly Issue[];
  /** Additional headers of the response. */
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    kind: ReceiverErrorKind,
    status: number,
    message: string,
    details: {
      event?: string | undefined;
      issues?: readonly Issue[];
      headers?: Record<string, string>;
      cause?: unknown;
    } = {},
  ) {
    super(message, "cause" in details ? { cause: details.cause } : undefined);
    this.kind = kind;
    this.status = status;
    this.event = details.event;
    this.issues = details.issues ?? [];
    this.headers = details.headers ?? {};
  }
}

const MAX_MESSAGE_LENGTH = 2_000;
const MAX_STACK_LENGTH = 4_000;

/** Returns an error whose message and stack hold those of the cause, cut to a maximum and without the secrets. */
export function withoutSecrets(error: ReceiverError, secrets: readonly string[]): ReceiverError {
  const { kind, status, event, cause } = error;
  const message = cause === undefined ? error.message : `${error.message}: ${safeError(cause, secrets).message}`;
  const safe = new ReceiverError(kind, status, message.slice(0, MAX_MESSAGE_LENGTH), { event, cause });
  const { stack = "" } = cause instanceof Error ? cause : error;
  safe.stack = redact(String(stack), secrets).slice(0, MAX_STACK_LENGTH);
  return safe;
}
