import { statSync } from "node:fs";
import type { Run } from "../run.js";
import type { Registered } from "../workspace.js";
import { WorkSharing } from "./work-sharing.js";

/**
 * Works on APIs one after the other, in two processes: `work` calls `free` when what is left for this API is given to the crew
 * of its run, and then the next one begins. The largest come first, so that none of them is left to the end. Gives what came of
 * each, in the order of the APIs.
 */
export async function eachApi<T>(
  run: Run,
  apis: readonly Registered[],
  work: (run: Run, api: Registered, free: () => void) => Promise<T>,
): Promise<T[]> {
  const crew = new WorkSharing();
  const begun = new Map<Registered, Promise<T>>();
  try {
    for (const api of [...apis].sort((one, other) => sizeOf(other) - sizeOf(one))) {
      await new Promise<void>((free) => {
        const one = work({ ...run, crew }, api, free);
        begun.set(api, one);
        // Who fails is told below.
        one.then(
          () => free(),
          () => free(),
        );
      });
    }
    crew.join();
    return await Promise.all(apis.flatMap((api) => begun.get(api) ?? []));
  } finally {
    crew.close();
  }
}

/** Bytes of the root documents, which tell of each operation at least where it is. */
function sizeOf({ openapi, asyncapi }: Registered): number {
  const sizes = [openapi, asyncapi].map((file) => (file && statSync(file, { throwIfNoEntry: false })?.size) || 0);
  return sizes.reduce((total, size) => total + size, 0);
}
