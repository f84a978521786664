import type { Diagnostic } from "../workspace/diagnostics/diagnostic.js";
import { readTree } from "../workspace/files/output-tree.js";
import { sha256 } from "../workspace/files/snapshot.js";
import type { Run } from "../workspace/run.js";
import type { Registered } from "../workspace/workspace.js";
import { buildApi } from "./build-api.js";

/** The hashes of the files that an API should have in `generated/`. They suffice for a check, and are faster to read. */
export interface Manifest {
  /** The hash of each file, by its path below `generated/`. */
  hashes: [file: string, hash: string][];
  size: string;
  diagnostics: Diagnostic[];
}

/** Returns the manifest of an API. Generates the files only if a source has changed. */
export function manifestOf(run: Run, api: Registered, free?: () => void): Promise<Manifest> {
  return run.progress.step("check", api.id, async (note) => {
    const { value, cached } = await run.cache.step("manifest", [api], async () => {
      const { files, size, diagnostics, bundles } = await buildApi(run, api, free);
      const hashes = [...files].map(([file, content]): [string, string] => [file, sha256(content)]);
      return { value: { hashes, size, diagnostics }, files: bundles.dependencies };
    });
    if (value.size) note(value.size);
    if (cached) note("cached");
    return value;
  });
}

/** Returns the hashes of all files below a folder. */
export function hashTree(folder: string): Map<string, string> {
  return new Map([...readTree(folder)].map(([file, content]) => [file, sha256(content)]));
}
