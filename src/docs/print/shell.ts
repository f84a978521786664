import type { ApiSection } from "../content/api-section.js";
import type { Page, PageLink } from "../content/content.js";
import { escapeHtml, sealedPage } from "../sealed-page.js";
import { ASSETS, PAGE_SCRIPTS } from "../site/assets.js";
import { headerSlot } from "../site/header.js";
import { connectionsOf } from "../site/openers.js";
import { HOME, relativeUrl } from "../site/site-urls.js";
import { HtmlPrinter } from "./html.js";
import { menuOf } from "./menu.js";
import type { Prose } from "./prose.js";
import { STYLE } from "./style.js";

/** A page of ours as an HTML file: header, menu, content. It reads whole without scripts. */
export function htmlPage(page: Page, section: ApiSection | undefined, prose: Prose): string {
  const printer = new HtmlPrinter(page.path, prose);
  return sealedPage({
    title: page.path === HOME ? page.title : `${page.title} · ${section?.api.title ?? "chatwire"}`,
    style: STYLE,
    head: headOf(page),
    allow: { "script-src": "'self'", "style-src": "'self'", "connect-src": connectionsOf(page) },
    body: `<a class="skip" href="#content">Skip to content</a>
<header class="top">
<a class="brand" href="${relativeUrl(page.path, `${HOME}.html`)}">chatwire</a>
${section ? '<button class="menu-button" popovertarget="menu">Menu</button>' : ""}
<div class="header-slot">${headerSlot(page.path)}</div>
</header>
<div class="page${section ? " with-menu" : ""}">
${section ? `<nav id="menu" popover aria-label="${escapeHtml(section.api.title)}"><p class="menu-title">${escapeHtml(section.api.title)} <small>${escapeHtml(section.api.version)}</small></p>${menuOf(section, page.path)}</nav>` : ""}
<main id="content">
${contentOf(page, printer)}
</main>
</div>`,
  });
}

/** What stands before the aside, the aside, and the rest: on a wide screen, the aside has a column of its own. */
function contentOf(page: Page, printer: HtmlPrinter): string {
  const split = page.blocks.findIndex(({ kind }) => kind === "aside");
  const before = split < 0 ? page.blocks : page.blocks.slice(0, split);
  const head = `${crumbsOf(page)}
<h1>${escapeHtml(page.title)}</h1>
${printer.blocks(before)}`;
  if (split < 0) return `${head}\n${aroundOf(page)}`;
  return `<div class="lead">${head}</div>
${printer.blocks(page.blocks.slice(split, split + 1))}
<div class="rest">${printer.blocks(page.blocks.slice(split + 1))}
${aroundOf(page)}</div>`;
}

function headOf({ path, summary, alternates }: Page): string {
  const links = [
    `<link rel="alternate" type="text/markdown" href="${relativeUrl(path, `${path}.md`)}">`,
    ...alternates.map(
      ({ rel, type, file, title }) =>
        `<link rel="${rel}" type="${type}" href="${relativeUrl(path, file)}" title="${escapeHtml(title)}">`,
    ),
  ];
  const scripts = PAGE_SCRIPTS.map((name) => `<script src="${relativeUrl(path, `${ASSETS}/${name}`)}" defer></script>`);
  const description = summary === undefined ? [] : [`<meta name="description" content="${escapeHtml(summary)}">`];
  return ["", ...description, ...links, ...scripts].join("\n  ");
}

function crumbsOf({ path, crumbs }: Page): string {
  if (path === HOME) return "";
  const links = [{ text: "All APIs", page: HOME }, ...crumbs].map(
    ({ text, page }) => `<li><a href="${relativeUrl(path, `${page}.html`)}">${escapeHtml(text)}</a></li>`,
  );
  return `<nav class="crumbs" aria-label="Breadcrumb"><ol>${links.join("")}</ol></nav>`;
}

function aroundOf(page: Page): string {
  const { path, alternates } = page;
  const also = [{ file: `${path}.md`, title: "This page as Markdown" }, ...alternates].map(
    ({ file, title }) => `<a href="${relativeUrl(path, file)}">${escapeHtml(title)}</a>`,
  );
  return `${neighboursOf(page)}
<footer class="also">${also.join(" · ")}</footer>`;
}

function neighboursOf({ path, previous, next }: Page): string {
  if (!previous && !next) return "";
  const link = (to: PageLink | undefined, rel: string, label: string) =>
    to
      ? `<a rel="${rel}" href="${relativeUrl(path, `${to.page}.html`)}"><small>${label}</small> ${escapeHtml(to.text)}</a>`
      : "<span></span>";
  return `<nav class="around" aria-label="Previous and next">${link(previous, "prev", "Previous")}${link(next, "next", "Next")}</nav>`;
}
