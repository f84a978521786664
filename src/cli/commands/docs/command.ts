import { readdir } from "node:fs/promises";
import path from "node:path";
import { UserError } from "../../../platform/user-error.js";
import { defineCommand } from "../../command.js";
import { explainCrashByLint } from "../../explain-crash-by-lint.js";
import { openRun } from "../../open-run.js";
import { printDiagnostics } from "../../print-diagnostics.js";
import { TOOLS } from "../../tools.js";

export const docsCommand = defineCommand({
  name: "docs",
  summary: "write the docs of all APIs, as web pages and as Markdown",
  options: {
    output: { type: "string", short: "o", value: "DIR", summary: "the folder to write; build/docs when absent" },
  },
  maxOperands: 0,
  run: async ({ options: { output } }, io) => {
    const { Catalog } = await import("../../catalog.js");
    const { docsFolder } = await import("../../../docs/serve-pages.js");
    const isWorkspace = (await Catalog.open(io)).run !== undefined;
    const run = isWorkspace ? await openRun(io, TOOLS.docs) : undefined;
    const folder =
      output === undefined
        ? docsFolder(run?.workspace ?? { build: path.join(io.cwd, "build") })
        : path.resolve(io.cwd, output);
    await rejectOtherFolder(folder);
    if (!run) {
      const { writePackagePages } = await import("../../../docs/package-pages.js");
      io.log(`wrote ${await writePackagePages(folder)} pages of the package's APIs to ${folder}`);
      return 0;
    }
    const { buildDocs } = await import("../../../docs/index.js");
    const { diagnostics, pages } = await explainCrashByLint(
      run,
      io,
      () => buildDocs(run, { folder }),
      (errors) => ({ diagnostics: errors, folder, pages: 0 }),
    );
    if (diagnostics.length > 0) return printDiagnostics(diagnostics, run.workspace.root, io);
    io.log(`wrote ${pages} pages to ${folder}`);
    return 0;
  },
});

/** Rejects a folder with files of somebody else, because the pages replace all of its content. */
async function rejectOtherFolder(folder: string): Promise<void> {
  const { ASSETS } = await import("../../../docs/site/assets.js");
  const existing = await readdir(folder).catch(({ code }: NodeJS.ErrnoException): string[] => {
    if (code !== "ENOTDIR") return [];
    throw new UserError(`${folder} is not a folder: choose another one with --output`, { exitCode: 2 });
  });
  if (existing.length > 0 && !existing.includes(ASSETS))
    throw new UserError(
      `${folder} has other files, which would be lost: move them away, or choose another folder with --output`,
      { exitCode: 2 },
    );
}
