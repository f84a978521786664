import path from "node:path";
import type { Fault } from "../fault.js";
import { type LazyFiles, replaceTree } from "../generate/tree.js";
import type { Run } from "../run.js";
import { othersTurn } from "../turn.js";
import { withFunctionTitles } from "./function-titles.js";
import { LLMS, llmsText } from "./machine/llms.js";
import { schemaFiles } from "./machine/schema-files.js";
import { MarkdownPrinter } from "./print/markdown.js";
import { openProse, type Prose } from "./print/prose.js";
import { htmlPage } from "./print/shell.js";
import { type BundlesOf, readChapters, type Source } from "./read-chapters.js";
import { makeRedoc, showScript } from "./redoc.js";
import { referencePage } from "./reference-page.js";
import { docsFolder } from "./serve-pages.js";
import { makeSite } from "./site/make-site.js";
import type { Site } from "./site/site.js";
import { ASSETS, assetsOf, type ModulesOf } from "./slots/assets.js";

export interface Docs {
  faults: Fault[];
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
}

/**
 * Makes the pages of all APIs in `build/docs/`: an index, and below each API's id a page for each operation and webhook, the
 * references that show it whole, and the documents themselves. The folder is replaced as a whole; with faults, or when a
 * page cannot be made, it stays as it was.
 */
export async function buildDocs(
  run: Run,
  { redoc: make = makeRedoc, bundlesOf, modulesOf, pause = othersTurn }: DocsOptions = {},
): Promise<Docs> {
  const folder = docsFolder(run.workspace);
  const { chapters, faults } = await readChapters(run, bundlesOf);
  if (faults.length > 0) return { faults, folder, pages: 0 };
  const redoc = await redocScript(run, make);
  const prose = await openProse();
  return run.progress.step("docs", path.relative(run.workspace.root, folder), async (note) => {
    const all = chapters.map(({ chapter }) => chapter);
    const site = await makeSite(all, pause);
    const assets = await assetsOf(run, site, pause, modulesOf);
    const files: LazyFiles = new Map<string, string | (() => string)>([
      ...(await pageFiles(site, prose, pause)),
      [LLMS, llmsText(site)],
      ...chapters.flatMap((source) => referenceFiles(source, redoc)),
      ...chapters.flatMap(({ chapter }) => schemaFiles(chapter.api, chapter.urls)),
      ...[...assets].map(([name, content]): [string, string] => [`${ASSETS}/${name}`, content]),
    ]);
    await replaceTree(folder, files);
    const pages = [...files.keys()].filter((file) => file.endsWith(".html")).length;
    note(`${pages} pages`);
    return { faults, folder, pages };
  });
}

async function pageFiles(
  { chapters, pages }: Site,
  prose: Prose,
  pause: () => Promise<void>,
): Promise<[string, string][]> {
  const files: [string, string][] = [];
  for (const page of pages) {
    const chapter = chapters.find(({ api }) => api.id === page.api);
    files.push([`${page.path}.html`, htmlPage(page, chapter, prose)]);
    files.push([`${page.path}.md`, new MarkdownPrinter(page.path, prose).page(page)]);
    await pause();
  }
  return files;
}

/** Each reference has all of Redoc in it: it is made when it is written. */
function referenceFiles({ chapter, bundles }: Source, redoc: string): [string, string | (() => string)][] {
  const { api, references } = chapter;
  return references.flatMap((reference): [string, string | (() => string)][] => {
    const bundle = reference.source === "openapi.json" ? bundles.openapi : bundles.asyncapi;
    const document = bundle?.document ?? {};
    const page = () => {
      const script = showScript(redoc, withFunctionTitles(document));
      return referencePage({ title: api.title, references }, reference, script);
    };
    return [
      [`${api.id}/${reference.file}`, page],
      [`${api.id}/${reference.source}`, JSON.stringify(document, null, 2)],
    ];
  });
}

function redocScript(run: Run, make: () => Promise<string>): Promise<string> {
  return run.progress.step("docs", "redoc", async (note) => {
    const { value, cached } = await run.cache.step("redoc", [], async () => ({ value: await make() }));
    note(`${(value.length / 1e6).toFixed(1)} MB`);
    if (cached) note("cached");
    return value;
  });
}
