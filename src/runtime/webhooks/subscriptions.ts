import type { EventIndex } from "./event-index.js";
import type { AnyHandler, Handlers } from "./handlers.js";

interface SubscriptionOptions {
  event?: string | undefined;
  onAmbiguous?: unknown;
}

/** Adds handlers. Throws a TypeError for a handler that could never be called, so that the program fails at startup. */
export class Subscriptions {
  readonly #api: { id: string; events: object };
  readonly #options: SubscriptionOptions;
  readonly #index: EventIndex;
  readonly #handlers: Handlers;

  constructor(
    api: { id: string; events: object },
    options: SubscriptionOptions,
    index: EventIndex,
    handlers: Handlers,
  ) {
    this.#api = api;
    this.#options = options;
    this.#index = index;
    this.#handlers = handlers;
    const { event } = options;
    if (event !== undefined && this.#selectionOf(event).in !== "schema")
      throw new TypeError(`${api.id}: deliveries hold the name of ${event}, so remove the option \`event\``);
  }

  add(names: string | readonly string[], handler: unknown): void {
    if (typeof handler !== "function")
      throw new TypeError(`${this.#api.id}: the handler of ${names} is not a function`);
    const list = typeof names === "string" ? [names] : names;
    for (const name of list) this.#requireReachable(name);
    if (typeof names === "string") this.#requireIdentifiable(names);
    this.#handlers.add(list, handler as AnyHandler);
  }

  /** Adds a handler for every event of the API, or of the list `first`. */
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
      throw new TypeError(
        `${this.#api.id} has no event "${name}". Its events: ${Object.keys(this.#api.events).join(", ")}`,
      );
    return selection;
  }

  #requireReachable(name: string): void {
    this.#selectionOf(name);
    const { event } = this.#options;
    if (event !== undefined && event !== name)
      throw new TypeError(
        `${this.#api.id}: the option \`event\` limits this receiver to ${event}, so it never receives ${name}`,
      );
  }

  /** Rejects a handler of one event if its deliveries hold no name, because another event may have the same body. */
  #requireIdentifiable(name: string): void {
    const { event, onAmbiguous } = this.#options;
    if (event !== undefined || onAmbiguous !== undefined || this.#selectionOf(name).in !== "schema") return;
    throw new TypeError(
      `${this.#api.id}: deliveries of ${name} hold no event name, so another event may have the same body. ` +
        `Set event: "${name}" if this URL receives nothing else, or set onAmbiguous to decide for each body, ` +
        `or handle similar events together: on(["${name}", …], handler). A list of one name handles only bodies that fit no other event`,
    );
  }
}
