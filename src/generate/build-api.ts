import { type Bundles, bundleApi } from "../spec/bundle.js";
import { type Diagnostic, isError } from "../workspace/diagnostics/diagnostic.js";
import type { Files } from "../workspace/files/output-tree.js";
import type { Run } from "../workspace/run.js";
import type { Registered } from "../workspace/workspace.js";
import { generateApi } from "./generate-api.js";

export interface BuiltApi {
  files: Files;
  size: string;
  diagnostics: Diagnostic[];
  bundles: Bundles;
}

/** Bundles an API, and generates its files unless it has errors. Calls `free` after bundling, so that the next API can start. */
export async function buildApi(run: Run, api: Registered, free?: () => void): Promise<BuiltApi> {
  const bundles = await bundleStep(run, api);
  free?.();
  const errors = bundles.diagnostics.filter(isError);
  if (errors.length > 0) return { files: new Map(), size: "", diagnostics: errors, bundles };
  return run.progress.step("generate", api.id, async (note) => {
    const { files, size, cached } = await generateApi(run, api, bundles);
    note(size);
    if (cached) note("cached");
    return { files, size, diagnostics: [], bundles };
  });
}

function bundleStep(run: Run, api: Registered): Promise<Bundles> {
  return run.progress.step("bundle", api.id, async (note) => {
    const bundles = await bundleApi(run, api);
    if (bundles.cached) note("cached");
    return bundles;
  });
}
