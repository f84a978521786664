import { setImmediate } from "node:timers/promises";

/** Lets others have their turn: requests are answered and files are seen between the steps of long work. */
export function yieldToEventLoop(): Promise<void> {
  return setImmediate();
}
