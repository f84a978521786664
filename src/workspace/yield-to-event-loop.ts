import { setImmediate } from "node:timers/promises";

/** Lets the event loop handle requests and file changes between the steps of long work. */
export function yieldToEventLoop(): Promise<void> {
  return setImmediate();
}
