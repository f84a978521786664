import type { Received } from "./received.js";
import { ReceiverError } from "./receiver-error.js";

/** Remembers keys. A rejection makes the receiver answer 503: it cannot tell whether the event was handled. */
export interface DedupeStore {
  has: (key: string) => boolean | Promise<boolean>;
  /** Keeps a key for so many ms. */
  add: (key: string, ttl: number) => unknown;
}

/** How equal deliveries are told, and where those that were handled are remembered. */
export interface DedupeOptions<Events extends object> {
  /** What two deliveries of the same event have in common, and no others; undefined for an event that is never dropped. */
  key: (received: Received<Events>) => string | undefined;
  store: DedupeStore;
  /** For how many ms a key is remembered: longer than the sender goes on sending again. */
  ttl: number;
}

/** Work under way: what to answer, and when it has ended, well or not. `done` never rejects. */
export interface Started<Answer> {
  answer: Promise<Answer>;
  done: Promise<void>;
}

/** Lets the work of a key succeed once. What fails is not remembered, so that the sender can send again. */
export class Deduplicator<Answer> {
  readonly #running = new Map<string, Promise<Answer | undefined>>();
  readonly #store: DedupeStore;
  readonly #ttl: number;

  constructor(store: DedupeStore, ttl: number) {
    this.#store = store;
    this.#ttl = ttl;
  }

  /** The answer of the work; undefined when it was done before. Who comes while it is under way gets the same answer. */
  once(key: string, start: () => Started<Answer>): Promise<Answer | undefined> {
    const running = this.#running.get(key);
    if (running !== undefined) return running;
    const answer = this.#first(key, start);
    this.#running.set(key, answer);
    return answer;
  }

  /** Remembers a key. The event was taken by then: a failure is for `onError`, not for the sender. */
  async record(key: string): Promise<ReceiverError | undefined> {
    try {
      await this.#store.add(key, this.#ttl);
      return undefined;
    } catch (cause) {
      return new ReceiverError("dedupe", 200, "a taken event could not be remembered: it may be taken twice", {
        cause,
      });
    }
  }

  async #first(key: string, start: () => Started<Answer>): Promise<Answer | undefined> {
    const forget = () => void this.#running.delete(key);
    try {
      if (await this.#store.has(key)) {
        forget();
        return undefined;
      }
    } catch (cause) {
      forget();
      throw new ReceiverError("dedupe", 503, "it cannot be told whether the event was taken before: send it again", {
        cause,
        headers: { "retry-after": "5" },
      });
    }
    const { answer, done } = start();
    void done.then(forget);
    return answer;
  }
}
