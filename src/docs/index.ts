import path from "node:path";
import { setImmediate as yieldToEventLoop } from "node:timers/promises";
import { foldersBelow } from "../workspace/api-names.js";
import type { Diagnostic } from "../workspace/diagnostics/diagnostic.js";
import { type LazyFiles, replaceTree, updateTree, writeDiffering } from "../workspace/files/output-tree.js";
import type { Run } from "../workspace/run.js";
import { homePage } from "./content/home-page.js";
import { type CachedApi, DocsCache, sectionKeys } from "./docs-cache.js";
import { llmsText } from "./machine/llms.js";
import { openProse } from "./print/prose.js";
import { type BundlesOf, readSections, type Source } from "./read-sections.js";
import { makeRedoc } from "./redoc.js";
import { pageFiles, type RenderContext, readable, renderApi } from "./render-api.js";
import { docsFolder } from "./serve-pages.js";
import { foldersOf, type ModulesOf, sharedAssets } from "./site/assets.js";
import { LLMS } from "./site/site-urls.js";

export { DocsCache } from "./docs-cache.js";

export interface Docs {
  diagnostics: Diagnostic[];
  /** The absolute path of the folder that holds the pages. */
  folder: string;
  pages: number;
}

export interface DocsOptions {
  /** The folder to write. `build/docs/` of the workspace when absent. */
  folder?: string;
  /** Makes the Redoc script of the reference pages. */
  redoc?: () => Promise<string>;
  bundlesOf?: BundlesOf;
  /** Returns cached validators of an API's operations. */
  modulesOf?: ModulesOf;
  /** Is awaited between pages. If it throws, the build stops and the folder does not change. */
  pause?: () => Promise<void>;
  /** Skips the APIs that did not change since the build that used this cache before. */
  cache?: DocsCache;
}

/**
 * Writes the pages of all APIs to a folder: an index and, in the folder of each API, its pages, references and documents.
 * The folder does not change if a contract has errors or a page cannot be rendered. Without a cache the whole folder is
 * replaced; with a cache only the files that changed are written.
 */
export async function buildDocs(
  run: Run,
  {
    folder = docsFolder(run.workspace),
    redoc = makeRedoc,
    bundlesOf,
    modulesOf = () => undefined,
    pause = yieldToEventLoop,
    cache = new DocsCache(),
  }: DocsOptions = {},
): Promise<Docs> {
  const { sections: sources, diagnostics } = await readSections(run, bundlesOf);
  if (diagnostics.length > 0) return { diagnostics, folder, pages: 0 };
  const context: RenderContext = { run, redoc: await redocScript(run, redoc), prose: await openProse(), pause };
  return run.progress.step("docs", path.relative(run.workspace.root, folder), async (note) => {
    const sections = sources.map(({ section }) => section);
    const keys = sectionKeys(sources);
    const cached = cache.upToDate(folder, keys);
    const { rendered, apis } = await renderSections(sources, cached, keys, context, modulesOf);
    const searched = [...apis.values()].map((api) => api.searched);
    const sharedFiles: [string, string][] = [
      ...pageFiles(homePage(sections), undefined, context.prose),
      [LLMS, llmsText(sections)],
      ...(await sharedAssets(run, searched)),
    ];
    const shared = new Map(sharedFiles.map(([file, content]) => [file, readable(file, content)]));
    cache.clear();
    if (cached.size > 0) await writeChanged(folder, rendered, shared, [...apis.keys()]);
    else await replaceTree(folder, new Map([...shared, ...[...rendered.values()].flatMap((files) => [...files])]));
    cache.store(apis);
    const pages = [...apis.values()].reduce((sum, api) => sum + api.pages, 1);
    note(`${pages} pages`);
    return { diagnostics, folder, pages };
  });
}

/** Renders the APIs that are not cached. Returns their files, and a cache entry for every API. */
async function renderSections(
  sources: readonly Source[],
  cached: ReadonlyMap<string, CachedApi>,
  keys: ReadonlyMap<string, string>,
  context: RenderContext,
  modulesOf: ModulesOf,
): Promise<{ rendered: Map<string, LazyFiles>; apis: Map<string, CachedApi> }> {
  const sections = sources.map(({ section }) => section);
  const rendered = new Map<string, LazyFiles>();
  const apis = new Map<string, CachedApi>();
  for (const source of sources) {
    const { id } = source.section.api;
    const cachedApi = cached.get(id);
    if (cachedApi) {
      apis.set(id, cachedApi);
      continue;
    }
    const { files, searched } = await renderApi(source, sections, context, modulesOf(id));
    const pages = [...files.keys()].filter((file) => file.endsWith(".html")).length;
    rendered.set(id, files);
    apis.set(id, { key: keys.get(id) ?? "", searched, pages });
  }
  return { rendered, apis };
}

/** Writes the files of some APIs and the shared files that differ. The rest of the folder does not change. */
async function writeChanged(
  folder: string,
  rendered: ReadonlyMap<string, LazyFiles>,
  shared: ReadonlyMap<string, string>,
  ids: readonly string[],
): Promise<void> {
  // Renders every file before it writes the first one, because rendering may fail.
  const trees = [...rendered].flatMap(([id, files]) =>
    foldersOf(id).map((subfolder) => ({
      folder: path.join(folder, subfolder),
      files: filesIn(subfolder, files),
      otherFolders: foldersBelow(id, ids),
    })),
  );
  for (const tree of trees) await updateTree(tree.folder, tree.files, tree.otherFolders);
  await writeDiffering(folder, new Map(shared));
}

function filesIn(folder: string, files: LazyFiles): Map<string, string> {
  return new Map(
    [...files]
      .filter(([file]) => file.startsWith(`${folder}/`))
      .map(([file, content]) => [file.slice(folder.length + 1), typeof content === "function" ? content() : content]),
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
