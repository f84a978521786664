import { Cache } from "./cache.js";
import { Snapshot } from "./files/snapshot.js";
import { Progress } from "./progress.js";
import type { TaskQueue } from "./worker/task-queue.js";
import { openWorkspace, type Workspace } from "./workspace.js";

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
  const snapshot = new Snapshot();
  const cache = new Cache(workspace.cache, workspace.root, undefined, snapshot);
  return { workspace, cache, snapshot, progress: new Progress(log) };
}
