import { packagePages } from "../../../docs/package-pages.js";
import { DOCS_MOUNT, servePages } from "../../../docs/serve-pages.js";
import { Catalog } from "../../catalog.js";
import type { Io } from "../../command.js";
import { serveApis } from "../../serve.js";
import { serveAndWatch } from "../../serve-and-watch.js";
import type { ServeOptions } from "../../serve-options.js";

/** Runs `chatwire start`: for the workspace, or without one for the APIs of the package. */
export async function runStart(options: ServeOptions, io: Io): Promise<number> {
  const catalog = await Catalog.open(io);
  if (catalog.hasOwn) return serveAndWatch(options, io, { lint: false, waitForFix: false });
  return serveApis(catalog.shipped(), options, io, {
    pages: { docs: "/" },
    portal: servePages(packagePages()),
    docs: (id) => `${DOCS_MOUNT}${id}/index.html`,
  });
}
