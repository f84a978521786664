import type { Issue } from "../../runtime/validation/validation.js";
import type { Json } from "../../schema/json.js";

/** A delivery that came in, without its secrets. */
export interface ReceivedDelivery {
  /** From 1, in the order that they came. */
  number: number;
  /** ISO 8601. */
  time: string;
  /** The events that it can be; none when it is unknown. */
  events: string[];
  /** The ways in which it breaks the contract. */
  issues: Issue[];
  body: Json;
}

const MOST = 100;
const MAX_CHARACTERS = 4 * 1024 * 1024;

/** The last deliveries of an API, as many as memory should hold. */
export class ReceivedList {
  #kept: { delivery: ReceivedDelivery; size: number }[] = [];
  #size = 0;
  #count = 0;

  add(delivery: Omit<ReceivedDelivery, "number">): ReceivedDelivery {
    const numbered = { number: ++this.#count, ...delivery };
    const size = JSON.stringify(delivery.body).length;
    this.#kept.push({ delivery: numbered, size });
    this.#size += size;
    while (this.#kept.length > MOST || (this.#size > MAX_CHARACTERS && this.#kept.length > 1))
      this.#size -= this.#kept.shift()?.size ?? 0;
    return numbered;
  }

  /** `count` is how many came since it was cleared; the oldest may be gone. */
  list(): { count: number; received: ReceivedDelivery[] } {
    return { count: this.#count, received: this.#kept.map(({ delivery }) => delivery) };
  }

  clear(): void {
    this.#kept = [];
    this.#size = 0;
    this.#count = 0;
  }
}
