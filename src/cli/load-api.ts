import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Api } from "../model/api.js";
import { readApi } from "../model/read-api.js";
import { UserError } from "../platform/user-error.js";
import type { JsonObject } from "../schema/json.js";
import { apiIdOf, nameError } from "../workspace/api-names.js";
import type { Diagnostic } from "../workspace/diagnostics/diagnostic.js";
import type { Io } from "./command.js";
import { openRun } from "./open-run.js";
import { bundlesFor } from "./serve.js";

/**
 * Loads an API by its name: from the workspace, so that edits of its contract take effect at once. Without a workspace it
 * loads one of the APIs that the package contains.
 */
export async function loadApi(
  name: string,
  io: Io,
): Promise<{ api: Api } | { diagnostics: Diagnostic[]; root: string }> {
  const id = apiIdOf(name);
  let run: Awaited<ReturnType<typeof openRun>>;
  try {
    run = await openRun({ ...io, log: () => {} });
  } catch (error) {
    const packaged = await packagedApi(id);
    if (packaged) return { api: packaged };
    throw error;
  }
  const { bundles, diagnostics } = await bundlesFor(run, [id]);
  if (diagnostics.length > 0) return { diagnostics, root: run.workspace.root };
  const bundle = bundles.get(id);
  if (!bundle) throw new UserError(`${id} has no OpenAPI document in redocly.yaml, so it has no webhooks here`);
  return { api: readApi(id, bundle.document) };
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
