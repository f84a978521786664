import { statSync } from "node:fs";
import type { Run } from "../run.js";
import type { Registered } from "../workspace.js";
import { TaskQueue } from "./task-queue.js";

/**
 * Works on APIs one after the other, with a task queue for all of them. `work` calls `startNext` when it only waits for its
 * queued tasks. Starts with the largest API, so that it is not the last one to finish. Returns the results in the order of `apis`.
 */
export async function eachApi<T>(
  run: Run,
  apis: readonly Registered[],
  work: (run: Run, api: Registered, startNext: () => void) => Promise<T>,
): Promise<T[]> {
  const tasks = new TaskQueue();
  const results = new Map<Registered, Promise<T>>();
  try {
    for (const api of [...apis].sort((a, b) => sizeOf(b) - sizeOf(a))) {
      await new Promise<void>((startNext) => {
        const result = work({ ...run, tasks }, api, startNext);
        results.set(api, result);
        // A failure also starts the next API, and is thrown below.
        result.then(
          () => startNext(),
          () => startNext(),
        );
      });
    }
    tasks.drain();
    return await Promise.all(apis.flatMap((api) => results.get(api) ?? []));
  } finally {
    tasks.close();
  }
}

/** Estimates the work by the bytes of the root documents, which list every operation. */
function sizeOf({ openapi, asyncapi }: Registered): number {
  const sizes = [openapi, asyncapi].map((file) => (file && statSync(file, { throwIfNoEntry: false })?.size) || 0);
  return sizes.reduce((total, size) => total + size, 0);
}
