import { apiPage, groupsOf } from "../content/api-page.js";
import type { ApiSection } from "../content/api-section.js";
import type { Page, PageLink, UnlinkedPage } from "../content/content.js";
import { operationPage } from "../content/operation-page.js";
import { webhookPage } from "../content/webhook-page.js";
import type { PagePath } from "./site-urls.js";

/** Builds the pages of an API and links each to its neighbours in the menu. Awaits `pause` between pages. */
export async function sectionPages(
  section: ApiSection,
  sections: readonly ApiSection[],
  pause: () => Promise<void>,
): Promise<Page[]> {
  const { api, urls, sources, changes } = section;
  const entries: { link: PageLink; build: () => UnlinkedPage }[] = [
    { link: { page: urls.home, text: api.title }, build: () => apiPage(section) },
    ...groupsOf(api, api.operations).flatMap(({ members }) =>
      members.map((operation) => ({
        link: {
          page: urls.operation(operation),
          text: operation.selector?.value ?? operation.summary ?? operation.id,
        },
        build: () => operationPage(section, operation),
      })),
    ),
    ...groupsOf(api, api.events).flatMap(({ members }) =>
      members.map((event) => ({
        link: { page: urls.webhook(event), text: event.name },
        build: () => webhookPage(section, event, sections),
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
