import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Api } from "../model/api.js";
import { readApi } from "../model/read-api.js";
import { UserError } from "../platform/user-error.js";
import type { JsonObject } from "../schema/json.js";
import type { Diagnostic } from "../workspace/diagnostics/diagnostic.js";
import type { Io } from "./command.js";
import { openRun } from "./open-run.js";
import { bundlesFor } from "./serve.js";

const ID = /^[a-z0-9-]+\/[a-z0-9-]+$/;

/**
 * The API of an id: from the workspace, so that edits of its contract count at once; where there is no workspace, from
 * those that the package brings.
 */
export async function loadApi(id: string, io: Io): Promise<{ api: Api } | { diagnostics: Diagnostic[]; root: string }> {
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
  if (!ID.test(id)) return undefined;
  try {
    const file = createRequire(import.meta.url).resolve(`chatwire/apis/${id}/openapi.json`);
    return readApi(id, JSON.parse(await readFile(file, "utf8")) as JsonObject);
  } catch {
    return undefined;
  }
}
