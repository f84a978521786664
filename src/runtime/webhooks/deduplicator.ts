import type { Received } from "./received.js";
import { ReceiverError } from "./receiver-error.js";
import { withTimeout } from "./with-timeout.js";

/** Stores keys. If `has` fails or exceeds `queueTimeout`, the receiver responds with 503. If `add` does, it calls `onError`. */
export interface DedupeStore {
  has: (key: string) => boolean | Promise<boolean>;
  /** Stores a key for `ttl` ms. */
  add: (key: string, ttl: number) => unknown;
}

/** How to recognize duplicates, and where to store the keys of processed events. */
export interface DedupeOptions<Events extends object> {
  /**
   * Returns a key that only deliveries of the same event share, without waiting. Return undefined to process the event every
   * time. Any other value makes the response 500.
   */
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
  readonly #timeout: number;

  /** `timeout` limits each call of the store, in ms. */
  constructor(store: DedupeStore, ttl: number, timeout: number) {
    this.#store = store;
    this.#ttl = ttl;
    this.#timeout = timeout;
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
      await this.#settled("add", this.#store.add(key, this.#ttl));
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
    let work: StartedWork<T> | undefined;
    try {
      work = (await this.#isRecorded(key)) ? undefined : start();
    } finally {
      if (work) void work.done.then(forget);
      else forget();
    }
    return work?.response;
  }

  async #isRecorded(key: string): Promise<boolean> {
    try {
      return await this.#settled("has", this.#store.has(key));
    } catch (cause) {
      throw new ReceiverError("dedupe", 503, "could not check whether this event was already processed; retry later", {
        cause,
        headers: { "retry-after": "5" },
      });
    }
  }

  /** Waits for a call of the store, at most until the timeout. */
  #settled<R>(method: keyof DedupeStore, result: R | Promise<R>): R | Promise<R> {
    if (typeof result === "boolean" || result === undefined) return result;
    return withTimeout(
      Promise.resolve(result),
      this.#timeout,
      () => new Error(`store.${method} took longer than ${this.#timeout} ms`),
    );
  }
}
