import type { DedupeOptions } from "./deduplicator.js";
import type { EventQueue } from "./queue.js";
import type { EventInfo, NameOf } from "./received.js";
import type { VerificationOptions } from "./verifier.js";

export interface ReceiverOptions<Events extends object> extends VerificationOptions {
  /** What becomes of a body that breaks its schema: 400 with the faults, or handed on with `info.issues`. "reject" when absent. */
  onInvalid?: "reject" | "warn" | undefined;
  /** Bytes; 1 MiB when absent. */
  bodyLimit?: number | undefined;
  /** Within how many ms the body must have arrived, else 408; 10,000 when absent. */
  bodyTimeout?: number | undefined;
  /** For how many ms an answer waits for handlers; 3,000 when absent. Then it is 200, and a failure goes to `onError`. */
  ackAfter?: number | undefined;
  /** The event that this URL receives, where no name travels with it. */
  event?: NameOf<Events> | undefined;
  /** Takes bodies that fit several events, when no handler takes these together. It may tell which one it is. */
  onAmbiguous?:
    | ((
        event: unknown,
        info: EventInfo<null, NameOf<Events>>,
      ) => NameOf<Events> | undefined | Promise<NameOf<Events> | undefined>)
    | undefined;
  /** Drops deliveries that were taken before. Nothing is dropped when absent: two equal bodies can be two events. */
  dedupe?: DedupeOptions<Events> | undefined;
  /** Stores events instead of calling handlers; a worker calls `receiver.dispatch`. */
  queue?: EventQueue | undefined;
  /** Within how many ms the queue must have stored an event, else 503; 2,000 when absent. */
  queueTimeout?: number | undefined;
  /** Now, in ms since 1970. */
  clock?: (() => number) | undefined;
}

export const DEFAULTS = { bodyLimit: 1024 * 1024, bodyTimeout: 10_000, ackAfter: 3_000, queueTimeout: 2_000 } as const;

/** Rejects numbers that mean nothing. */
export function checkNumbers(options: object): void {
  for (const name of ["bodyLimit", "bodyTimeout", "ackAfter", "queueTimeout", "tolerance"]) {
    const value = (options as Record<string, unknown>)[name];
    if (value !== undefined && !(typeof value === "number" && value >= 0))
      throw new TypeError(`${name} must be a number, 0 or more`);
  }
}
