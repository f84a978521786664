import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const NAME = "CHATWIRE_TEST_FOLDER";

/** Where tests make their folders: each removes its own, and what a verb still wrote when it was stopped goes with the run. */
export function temporaryFolder(): string {
  return process.env[NAME] ?? tmpdir();
}

/** Runs once, around all files of tests. */
export default function setup(): () => void {
  const folder = mkdtempSync(path.join(tmpdir(), "chatwire-tests-"));
  // Some tests become a user without rights, who must get at the folders in it.
  chmodSync(folder, 0o755);
  process.env[NAME] = folder;
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
