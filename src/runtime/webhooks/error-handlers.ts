import type { EventInfo } from "./received.js";
import type { ReceiverError } from "./receiver-error.js";

export type ErrorHandler = (error: ReceiverError, info?: EventInfo<string | null>) => unknown;

/** What nobody would learn from an answer. */
const SILENT = new Set(["handler", "queue", "dedupe", "unknown", "ambiguous", "setup"]);

/** Who is told what a receiver rejects and what fails. */
export class ErrorHandlers {
  readonly #handlers: ErrorHandler[] = [];

  add(handler: ErrorHandler): void {
    this.#handlers.push(handler);
  }

  /** Tells it. A handler of errors that fails itself changes no answer. */
  report(error: ReceiverError, info?: EventInfo<string | null>): void {
    if (this.#handlers.length === 0 && SILENT.has(error.kind)) console.error(error);
    for (const handler of this.#handlers) void tell(handler, error, info);
  }
}

async function tell(handler: ErrorHandler, error: ReceiverError, info?: EventInfo<string | null>): Promise<void> {
  try {
    await handler(error, info);
  } catch (failure) {
    console.error("onError failed:", failure);
  }
}
