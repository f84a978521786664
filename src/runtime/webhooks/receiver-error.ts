import type { Issue } from "../validation/validation.js";

/** What went wrong, for programs. */
export type ReceiverErrorKind =
  /** The request was no delivery: its method, type, encoding, size or text. */
  | "rejected"
  /** The proof of the sender is missing or wrong. */
  | "unverified"
  /** The body breaks the contract of its event. */
  | "invalid"
  /** The contract knows no event of this name. */
  | "unknown"
  /** The body fits several events, and no handler takes them together. */
  | "ambiguous"
  /** A handler threw. */
  | "handler"
  /** The queue did not store the event. */
  | "queue"
  /** The store of `dedupe`, or its `key`, failed. */
  | "dedupe"
  /** The host or the program gave the receiver what it cannot work with. */
  | "setup";

/** What a receiver tells `onError`. The message holds no value of the delivery; `cause` is what a handler, queue or store threw. */
export class ReceiverError extends Error {
  override readonly name = "ReceiverError";
  readonly kind: ReceiverErrorKind;
  /** The status that the sender was answered; 200 where the delivery was taken all the same. */
  readonly status: number;
  /** The event, where it is known. */
  readonly event: string | undefined;
  readonly issues: readonly Issue[];
  /** What the answer says in its head besides. */
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    kind: ReceiverErrorKind,
    status: number,
    message: string,
    more: {
      event?: string | undefined;
      issues?: readonly Issue[];
      headers?: Record<string, string>;
      cause?: unknown;
    } = {},
  ) {
    super(message, "cause" in more ? { cause: more.cause } : undefined);
    this.kind = kind;
    this.status = status;
    this.event = more.event;
    this.issues = more.issues ?? [];
    this.headers = more.headers ?? {};
  }
}
