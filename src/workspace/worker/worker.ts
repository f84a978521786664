import { enableCompileCache } from "../../platform/compile-cache.js";
import type { Answer, Order } from "./protocol.js";
import type { Task } from "./task.js";

/* The second process: does what it is told, one after the other, and ends with the first. */

enableCompileCache();
process.on("disconnect", () => process.exit());
process.on("message", (order: Order) => void work(order).then((answer) => process.send?.(answer)));

async function work({ number, url, input }: Order): Promise<Answer> {
  try {
    const { task } = (await import(url)) as { task: Task<unknown, unknown> };
    return { number, done: true, value: await task.work(input) };
  } catch {
    return { number, done: false };
  }
}
