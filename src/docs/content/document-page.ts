import type { PagePath } from "../site/site-urls.js";
import type { ApiSection } from "./api-section.js";
import type { Page } from "./content.js";

/** A page of a Markdown file that lies beside a contract: its sources, its changes. */
export function documentPage(
  { api, urls }: ApiSection,
  path: PagePath,
  title: string,
  [first = "", ...rest]: readonly string[],
): Page {
  return {
    path,
    title,
    summary: `${title} of ${api.title} ${api.version}.`,
    api: api.id,
    crumbs: [{ text: api.title, page: urls.home }],
    // Its first heading is the title of the page.
    blocks: [
      { kind: "prose", markdown: first.replace(/^\s*# .*\n/, ""), headings: 1 },
      ...rest.map((markdown) => ({ kind: "prose" as const, markdown, headings: 2 })),
    ],
    alternates: [],
    previous: undefined,
    next: undefined,
  };
}
