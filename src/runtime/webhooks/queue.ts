import type { AnyReceived } from "./received.js";
import { ReceiverError } from "./receiver-error.js";
import { withTimeout } from "./with-timeout.js";

/** An event in the form that a queue stores: JSON, with the secret in the body replaced by `***`. */
export interface QueuedEvent extends Omit<AnyReceived, "deliveryId" | "header"> {
  /** The API of the event. */
  api: string;
  /** The result of `dedupe.key`. A queue may use it to drop duplicates. */
  key?: string;
  deliveryId?: string;
  /** The headers that `info.header` returns. Their names are in lower case. */
  headers?: Readonly<Record<string, string>>;
}

/** Converts an event to the form that a queue stores. */
export function toQueued(
  { header: _, deliveryId, ...received }: AnyReceived,
  more: Pick<QueuedEvent, "api" | "event" | "headers"> & { key: string | undefined },
): QueuedEvent {
  const { key, ...rest } = more;
  return {
    ...received,
    ...rest,
    ...(key === undefined ? {} : { key }),
    ...(deliveryId === undefined ? {} : { deliveryId }),
  };
}

/** Converts an event from a queue to the form that handlers receive. */
export function fromQueued({ api: _, key: __, headers = {}, deliveryId, ...received }: QueuedEvent): AnyReceived {
  const header = (name: string) => {
    const key = name.toLowerCase();
    return Object.hasOwn(headers, key) ? headers[key] : undefined;
  };
  return { ...received, deliveryId, header };
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
