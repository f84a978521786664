import { statSync } from "node:fs";
import { arrayOf, objectOf } from "../schema/json.js";
import { Cache } from "./cache.js";
import { mendTree } from "./files/output-tree.js";
import { Snapshot } from "./files/snapshot.js";
import { TaskQueue } from "./worker/task-queue.js";
import { openWorkspace, type Registered, type Workspace } from "./workspace.js";

/** The context that every verb works with. */
export interface Run {
  workspace: Workspace;
  cache: Cache;
  /** The contents of the workspace's files. */
  snapshot: Snapshot;
  progress: Progress;
  /** Shares tasks with a worker process while several APIs are processed. */
  tasks?: TaskQueue;
}

export async function openRun(cwd: string, log: (line: string) => void): Promise<Run> {
  const workspace = await openWorkspace(cwd);
  await mendTree(workspace.generated);
  const snapshot = new Snapshot(workspace.root);
  const cache = new Cache(workspace.cache, workspace.root, undefined, snapshot);
  return { workspace, cache, snapshot, progress: new Progress(log) };
}

/** Logs a line with the duration of each step. */
export class Progress {
  readonly write: (line: string) => void;
  readonly now: () => number;

  constructor(write: (line: string) => void, now: () => number = () => performance.now()) {
    this.write = write;
    this.now = now;
  }

  /**
   * Runs a step and logs how long it took; `note` adds to the line, as does `cached: true` of the result. A step fails if it
   * throws, or if its result has `diagnostics` with an error.
   */
  async step<T>(name: string, subject: string, run: (note: (text: string) => void) => Promise<T>): Promise<T> {
    const start = this.now();
    const notes: string[] = [];
    let mark = "✗";
    try {
      const result = await run((text) => notes.push(text));
      const { cached, diagnostics } = objectOf(result);
      if (cached === true) notes.push("cached");
      if (!arrayOf(diagnostics).some((diagnostic) => objectOf(diagnostic).severity === "error")) mark = "✓";
      return result;
    } finally {
      const time = `${Math.round(this.now() - start)} ms`;
      this.write(
        `${mark} ${name.padEnd(20)} ${subject.padEnd(28)} ${time.padStart(8)}${notes.length ? `  ${notes.join(", ")}` : ""}`,
      );
    }
  }
}

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
