import type { Issue } from "../../runtime/validation/validation.js";
import type { Json } from "../../schema/json.js";

/** A received delivery, with its secrets redacted. */
export interface ReceivedDelivery {
  /** The position in the order of arrival, from 1. */
  number: number;
  /** The time of arrival in ISO 8601. */
  time: string;
  /** The events that the delivery can be. Empty if the event is unknown. */
  events: string[];
  issues: Issue[];
  body: Json;
}

const MAX_DELIVERIES = 100;
const MAX_CHARACTERS = 4 * 1024 * 1024;

/** The latest deliveries of an API, limited in number and size. */
export class ReceivedList {
  #entries: { delivery: ReceivedDelivery; size: number }[] = [];
  #size = 0;
  #count = 0;

  add(delivery: Omit<ReceivedDelivery, "number">): ReceivedDelivery {
    const numbered = { number: ++this.#count, ...delivery };
    const size = JSON.stringify(delivery.body).length;
    this.#entries.push({ delivery: numbered, size });
    this.#size += size;
    while (this.#entries.length > MAX_DELIVERIES || (this.#size > MAX_CHARACTERS && this.#entries.length > 1))
      this.#size -= this.#entries.shift()?.size ?? 0;
    return numbered;
  }

  /** Returns the deliveries in the list, and how many have arrived since it was cleared. */
  list(): { count: number; received: ReceivedDelivery[] } {
    return { count: this.#count, received: this.#entries.map(({ delivery }) => delivery) };
  }

  clear(): void {
    this.#entries = [];
    this.#size = 0;
    this.#count = 0;
  }
}
