import { Cache } from "./cache.js";
import { Progress } from "./progress.js";
import { openWorkspace, type Workspace } from "./workspace.js";

/** What every verb of the toolchain works with. */
export interface Run {
  workspace: Workspace;
  cache: Cache;
  progress: Progress;
}

export async function openRun(cwd: string, talk: (line: string) => void): Promise<Run> {
  const workspace = await openWorkspace(cwd);
  return { workspace, cache: new Cache(workspace.cache, workspace.root), progress: new Progress(talk) };
}
