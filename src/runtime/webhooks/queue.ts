import type { AnyReceived } from "./received.js";
import { ReceiverError } from "./receiver-error.js";
import { within } from "./with-timeout.js";

/** An event as it is stored: JSON, with the secret of the body replaced by `***`. */
export interface QueuedEvent extends AnyReceived {
  /** The API that it is an event of. */
  api: string;
  /** What `dedupe.key` made of it: a queue that drops equal ids may use it. */
  key?: string;
}

/** Where events wait for a worker. */
export interface EventQueue {
  /** Stores an event. It fulfils when the event is safe, and not before: that is when the sender is told so. */
  put: (event: QueuedEvent) => Promise<void>;
}

/** Stores an event within a time. Else a ReceiverError with 503, for which senders send again. */
export async function putWithin(queue: EventQueue, event: QueuedEvent, ms: number): Promise<void> {
  try {
    await within(queue.put(event), ms, () => new Error(`not stored within ${ms} ms`));
  } catch (cause) {
    const message = "the event was not stored: send it again";
    throw new ReceiverError("queue", 503, message, {
      event: event.name ?? undefined,
      headers: { "retry-after": "5" },
      cause,
    });
  }
}
