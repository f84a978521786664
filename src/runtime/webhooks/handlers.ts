import type { AnyReceived, EventInfo } from "./received.js";
import { ReceiverError } from "./receiver-error.js";

/** A handler, whatever events it takes: what `on` lets in is checked by types there. */
export type AnyHandler = (event: unknown, info: EventInfo<string | null>) => unknown;

/** The handlers of a receiver, and who of them takes what. */
export class Handlers {
  readonly #byNames: { names: ReadonlySet<string>; handler: AnyHandler }[] = [];
  readonly #any: ((received: AnyReceived) => unknown)[] = [];

  add(names: readonly string[], handler: AnyHandler): void {
    this.#byNames.push({ names: new Set(names), handler });
  }

  addAny(handler: (received: AnyReceived) => unknown): void {
    this.#any.push(handler);
  }

  /** Whether unknown events are told to somebody. */
  get takesAny(): boolean {
    return this.#any.length > 0;
  }

  /** Whether somebody takes all that an event can be. */
  takes(received: AnyReceived): boolean {
    return this.#of(received).length > 0;
  }

  /** Calls the handlers one after the other, in their order; whether there were any. The first that fails ends it: a ReceiverError with its cause. */
  async run(received: AnyReceived): Promise<boolean> {
    const { event, name, sentAs, candidates, issues, receivedAt } = received;
    const info = { name, sentAs, candidates, issues, receivedAt };
    try {
      const own = this.#of(received);
      for (const { handler } of own) await handler(event, info);
      for (const handler of this.#any) await handler(received);
      return own.length + this.#any.length > 0;
    } catch (cause) {
      const message = `a handler of ${received.name ?? "an event without a name"} failed`;
      throw new ReceiverError("handler", 500, message, { event: received.name ?? undefined, cause });
    }
  }

  #of({ name, candidates }: AnyReceived) {
    const possible = name === null ? candidates : [name];
    if (possible.length === 0) return [];
    return this.#byNames.filter(({ names }) => possible.every((one) => names.has(one)));
  }
}
