import { type Html, html, joinHtml } from "../../platform/html.js";
import { groupsOf } from "../content/api-page.js";
import type { ApiSection } from "../content/api-section.js";
import type { PageLink } from "../content/content.js";
import { type PagePath, relativeUrl } from "../site/site-urls.js";

/** Prints the list of everything in an API. The group of the current page is open. */
export function menuOf({ api, urls, sources, changes }: ApiSection, current: PagePath): Html {
  const groups = [
    ...groupsOf(api, api.operations).map(({ name, members }) => ({
      name: name || "Operations",
      links: members.map((operation) => ({
        page: urls.operation(operation),
        text: operation.selector?.value ?? operation.summary ?? operation.id,
      })),
    })),
    ...groupsOf(api, api.events).map(({ name, members }) => ({
      name: name || "Webhooks",
      links: members.map((event) => ({ page: urls.webhook(event), text: event.name })),
    })),
  ];
  const rest = [
    ...(sources === undefined ? [] : [{ page: urls.sources, text: "Sources" }]),
    ...(changes === undefined ? [] : [{ page: urls.changes, text: "Change log" }]),
  ];
  const groupElements = groups.map(({ name, links }) => groupElement(name, links, current));
  return html`<ul>${item({ page: urls.home, text: "Overview" }, current)}</ul>
${joinHtml(groupElements, "\n")}
<ul>${rest.map((link) => item(link, current))}</ul>`;
}

function groupElement(name: string, links: readonly PageLink[], current: PagePath): Html {
  const open = links.some(({ page }) => page === current) ? " open" : "";
  const items = links.map((link) => item(link, current));
  return html`<details${open}><summary>${name} <small>${links.length}</small></summary><ul>${items}</ul></details>`;
}

function item({ page, text }: PageLink, current: PagePath): Html {
  const mark = page === current ? html` aria-current="page"` : "";
  return html`<li><a href="${relativeUrl(current, `${page}.html`)}"${mark}>${text}</a></li>`;
}
