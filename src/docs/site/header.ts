import { HOME, type PagePath, relativeUrl } from "./site-urls.js";

/**
 * What stands at the right of the header of each page (HTML, ours alone): the search. Without scripts it is what it looks
 * like then, a link to all APIs.
 */
export function headerSlot(page: PagePath): string {
  const href = relativeUrl(page, `${HOME}.html`);
  return `<a class="search-open" href="${href}" data-search><span class="scripted">Search<kbd aria-hidden="true">/</kbd></span><span class="plain">All APIs</span></a>`;
}
