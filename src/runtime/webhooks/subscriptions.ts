import type { EventIndex } from "./event-index.js";
import type { AnyHandler, Handlers } from "./handlers.js";

interface Asked {
  event?: string | undefined;
  onAmbiguous?: unknown;
}

/** Lets handlers in that will get what they ask for, and says of others what they lack while the program starts. */
export class Subscriptions {
  readonly #api: { id: string; events: object };
  readonly #options: Asked;
  readonly #index: EventIndex;
  readonly #handlers: Handlers;

  constructor(api: { id: string; events: object }, options: Asked, index: EventIndex, handlers: Handlers) {
    this.#api = api;
    this.#options = options;
    this.#index = index;
    this.#handlers = handlers;
    const { event } = options;
    if (event !== undefined && this.#selectionOf(event).in !== "schema")
      throw new TypeError(`${api.id}: the name of ${event} travels with it: leave the option \`event\` out`);
  }

  add(names: string | readonly string[], handler: unknown): void {
    if (typeof handler !== "function")
      throw new TypeError(`${this.#api.id}: the handler of ${names} is not a function`);
    const list = typeof names === "string" ? [names] : names;
    for (const name of list) this.#mustCome(name);
    if (typeof names === "string") this.#mustBeTold(names);
    this.#handlers.add(list, handler as AnyHandler);
  }

  /** Of all events, or of those in a list. */
  addAll(first: object, second?: object): void {
    const names = Array.isArray(first) ? (first as string[]) : Object.keys(this.#api.events);
    const handlers = new Map<string, unknown>(Object.entries(second ?? first));
    for (const name of names) this.add(name, handlers.get(name));
    const extra = [...handlers.keys()].find((name) => !names.includes(name));
    if (extra !== undefined) throw new TypeError(`${this.#api.id}: "${extra}" is not in the list of events to handle`);
  }

  #selectionOf(name: string) {
    const selection = this.#index.selectionOf(name);
    if (!selection)
      throw new TypeError(`${this.#api.id} has no event "${name}": it has ${Object.keys(this.#api.events).join(", ")}`);
    return selection;
  }

  #mustCome(name: string): void {
    this.#selectionOf(name);
    const { event } = this.#options;
    if (event !== undefined && event !== name)
      throw new TypeError(`${this.#api.id}: this receiver is for ${event} (option \`event\`), so ${name} never comes`);
  }

  /** No name travels: another event may have the same body, and what comes then must be decided before it comes. */
  #mustBeTold(name: string): void {
    const { event, onAmbiguous } = this.#options;
    if (event !== undefined || onAmbiguous !== undefined || this.#selectionOf(name).in !== "schema") return;
    throw new TypeError(
      `${this.#api.id}: no name travels with ${name}, so another event may have the same body. Give the option ` +
        `event: "${name}" for the URL that gets nothing else, or the option onAmbiguous for bodies that fit several, ` +
        `or take together what may be confused: on(["${name}", …], handler); a list of one takes what can be nothing else`,
    );
  }
}
