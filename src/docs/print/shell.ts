import { type Html, html, joinHtml } from "../../platform/html.js";
import { type ApiSection, groupsOf } from "../content/api-section.js";
import type { Block, Page, PageLink } from "../content/content.js";
import { sealedPage } from "../sealed-page.js";
import { ASSETS } from "../site/assets.js";
import { HOME, type PagePath, relativeUrl } from "../site/site-urls.js";
import { HtmlPrinter } from "./html.js";
import type { Prose } from "./prose.js";
import { STYLE } from "./style.js";

/** Prints a page as an HTML file: header, menu and content. All of its content is readable without scripts. */
export function htmlPage(page: Page, section: ApiSection | undefined, prose: Prose): string {
  const { path } = page;
  const menuButton = section ? html`<button class="menu-button" popovertarget="menu">Menu</button>` : "";
  return sealedPage({
    title: path === HOME ? page.title : `${page.title} · ${section?.api.title ?? "chatwire"}`,
    style: STYLE,
    head: headOf(page),
    allow: { "script-src": "'self'", "style-src": "'self'", "connect-src": connectionsOf(page) },
    body: html`<a class="skip" href="#content">Skip to content</a>
<header class="top">
<a class="brand" href="${relativeUrl(path, `${HOME}.html`)}">chatwire</a>
${menuButton}
<div class="header-tools">${searchLink(path)}</div>
</header>
<div class="page${section ? " with-menu" : ""}">
${section ? menu(section, path) : ""}
<main id="content">
${contentOf(page, new HtmlPrinter(path, prose))}
</main>
</div>`,
  });
}

/** Prints the link to all APIs, which a script replaces with the search button. */
function searchLink(path: PagePath): Html {
  const href = relativeUrl(path, `${HOME}.html`);
  return html`<a class="search-open" href="${href}" data-search><span class="scripted">Search<kbd aria-hidden="true">/</kbd></span><span class="plain">All APIs</span></a>`;
}

function menu(section: ApiSection, path: PagePath): Html {
  const { title, version } = section.api;
  return html`<nav id="menu" popover aria-label="${title}"><p class="menu-title">${title} <small>${version}</small></p>${menuOf(section, path)}</nav>`;
}

/** Separates the aside from the content before and after it, because it has its own column on a wide screen. */
function contentOf(page: Page, printer: HtmlPrinter): Html {
  const split = page.blocks.findIndex(({ kind }) => kind === "aside");
  const before = split < 0 ? page.blocks : page.blocks.slice(0, split);
  const head = html`${crumbsOf(page)}
<h1>${page.title}</h1>
${printer.blocks(before)}`;
  if (split < 0) return html`${head}\n${footerOf(page)}`;
  return html`<div class="lead">${head}</div>
${printer.blocks(page.blocks.slice(split, split + 1))}
<div class="rest">${printer.blocks(page.blocks.slice(split + 1))}
${footerOf(page)}</div>`;
}

function headOf({ path, summary, alternates }: Page): Html {
  const description = summary === undefined ? [] : [html`<meta name="description" content="${summary}">`];
  const links = alternates.map(
    ({ rel, type, file, title }) =>
      html`<link rel="${rel}" type="${type}" href="${relativeUrl(path, file)}" title="${title}">`,
  );
  const lines = [
    html``,
    ...description,
    html`<link rel="alternate" type="text/markdown" href="${relativeUrl(path, `${path}.md`)}">`,
    ...links,
    html`<script src="${relativeUrl(path, `${ASSETS}/site.js`)}" defer></script>`,
  ];
  return joinHtml(lines, "\n  ");
}

/**
 * Returns the `connect-src` of a page. "Try it" may send to any URL that the reader enters, which no policy can know in
 * advance. A webhook page may only reach the local server that serves it.
 */
function connectionsOf({ blocks }: Page): string {
  const tools = new Set(toolsIn(blocks));
  if (tools.has("try")) return "http: https:";
  return tools.has("send") ? "'self'" : "'none'";
}

function toolsIn(blocks: readonly Block[]): ("try" | "send")[] {
  return blocks.flatMap((block) => {
    if (block.kind === "tool") return [block.name];
    return block.kind === "aside" ? toolsIn(block.blocks) : [];
  });
}

function crumbsOf({ path, crumbs }: Page): Html {
  if (path === HOME) return html``;
  const links = [{ text: "All APIs", page: HOME }, ...crumbs].map(
    ({ text, page }) => html`<li><a href="${relativeUrl(path, `${page}.html`)}">${text}</a></li>`,
  );
  return html`<nav class="crumbs" aria-label="Breadcrumb"><ol>${links}</ol></nav>`;
}

function footerOf(page: Page): Html {
  const { path, alternates } = page;
  const links = [{ file: `${path}.md`, title: "This page as Markdown" }, ...alternates].map(
    ({ file, title }) => html`<a href="${relativeUrl(path, file)}">${title}</a>`,
  );
  return html`${neighboursOf(page)}
<footer class="also">${joinHtml(links, " · ")}</footer>`;
}

function neighboursOf({ path, previous, next }: Page): Html {
  if (!previous && !next) return html``;
  const link = (to: PageLink | undefined, rel: string, label: string) =>
    to
      ? html`<a rel="${rel}" href="${relativeUrl(path, `${to.page}.html`)}"><small>${label}</small> ${to.text}</a>`
      : html`<span></span>`;
  return html`<nav class="around" aria-label="Previous and next">${link(previous, "prev", "Previous")}${link(next, "next", "Next")}</nav>`;
}

/** Prints the list of everything in an API. The group of the current page is open. */
function menuOf(section: ApiSection, current: PagePath): Html {
  const { urls, sources, changes } = section;
  const { operations, webhooks } = groupsOf(section);
  const groups = [...operations, ...webhooks].map(({ title, members }) => {
    const open = members.some(({ page }) => page === current) ? " open" : "";
    const items = members.map(({ page, label }) => menuItem({ page, text: label }, current));
    return html`<details${open}><summary>${title} <small>${members.length}</small></summary><ul>${items}</ul></details>`;
  });
  const rest = [
    ...(sources === undefined ? [] : [{ page: urls.sources, text: "Sources" }]),
    ...(changes === undefined ? [] : [{ page: urls.changes, text: "Change log" }]),
  ];
  return html`<ul>${menuItem({ page: urls.home, text: "Overview" }, current)}</ul>
${joinHtml(groups, "\n")}
<ul>${rest.map((link) => menuItem(link, current))}</ul>`;
}

function menuItem({ page, text }: PageLink, current: PagePath): Html {
  const mark = page === current ? html` aria-current="page"` : "";
  return html`<li><a href="${relativeUrl(current, `${page}.html`)}"${mark}>${text}</a></li>`;
}
