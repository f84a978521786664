import { groupsOf } from "../content/api-page.js";
import type { ApiSection } from "../content/api-section.js";
import { escapeHtml } from "../sealed-page.js";
import { type PagePath, relativeUrl } from "../site/site-urls.js";

interface Entry {
  page: PagePath;
  text: string;
}

/** The list of all that an API has, beside each of its pages; the group of the page is open. */
export function menuOf({ api, urls, sources, changes }: ApiSection, current: PagePath): string {
  const groups = [
    ...groupsOf(api, api.operations).map(({ name, members }) => ({
      name: name || "Operations",
      entries: members.map((one) => ({
        page: urls.operation(one),
        text: one.selector?.value ?? one.summary ?? one.id,
      })),
    })),
    ...groupsOf(api, api.events).map(({ name, members }) => ({
      name: name || "Webhooks",
      entries: members.map((one) => ({ page: urls.webhook(one), text: one.name })),
    })),
  ];
  const rest = [
    ...(sources === undefined ? [] : [{ page: urls.sources, text: "Sources" }]),
    ...(changes === undefined ? [] : [{ page: urls.changes, text: "Change log" }]),
  ];
  return `<ul>${linkTo({ page: urls.home, text: "Overview" }, current)}</ul>
${groups.map(({ name, entries }) => groupHtml(name, entries, current)).join("\n")}
<ul>${rest.map((entry) => linkTo(entry, current)).join("")}</ul>`;
}

function groupHtml(name: string, entries: readonly Entry[], current: PagePath): string {
  const open = entries.some(({ page }) => page === current) ? " open" : "";
  const items = entries.map((entry) => linkTo(entry, current)).join("");
  return `<details${open}><summary>${escapeHtml(name)} <small>${entries.length}</small></summary><ul>${items}</ul></details>`;
}

function linkTo({ page, text }: Entry, current: PagePath): string {
  const mark = page === current ? ' aria-current="page"' : "";
  return `<li><a href="${relativeUrl(current, `${page}.html`)}"${mark}>${escapeHtml(text)}</a></li>`;
}
