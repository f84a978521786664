import type { PagePath } from "../site/site-urls.js";

/** What stands at the right of the header of each page (HTML, ours alone): the search. */
export function headerSlot(_page: PagePath): string {
  return "";
}
