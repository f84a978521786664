import type { Received } from "./received.js";
import { ReceiverError } from "./receiver-error.js";

/** Stores keys. If a method rejects before an event is handled, the receiver responds with 503. */
export interface DedupeStore {
  has: (key: string) => boolean | Promise<boolean>;
  /** Stores a key for `ttl` ms. */
  add: (key: string, ttl: number) => unknown;
}

/** How to recognize duplicates, and where to store the keys of processed events. */
export interface DedupeOptions<Events extends object> {
  /** Returns a key that only deliveries of the same event share. Return undefined to process the event every time. */
  key: (received: Received<Events>) => string | undefined;
  store: DedupeStore;
  /** How long to store a key, in ms. Choose a time longer than the sender keeps retrying. */
  ttl: number;
}

/** A store in the memory of this process. It holds `max` keys (10,000 by default) and drops the oldest first. */
export function memoryStore(options: { max?: number; clock?: () => number } = {}): DedupeStore {
  const { max = 10_000, clock = Date.now } = options;
  const expiries = new Map<string, number>();
  return {
    has: (key) => {
      const expiry = expiries.get(key);
      if (expiry === undefined || expiry > clock()) return expiry !== undefined;
      expiries.delete(key);
      return false;
    },
    add: (key, ttl) => {
      expiries.delete(key);
      expiries.set(key, clock() + ttl);
      for (const oldest of expiries.keys()) {
        if (expiries.size <= max) break;
        expiries.delete(oldest);
      }
    },
  };
}

/** Work in progress: its response, and `done`, which settles when the work has ended and never rejects. */
export interface StartedWork<T> {
  response: Promise<T>;
  done: Promise<void>;
}

/** Lets the work for a key succeed only once. Failed work is not recorded, so that the sender can retry. */
export class Deduplicator<T> {
  readonly #running = new Map<string, Promise<T | undefined>>();
  readonly #store: DedupeStore;
  readonly #ttl: number;

  constructor(store: DedupeStore, ttl: number) {
    this.#store = store;
    this.#ttl = ttl;
  }

  /** Returns the response of the work, or undefined if it succeeded before. Concurrent calls share one response. */
  once(key: string, start: () => StartedWork<T>): Promise<T | undefined> {
    const running = this.#running.get(key);
    if (running !== undefined) return running;
    const response = this.#startUnlessRecorded(key, start);
    this.#running.set(key, response);
    return response;
  }

  /** Records a key. Returns a failure for `onError` instead of throwing, because the event is already processed. */
  async record(key: string): Promise<ReceiverError | undefined> {
    try {
      await this.#store.add(key, this.#ttl);
      return undefined;
    } catch (cause) {
      return new ReceiverError(
        "dedupe",
        200,
        "could not record that this event was processed; a retry would process it again",
        { cause },
      );
    }
  }

  async #startUnlessRecorded(key: string, start: () => StartedWork<T>): Promise<T | undefined> {
    const forget = () => void this.#running.delete(key);
    try {
      if (await this.#store.has(key)) {
        forget();
        return undefined;
      }
    } catch (cause) {
      forget();
      throw new ReceiverError("dedupe", 503, "could not check whether this event was already processed; retry later", {
        cause,
        headers: { "retry-after": "5" },
      });
    }
    const { response, done } = start();
    void done.then(forget);
    return response;
  }
}
