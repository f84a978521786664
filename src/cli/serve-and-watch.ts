import { DevSession } from "../dev/dev-session.js";
import { createDevPortal } from "../dev/portal.js";
import { countDiagnostics } from "../workspace/diagnostics/format/index.js";
import type { Io } from "./command.js";
import { explainCrashByLint } from "./explain-crash-by-lint.js";
import { openRun } from "./open-run.js";
import { printDiagnostics } from "./print-diagnostics.js";
import { hasErrors, RebuildReporter } from "./report-rebuild.js";
import { serveApis } from "./serve.js";
import type { ServeOptions } from "./serve-options.js";

export interface WatchOptions {
  /** Lints contracts after each edit. */
  lint: boolean;
  /** Keeps running when a contract is broken from the beginning, instead of ending the verb. */
  waitForFix: boolean;
}

/** Serves the workspace and rebuilds what an edit changes, until the user asks to stop. */
export async function serveAndWatch(
  options: ServeOptions,
  io: Io,
  { lint, waitForFix }: WatchOptions,
): Promise<number> {
  const run = await openRun(io);
  const reporter = new RebuildReporter(run.workspace.root, io);
  const session = new DevSession(run, {
    lint,
    waitForFix,
    onRebuild: (result) => {
      // Pages keep showing the previous lint results until lint has run again.
      if (result.settled || hasErrors(result.diagnostics)) portal.update();
      reporter.report(result);
    },
  });
  const portal = createDevPortal(session);
  const work = async () => {
    const diagnostics = await explainCrashByLint(
      run,
      io,
      () => session.start(),
      (errors) => errors,
    );
    portal.update();
    const { errors } = countDiagnostics(diagnostics);
    if (diagnostics.length > 0) await printDiagnostics(diagnostics, run.workspace.root, io);
    reporter.begin(diagnostics);
    if (errors > 0 && !waitForFix) return 1;
    io.log(
      errors > 0
        ? "built everything that has no errors; fix the errors above, and the rest is built"
        : "everything is built; watching for edits",
    );
    return undefined;
  };
  const close = () => {
    session.close();
    portal.close();
  };
  return serveApis(session.apis, options, io, { portal: portal.respond, work, close });
}
