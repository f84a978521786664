import type { AnyReceived } from "./received.js";
import { ReceiverError } from "./receiver-error.js";
import { withTimeout } from "./with-timeout.js";

/** An event in the form that a queue stores: JSON, with the secret in the body replaced by `***`. */
export interface QueuedEvent extends AnyReceived {
  /** The API of the event. */
  api: string;
  /** The result of `dedupe.key`. A queue may use it to drop duplicates. */
  key?: string;
}

/** Stores events until a worker handles them. */
export interface EventQueue {
  /** Stores an event. Must resolve only after the event is stored, because the sender then stops retrying. */
  put: (event: QueuedEvent) => Promise<void>;
}

/** Stores an event within `ms`. Otherwise throws a ReceiverError with 503, so that the sender retries. */
export async function putWithTimeout(queue: EventQueue, event: QueuedEvent, ms: number): Promise<void> {
  try {
    await withTimeout(queue.put(event), ms, () => new Error(`not stored within ${ms} ms`));
  } catch (cause) {
    throw new ReceiverError("queue", 503, "the event was not stored; retry later", {
      event: event.name ?? undefined,
      headers: { "retry-after": "5" },
      cause,
    });
  }
}
