import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Api } from "../model/api.js";
import { readApi } from "../model/read-api.js";
import { UserError } from "../platform/user-error.js";
import type { JsonObject } from "../schema/json.js";
import { type Bundles, bundleApi } from "../spec/bundle.js";
import { apiIdOf, nameError } from "../workspace/api-names.js";
import { type Diagnostic, isError } from "../workspace/diagnostics/diagnostic.js";
import type { Run } from "../workspace/run.js";
import { type Registered, selectApis } from "../workspace/workspace.js";
import type { Io } from "./command.js";
import { openRun } from "./open-run.js";

/**
 * Loads an API by its name: from the workspace, so that edits of its contract take effect at once. Without a workspace it
 * loads one of the APIs that the package contains.
 */
export async function loadApi(
  name: string,
  io: Io,
): Promise<{ api: Api } | { diagnostics: Diagnostic[]; root: string }> {
  const id = apiIdOf(name);
  let run: Run;
  try {
    run = await openRun({ ...io, log: () => {} });
  } catch (error) {
    const packaged = await packagedApi(id);
    if (packaged) return { api: packaged };
    throw error;
  }
  const [registered] = selectApis(run.workspace, [id]);
  const bundles = registered && (await bundleStep(run, registered));
  const errors = bundles?.diagnostics.filter(isError) ?? [];
  if (errors.length > 0) return { diagnostics: errors, root: run.workspace.root };
  if (!bundles?.openapi)
    throw new UserError(`${id} has no OpenAPI document in redocly.yaml; this verb needs one, so add it there`);
  return { api: readApi(id, bundles.openapi.document) };
}

/** Bundles an API and reports it as a step of the run. */
export function bundleStep(run: Run, api: Registered): Promise<Bundles> {
  return run.progress.step("bundle", api.id, async (note) => {
    const bundles = await bundleApi(run, api);
    if (bundles.cached) note("cached");
    return bundles;
  });
}

async function packagedApi(id: string): Promise<Api | undefined> {
  if (nameError(id) !== undefined) return undefined;
  try {
    const file = createRequire(import.meta.url).resolve(`chatwire/apis/${id}/openapi.json`);
    return readApi(id, JSON.parse(await readFile(file, "utf8")) as JsonObject);
  } catch {
    return undefined;
  }
}
