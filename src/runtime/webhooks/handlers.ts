import type { AnyReceived, EventInfo } from "./received.js";
import { ReceiverError } from "./receiver-error.js";

/** A handler of any event. The types of `Receiver.on` check which events it accepts. */
export type AnyHandler = (event: unknown, info: EventInfo<string | null>) => unknown;

export function failedHandler(name: string | null): string {
  return `a handler of ${name ?? "an event without a name"} failed`;
}

/** The event handlers of a receiver. */
export class Handlers {
  readonly #byNames: { names: ReadonlySet<string>; handler: AnyHandler }[] = [];
  readonly #any: ((received: AnyReceived) => unknown)[] = [];

  add(names: readonly string[], handler: AnyHandler): void {
    this.#byNames.push({ names: new Set(names), handler });
  }

  addAny(handler: (received: AnyReceived) => unknown): void {
    this.#any.push(handler);
  }

  /** There is an `onAny` handler, which also receives unknown events. */
  get hasAny(): boolean {
    return this.#any.length > 0;
  }

  /** Returns whether a named handler accepts every event that this one can be. */
  accepts(received: AnyReceived): boolean {
    return this.#handlersOf(received).length > 0;
  }

  /**
   * Calls the handlers in order and stops at the first failure, which it throws as a ReceiverError. Returns whether any
   * handler was called.
   */
  async run(received: AnyReceived): Promise<boolean> {
    const { event, ...info } = received;
    try {
      const named = this.#handlersOf(received);
      for (const { handler } of named) await handler(event, info);
      for (const handler of this.#any) await handler(received);
      return named.length + this.#any.length > 0;
    } catch (cause) {
      throw new ReceiverError("handler", 500, failedHandler(received.name), {
        event: received.name ?? undefined,
        cause,
      });
    }
  }

  #handlersOf({ name, candidates }: AnyReceived) {
    const possible = name === null ? candidates : [name];
    if (possible.length === 0) return [];
    return this.#byNames.filter(({ names }) => possible.every((candidate) => names.has(candidate)));
  }
}
