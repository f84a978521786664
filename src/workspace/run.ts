import { Cache } from "./cache.js";
import { Snapshot } from "./files/snapshot.js";
import { Progress } from "./progress.js";
import type { WorkSharing } from "./worker/work-sharing.js";
import { openWorkspace, type Workspace } from "./workspace.js";

/** What every verb of the toolchain works with. */
export interface Run {
  workspace: Workspace;
  cache: Cache;
  /** What the files of the workspace hold. */
  snapshot: Snapshot;
  progress: Progress;
  /** Who shares the work with this process, while there is much of it. */
  crew?: WorkSharing;
}

export async function openRun(cwd: string, log: (line: string) => void): Promise<Run> {
  const workspace = await openWorkspace(cwd);
  const snapshot = new Snapshot();
  const cache = new Cache(workspace.cache, workspace.root, undefined, snapshot);
  return { workspace, cache, snapshot, progress: new Progress(log) };
}
