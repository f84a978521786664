import type { Api } from "../model/api.js";
import { readApi } from "../model/read-api.js";
import { requireTools } from "../platform/require-tools.js";
import { UserError } from "../platform/user-error.js";
import { bundleStep } from "../spec/bundle.js";
import { type Diagnostic, isError } from "../workspace/diagnostics/diagnostic.js";
import { Catalog, type FoundApi } from "./catalog.js";
import type { Io } from "./command.js";
import { readShipped } from "./shipped-apis.js";
import { TOOLS } from "./tools.js";

/** An API, or the errors of its contract. */
export type LoadedApi = { api: Api } | { diagnostics: Diagnostic[]; root: string };

/**
 * Loads an API by its name: from the workspace, so that edits of its contract take effect at once, or else from the package.
 */
export async function loadApi(name: string, io: Io): Promise<LoadedApi> {
  const catalog = await Catalog.open(io, () => {});
  return loadFound(catalog.find(name));
}

export async function loadFound({ id, own }: FoundApi): Promise<LoadedApi> {
  if (!own) return { api: readApi(id, await readShipped(id)) };
  requireTools(TOOLS.bundle);
  const { openapi, diagnostics } = await bundleStep(own.run, own.registered);
  const errors = diagnostics.filter(isError);
  if (errors.length > 0) return { diagnostics: errors, root: own.run.workspace.root };
  if (!openapi)
    throw new UserError(`${id} has no OpenAPI document in redocly.yaml; this verb needs one, so add it there`);
  return { api: readApi(id, openapi.document) };
}
