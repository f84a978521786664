import { enableCompileCache } from "../../platform/compile-cache.js";
import type { Task, TaskRequest, TaskResponse } from "./worker-process.js";

/* The entry of the worker process: runs the requested tasks, and exits with its parent. */

enableCompileCache();
process.on("disconnect", () => process.exit());
process.on("message", (request: TaskRequest) => void runTask(request).then((response) => process.send?.(response)));

async function runTask({ number, url, input }: TaskRequest): Promise<TaskResponse> {
  try {
    const { task } = (await import(url)) as { task: Task<unknown, unknown> };
    return { number, done: true, value: await task.work(input) };
  } catch {
    return { number, done: false };
  }
}
