import { setImmediate as yieldToEventLoop } from "node:timers/promises";
import { ENGINE_TOOLS } from "../../../mock/engines/index.js";
import { requireTools } from "../../../platform/require-tools.js";
import { bundleStep, servedDocument } from "../../../spec/bundle.js";
import { type Diagnostic, isError } from "../../../workspace/diagnostics/diagnostic.js";
import { Catalog, type FoundApi } from "../../catalog.js";
import type { Io } from "../../command.js";
import { printDiagnostics } from "../../print-diagnostics.js";
import { serveApis } from "../../serve.js";
import type { ServeOptions } from "../../serve-options.js";
import { readShipped } from "../../shipped-apis.js";
import { TOOLS } from "../../tools.js";

/**
 * Serves APIs of the workspace and of the package until the user asks to stop. Each API is bundled on its first request, so
 * that the server starts fast. Meanwhile all APIs are bundled in the background, and an error in one of them ends the verb.
 */
export async function runMock(names: readonly string[], options: ServeOptions, io: Io): Promise<number> {
  const catalog = await Catalog.open(io);
  const found = names.length === 0 ? catalog.all() : names.map((name) => catalog.find(name));
  const apis = [...new Map(found.map((api) => [api.id, api])).values()];
  const own = apis.flatMap((api) => api.own ?? []);
  requireTools([...(own.length > 0 ? TOOLS.bundle : []), ...ENGINE_TOOLS[options.engine]]);
  const work = async () => {
    const errors: Diagnostic[] = [];
    for (const { run, registered } of own) {
      const { diagnostics } = await bundleStep(run, registered);
      errors.push(...diagnostics.filter(isError));
      await yieldToEventLoop();
    }
    const { run } = catalog;
    // Frees the sources, because the mock keeps the bundles that it needs.
    run?.snapshot.forget();
    return run && errors.length > 0 ? printDiagnostics(errors, run.workspace.root, io) : undefined;
  };
  const fromPackage = apis.flatMap(({ id, own }) => (own ? [] : [id]));
  return serveApis(apis.map(sourceOf), options, io, { fromPackage, work });
}

function sourceOf({ id, own }: FoundApi) {
  const load = own ? async () => servedDocument(id, await bundleStep(own.run, own.registered)) : () => readShipped(id);
  return { id, load };
}
