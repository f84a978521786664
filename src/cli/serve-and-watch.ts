import { DevSession } from "../dev/dev-session.js";
import { createDevPortal } from "../dev/portal.js";
import { PACKAGE_MOUNT, packagePages } from "../docs/package-pages.js";
import { DOCS_MOUNT, servePages } from "../docs/serve-pages.js";
import { ENGINE_TOOLS } from "../mock/engines/index.js";
import { countDiagnostics } from "../workspace/diagnostics/format.js";
import { Catalog } from "./catalog.js";
import type { Io } from "./command.js";
import { explainCrashByLint } from "./explain-crash-by-lint.js";
import { openRun } from "./open-run.js";
import { printDiagnostics } from "./print-diagnostics.js";
import { hasErrors, RebuildReporter } from "./report-rebuild.js";
import { serveApis } from "./serve.js";
import type { ServeOptions } from "./serve-options.js";
import { TOOLS } from "./tools.js";

export interface WatchOptions {
  /** Lints contracts after each edit. */
  lint: boolean;
  /** Keeps running when a contract is broken from the beginning, instead of ending the verb. */
  waitForFix: boolean;
}

/** Serves the workspace and rebuilds what an edit changes, until the user asks to stop. Also serves the APIs of the package. */
export async function serveAndWatch(
  options: ServeOptions,
  io: Io,
  { lint, waitForFix }: WatchOptions,
): Promise<number> {
  const run = await openRun(io, [...TOOLS.serve, ...ENGINE_TOOLS[options.engine]]);
  const others = new Catalog(run, io).shipped();
  const reporter = new RebuildReporter(run.workspace.root, io);
  const session = new DevSession(run, {
    lint,
    waitForFix,
    others,
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
  const packagePortal = servePages(packagePages(), { mount: PACKAGE_MOUNT });
  const respond: typeof portal.respond = async (request, response) =>
    (others.length > 0 && (await packagePortal(request, response))) || portal.respond(request, response);
  return serveApis(session.mounted, options, io, {
    fromPackage: others.map(({ id }) => id),
    pages: { docs: "/", ...(others.length > 0 ? { "docs of the package's APIs": PACKAGE_MOUNT } : {}) },
    portal: respond,
    docs: (id) => `${others.some((api) => api.id === id) ? PACKAGE_MOUNT : DOCS_MOUNT}${id}/index.html`,
    work,
    close,
  });
}
