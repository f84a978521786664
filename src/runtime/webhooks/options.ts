import type { DedupeOptions } from "./deduplicator.js";
import type { EventQueue } from "./queue.js";
import type { EventInfo, NameOf } from "./received.js";
import type { VerificationOptions } from "./verifier.js";

export interface ReceiverOptions<Events extends object> extends VerificationOptions {
  /**
   * How to treat a body that breaks its schema. `"reject"`, the default, responds with 400 and the issues. `"warn"` calls
   * the handlers with `info.issues`.
   */
  onInvalid?: "reject" | "warn" | undefined;
  /** The largest accepted body in bytes. Default: 1 MiB. */
  bodyLimit?: number | undefined;
  /**
   * How long the body may take to arrive, in ms, before the response is 408. Also limits a `verification` function, after
   * which the response is 500. Default: 10,000.
   */
  bodyTimeout?: number | undefined;
  /** How long the response waits for handlers, in ms. It is then 200, and failures go to `onError`. Default: 3,000. */
  ackAfter?: number | undefined;
  /** The only event that this URL receives, for APIs whose deliveries hold no event name. */
  event?: NameOf<Events> | undefined;
  /**
   * Called for a body that fits several events if no handler accepts all of them. May return the name of the event to
   * dispatch it to.
   */
  onAmbiguous?:
    | ((
        event: unknown,
        info: EventInfo<null, NameOf<Events>>,
      ) => NameOf<Events> | undefined | Promise<NameOf<Events> | undefined>)
    | undefined;
  /** Drops deliveries that were already processed. By default nothing is dropped, as equal bodies can be two events. */
  dedupe?: DedupeOptions<Events> | undefined;
  /**
   * How long the handlers of an event may run, in ms, before they count as failed. It does not stop them. Default: 300,000.
   */
  handlerTimeout?: number | undefined;
  /** Stores events instead of calling handlers. A worker then passes each one to `receiver.dispatch`. */
  queue?: EventQueue | undefined;
  /**
   * How long the queue may take to store an event, in ms, before the response is 503. Also limits each call of
   * `dedupe.store`. Default: 2,000.
   */
  queueTimeout?: number | undefined;
  /** Returns the current time in ms since 1970. */
  clock?: (() => number) | undefined;
}

export const DEFAULTS = {
  bodyLimit: 1024 * 1024,
  bodyTimeout: 10_000,
  ackAfter: 3_000,
  handlerTimeout: 300_000,
  queueTimeout: 2_000,
} as const;

const NUMBERS = ["bodyLimit", "bodyTimeout", "ackAfter", "handlerTimeout", "queueTimeout", "toleranceSeconds"] as const;

/** Throws a TypeError if an option has the wrong type, so that the program fails at startup. */
export function checkOptions<Events extends object>(options: ReceiverOptions<Events>): void {
  for (const name of NUMBERS) if (options[name] !== undefined) requireNumber(name, options[name]);
  const { dedupe, queue } = options;
  if (queue) requireFunction("queue.put", queue.put, ": await the queue that you create");
  if (!dedupe) return;
  requireFunction("dedupe.key", dedupe.key);
  requireFunction("dedupe.store.has", dedupe.store?.has);
  requireFunction("dedupe.store.add", dedupe.store.add);
  requireNumber("dedupe.ttl", dedupe.ttl);
}

function requireNumber(name: string, value: unknown): void {
  if (!(typeof value === "number" && value >= 0)) throw new TypeError(`${name} must be a number, 0 or more`);
}

function requireFunction(name: string, value: unknown, hint = ""): void {
  if (typeof value !== "function") throw new TypeError(`${name} must be a function${hint}`);
}
