import type { ValidatorModule } from "../generate/module-writer.js";
import type { LazyFiles } from "../workspace/files/output-tree.js";
import type { GenerationCache } from "../workspace/generation-cache.js";
import type { Run } from "../workspace/run.js";
import type { ApiSection } from "./content/api-section.js";
import type { Page } from "./content/content.js";
import { withFunctionTitles } from "./function-titles.js";
import { schemaFiles } from "./machine/schema-files.js";
import { MarkdownPrinter } from "./print/markdown.js";
import type { Prose } from "./print/prose.js";
import { htmlPage } from "./print/shell.js";
import type { Source } from "./read-sections.js";
import { showScript } from "./redoc.js";
import { referencePage } from "./reference-page.js";
import { type SearchedApi, searchedApi } from "./search/search-index.js";
import { apiAssets } from "./site/assets.js";
import { sectionPages } from "./site/section-pages.js";

export interface RenderContext {
  run: Run;
  prose: Prose;
  /** The Redoc script of the reference pages. */
  redoc: string;
  /** Is awaited between pages. */
  pause: () => Promise<void>;
}

export interface RenderedApi {
  /** By path from the root of the docs. */
  files: LazyFiles;
  searched: SearchedApi;
}

/** Renders all files of one API. `sections` are the APIs that its webhook pages may be compared with. */
export async function renderApi(
  source: Source,
  sections: readonly ApiSection[],
  { run, prose, redoc, pause }: RenderContext,
  modules: GenerationCache<ValidatorModule> | undefined,
): Promise<RenderedApi> {
  const { section } = source;
  const pages = await sectionPages(section, sections, pause);
  const files = new Map<string, string | (() => string)>();
  for (const page of pages) {
    for (const [file, content] of pageFiles(page, section, prose)) files.set(file, content);
    await pause();
  }
  for (const [file, content] of [
    ...referenceFiles(source, redoc),
    ...schemaFiles(section.api, section.urls),
    ...(await apiAssets(run, section, pause, modules)),
  ])
    files.set(file, content);
  return { files, searched: searchedApi(section, pages) };
}

export function pageFiles(page: Page, section: ApiSection | undefined, prose: Prose): [string, string][] {
  return [
    [`${page.path}.html`, htmlPage(page, section, prose)],
    [`${page.path}.md`, new MarkdownPrinter(page.path, prose).page(page)],
  ];
}

/** Renders references only when they are written, because each contains all of Redoc. */
function referenceFiles({ section, bundles }: Source, redoc: string): [string, string | (() => string)][] {
  const { api, references } = section;
  return references.flatMap((reference): [string, string | (() => string)][] => {
    const bundle = reference.source === "openapi.json" ? bundles.openapi : bundles.asyncapi;
    const document = bundle?.document ?? {};
    const page = () => {
      const script = showScript(redoc, withFunctionTitles(document));
      return referencePage(api.title, references, reference, script);
    };
    return [
      [`${api.id}/${reference.file}`, page],
      [`${api.id}/${reference.source}`, JSON.stringify(document, null, 2)],
    ];
  });
}
