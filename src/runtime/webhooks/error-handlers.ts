import type { EventInfo } from "./received.js";
import type { ReceiverError } from "./receiver-error.js";

export type ErrorHandler = (error: ReceiverError, info?: EventInfo<string | null>) => unknown;

/** Errors that are printed if there is no handler, because the response does not reveal them. */
const PRINTED_KINDS = new Set(["handler", "given-up", "queue", "dedupe", "unknown", "ambiguous", "setup"]);

/** The `onError` handlers of a receiver. */
export class ErrorHandlers {
  readonly #handlers: ErrorHandler[] = [];

  add(handler: ErrorHandler): void {
    this.#handlers.push(handler);
  }

  /** Calls every handler. A failing handler does not change the response. */
  report(error: ReceiverError, info?: EventInfo<string | null>): void {
    if (this.#handlers.length === 0 && PRINTED_KINDS.has(error.kind)) console.error(error);
    for (const handler of this.#handlers) void call(handler, error, info);
  }
}

async function call(handler: ErrorHandler, error: ReceiverError, info?: EventInfo<string | null>): Promise<void> {
  try {
    await handler(error, info);
  } catch (failure) {
    console.error("onError failed:", failure);
  }
}
