import path from "node:path";
import type { Diagnostic } from "../workspace/diagnostics/diagnostic.js";
import { type LazyFiles, replaceTree, updateTree, writeDiffering } from "../workspace/files/output-tree.js";
import type { Run } from "../workspace/run.js";
import { yieldToEventLoop } from "../workspace/yield-to-event-loop.js";
import { homePage } from "./content/home-page.js";
import { type CachedApi, DocsCache, sectionKeys } from "./docs-cache.js";
import { LLMS, llmsText } from "./machine/llms.js";
import { openProse } from "./print/prose.js";
import { type BundlesOf, readSections, type Source } from "./read-sections.js";
import { makeRedoc } from "./redoc.js";
import { pageFiles, type RenderContext, renderApi } from "./render-api.js";
import { docsFolder } from "./serve-pages.js";
import { foldersOf, type ModulesOf, sharedAssets } from "./site/assets.js";

export { DocsCache } from "./docs-cache.js";

export interface Docs {
  diagnostics: Diagnostic[];
  /** Absolute path of the folder that holds the pages. */
  folder: string;
  pages: number;
}

export interface DocsOptions {
  /** Makes the script of the references. */
  redoc?: () => Promise<string>;
  bundlesOf?: BundlesOf;
  /** Validators of operations that were made before, by API. */
  modulesOf?: ModulesOf;
  /** Is awaited between pages; when it throws, all stays as it was. */
  pause?: () => Promise<void>;
  /** Of docs that were made before: APIs that are as they were then keep their files. */
  memory?: DocsCache;
}

/**
 * Makes the pages of all APIs in `build/docs/`: an index, and below each API's id a page for each operation and webhook, the
 * references that show it whole, and the documents themselves. With faults, or when a page cannot be made, all stays as it was.
 * The folder is replaced as a whole; with a memory, only the folders of APIs that changed are, file by file.
 */
export async function buildDocs(
  run: Run,
  {
    redoc: make = makeRedoc,
    bundlesOf,
    modulesOf = () => undefined,
    pause = yieldToEventLoop,
    memory = new DocsCache(),
  }: DocsOptions = {},
): Promise<Docs> {
  const folder = docsFolder(run.workspace);
  const { sections: sources, diagnostics } = await readSections(run, bundlesOf);
  if (diagnostics.length > 0) return { diagnostics, folder, pages: 0 };
  const context: RenderContext = { run, redoc: await redocScript(run, make), prose: await openProse(), pause };
  return run.progress.step("docs", path.relative(run.workspace.root, folder), async (note) => {
    const all = sources.map(({ section }) => section);
    const keys = sectionKeys(sources);
    const kept = memory.kept(folder, keys);
    const { made, known } = await renderSections(sources, kept, keys, context, modulesOf);
    const searched = [...known.values()].map(({ searched }) => searched);
    const shared = new Map([
      ...pageFiles(homePage(all), undefined, context.prose),
      [LLMS, llmsText(all)],
      ...(await sharedAssets(run, searched)),
    ]);
    memory.forget();
    if (kept.size > 0) await writeSome(folder, made, shared);
    else await replaceTree(folder, new Map([...shared, ...[...made.values()].flatMap((files) => [...files])]));
    memory.learn(known);
    const pages = [...known.values()].reduce((sum, one) => sum + one.pages, 1);
    note(`${pages} pages`);
    return { diagnostics, folder, pages };
  });
}

/** The files of the APIs that are not kept, and what is known of all. */
async function renderSections(
  sources: readonly Source[],
  kept: ReadonlyMap<string, CachedApi>,
  keys: ReadonlyMap<string, string>,
  context: RenderContext,
  modulesOf: ModulesOf,
): Promise<{ made: Map<string, LazyFiles>; known: Map<string, CachedApi> }> {
  const all = sources.map(({ section }) => section);
  const made = new Map<string, LazyFiles>();
  const known = new Map<string, CachedApi>();
  for (const source of sources) {
    const { id } = source.section.api;
    const before = kept.get(id);
    if (before) {
      known.set(id, before);
      continue;
    }
    const { files, searched } = await renderApi(source, all, context, modulesOf(id));
    const pages = [...files.keys()].filter((file) => file.endsWith(".html")).length;
    made.set(id, files);
    known.set(id, { key: keys.get(id) ?? "", searched, pages });
  }
  return { made, known };
}

/** Writes what differs of some APIs and of what all share; the rest of the folder is left alone. */
async function writeSome(
  folder: string,
  made: ReadonlyMap<string, LazyFiles>,
  shared: ReadonlyMap<string, string>,
): Promise<void> {
  // All is made before anything is written.
  const trees = [...made].flatMap(([id, files]) => foldersOf(id).map((own) => [own, inside(own, files)] as const));
  for (const [own, files] of trees) await updateTree(path.join(folder, own), files);
  await writeDiffering(folder, new Map(shared));
}

function inside(own: string, files: LazyFiles): Map<string, string> {
  const found = [...files].filter(([file]) => file.startsWith(`${own}/`));
  return new Map(
    found.map(([file, content]) => [file.slice(own.length + 1), typeof content === "function" ? content() : content]),
  );
}

function redocScript(run: Run, make: () => Promise<string>): Promise<string> {
  return run.progress.step("docs", "redoc", async (note) => {
    const { value, cached } = await run.cache.step("redoc", [], async () => ({ value: await make() }));
    note(`${(value.length / 1e6).toFixed(1)} MB`);
    if (cached) note("cached");
    return value;
  });
}
