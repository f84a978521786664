import { servedDocument } from "../../../spec/bundle.js";
import { type Diagnostic, isError } from "../../../workspace/diagnostics/diagnostic.js";
import { selectApis } from "../../../workspace/workspace.js";
import { yieldToEventLoop } from "../../../workspace/yield-to-event-loop.js";
import type { Io } from "../../command.js";
import { bundleStep } from "../../load-api.js";
import { openRun } from "../../open-run.js";
import { printDiagnostics } from "../../print-diagnostics.js";
import { serveApis } from "../../serve.js";
import type { ServeOptions } from "../../serve-options.js";

/**
 * Serves APIs of the workspace until the user asks to stop. Each API is bundled on its first request, so that the server
 * starts fast. Meanwhile all APIs are bundled in the background, and an error in one of them ends the verb.
 */
export async function runMock(ids: readonly string[], options: ServeOptions, io: Io): Promise<number> {
  const run = await openRun(io);
  const apis = selectApis(run.workspace, ids);
  const work = async () => {
    const errors: Diagnostic[] = [];
    for (const api of apis) {
      const { diagnostics } = await bundleStep(run, api);
      errors.push(...diagnostics.filter(isError));
      await yieldToEventLoop();
    }
    // Frees the sources, because the mock keeps the bundles that it needs.
    run.snapshot.forget();
    return errors.length > 0 ? printDiagnostics(errors, run.workspace.root, io) : undefined;
  };
  const sources = apis.map((api) => ({
    id: api.id,
    load: async () => servedDocument(api.id, await bundleStep(run, api)),
  }));
  return serveApis(sources, options, io, { work });
}
