import type { ValidatorModule } from "../generate/module-writer.js";
import { fileText } from "../platform/terminal-text.js";
import type { GenerationCache } from "../workspace/cache.js";
import type { LazyFiles } from "../workspace/files/output-tree.js";
import type { Run } from "../workspace/run.js";
import { apiPage } from "./content/api-page.js";
import { type ApiSection, groupsOf } from "./content/api-section.js";
import type { Page, PageLink, UnlinkedPage } from "./content/content.js";
import { operationPage } from "./content/operation-page.js";
import { webhookPage } from "./content/webhook-page.js";
import { schemaFiles } from "./machine/schema-files.js";
import { MarkdownPrinter } from "./print/markdown.js";
import type { Prose } from "./print/prose.js";
import { htmlPage } from "./print/shell.js";
import type { Source } from "./read-sections.js";
import { showScript, withFunctionTitles } from "./redoc.js";
import { referencePage } from "./reference-page.js";
import { type SearchedApi, searchedApi } from "./search/search-index.js";
import { apiAssets } from "./site/assets.js";
import type { PagePath } from "./site/site-urls.js";

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
  for (const [file, content] of files) if (typeof content === "string") files.set(file, readable(file, content));
  return { files, searched: searchedApi(section, pages) };
}

/** Escapes what would deceive readers of a file. Pages are escaped before their scripts are hashed. */
export function readable(file: string, content: string): string {
  return file.endsWith(".html") ? content : fileText(content);
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

/** Builds the pages of an API and links each to its neighbours in the menu. Awaits `pause` between pages. */
async function sectionPages(
  section: ApiSection,
  sections: readonly ApiSection[],
  pause: () => Promise<void>,
): Promise<Page[]> {
  const { api, urls, sources, changes } = section;
  const { operations, webhooks } = groupsOf(section);
  const entries: { link: PageLink; build: () => UnlinkedPage }[] = [
    { link: { page: urls.home, text: api.title }, build: () => apiPage(section) },
    ...[...operations, ...webhooks].flatMap(({ members }) =>
      members.map((member) => ({
        link: { page: member.page, text: member.label },
        build: () =>
          member.kind === "operation"
            ? operationPage(section, member.operation)
            : webhookPage(section, member.event, sections),
      })),
    ),
  ];
  const pages: Page[] = [];
  for (const [index, { build }] of entries.entries()) {
    pages.push({ ...build(), previous: entries[index - 1]?.link, next: entries[index + 1]?.link });
    await pause();
  }
  return [
    ...pages,
    ...(sources === undefined ? [] : [documentPage(section, urls.sources, "Sources", sources)]),
    ...(changes === undefined ? [] : [documentPage(section, urls.changes, "Change log", [changes])]),
  ];
}

/** Builds the page of Markdown files beside a contract. */
function documentPage(
  { api, urls }: ApiSection,
  path: PagePath,
  title: string,
  [first = "", ...rest]: readonly string[],
): Page {
  return {
    path,
    title,
    summary: `${title} of ${api.title} ${api.version}.`,
    crumbs: [{ text: api.title, page: urls.home }],
    // The page has a title, so the first heading is dropped.
    blocks: [
      { kind: "prose", markdown: first.replace(/^\s*# .*\n/, ""), headings: 1 },
      ...rest.map((markdown) => ({ kind: "prose" as const, markdown, headings: 2 })),
    ],
    alternates: [],
    previous: undefined,
    next: undefined,
  };
}
