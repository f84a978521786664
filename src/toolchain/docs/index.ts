import path from "node:path";
import { bundleApi } from "../bundle.js";
import type { Fault } from "../fault.js";
import { replaceTree } from "../generate/tree.js";
import type { Run } from "../run.js";
import { type Chapter, chapterOf } from "./chapter.js";
import { withFunctionTitles } from "./function-titles.js";
import { indexPage } from "./index-page.js";
import { makeRedoc, showScript } from "./redoc.js";
import { referencePage } from "./reference-page.js";

export interface Docs {
  faults: Fault[];
  /** Absolute path of the folder that holds the pages. */
  folder: string;
  pages: number;
}

/**
 * Makes the pages of all APIs in `build/docs/`: an index, and below each API's id its references with the documents that
 * they show. The folder is replaced as a whole; with faults, or when a page cannot be made, it stays as it was.
 */
export async function buildDocs(run: Run, make = makeRedoc): Promise<Docs> {
  const folder = path.join(run.workspace.build, "docs");
  const { chapters, faults } = await readChapters(run);
  if (faults.length > 0) return { faults, folder, pages: 0 };
  const redoc = await redocScript(run, make);
  return run.progress.step("docs", path.relative(run.workspace.root, folder), async (note) => {
    const files = new Map([["index.html", indexPage(chapters.map(({ card }) => card))]]);
    for (const { card, pages } of chapters) {
      for (const page of pages) {
        files.set(page.file, referencePage(card, page.reference, showScript(redoc, withFunctionTitles(page.document))));
        files.set(page.source, JSON.stringify(page.document, null, 2));
      }
    }
    await replaceTree(folder, files);
    const pages = [...files.keys()].filter((file) => file.endsWith(".html")).length;
    note(`${pages} pages`);
    return { faults, folder, pages };
  });
}

async function readChapters(run: Run): Promise<{ chapters: Chapter[]; faults: Fault[] }> {
  const chapters: Chapter[] = [];
  const faults: Fault[] = [];
  for (const api of run.workspace.apis) {
    const bundles = await bundleApi(run, api);
    faults.push(...bundles.faults.filter(({ severity }) => severity === "error"));
    chapters.push(chapterOf(api.id, bundles));
  }
  return { chapters, faults };
}

function redocScript(run: Run, make: () => Promise<string>): Promise<string> {
  return run.progress.step("docs", "redoc", async (note) => {
    const { value, cached } = await run.cache.step("redoc", [], async () => ({ value: await make() }));
    note(`${(value.length / 1e6).toFixed(1)} MB`);
    if (cached) note("cached");
    return value;
  });
}
