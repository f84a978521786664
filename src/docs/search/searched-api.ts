import type { ApiSection } from "../content/api-section.js";
import type { Entry, Page } from "../content/content.js";
import { entriesOf, titleEntries } from "../content/entries.js";
import type { SearchedApi, SearchedEntry, SearchedPage } from "./search-index.js";

/** The pages of operations and webhooks of an API, with all that may be found in them. */
export function searchedApi(section: ApiSection, pages: readonly Page[]): SearchedApi {
  const { title, version } = section.api;
  const byPath = new Map(pages.map((page) => [page.path, page]));
  return { title, version, pages: searchedPages(section, byPath) };
}

function searchedPages(section: ApiSection, byPath: ReadonlyMap<string, Page>): SearchedPage[] {
  return titleEntries(section).flatMap(({ kind, name, title, page: path }) => {
    const page = byPath.get(path);
    if (!page) return [];
    const whole: SearchedEntry = { kind, name, within: title === name ? "" : title, anchor: "" };
    return [{ path: `${path}.html`, title: name, entries: [whole, ...entriesOf(page).map(toSearched)] }];
  });
}

function toSearched({ kind, name, within, anchor = "" }: Entry): SearchedEntry {
  return { kind, name: kind === "value" ? plain(name) : name, within, anchor };
}

/** A text among values without its quotes: nobody types them. */
function plain(value: string): string {
  return /^"(.*)"$/s.exec(value)?.[1] ?? value;
}
