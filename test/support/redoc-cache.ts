import { cpSync } from "node:fs";
import path from "node:path";
import { buildDocs } from "../../src/docs/index.js";
import { openRun } from "../../src/workspace/run.js";
import { onceInRun } from "./once-in-run.js";
import { temporaryFolder } from "./temporary-folder.js";

/**
 * Gives a new workspace a cache with the script of Redoc, which takes seconds to make and is the same for all workspaces. The
 * first call in a test run makes it.
 */
export async function shareRedoc(root: string): Promise<void> {
  const shared = path.join(temporaryFolder(), "redoc");
  await onceInRun(shared, async () => {
    cpSync(path.join(import.meta.dirname, "../fixtures/cli/small"), shared, { recursive: true });
    const { diagnostics } = await buildDocs(await openRun(shared, () => {}));
    if (diagnostics.length > 0) throw new Error(`could not build docs: ${JSON.stringify(diagnostics[0])}`);
  });
  cpSync(path.join(shared, ".chatwire"), path.join(root, ".chatwire"), { recursive: true });
}
