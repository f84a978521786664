import { type Html, html, joinHtml } from "../platform/html.js";
import type { Reference } from "./content/api-section.js";
import { hashOf, sealedPage } from "./sealed-page.js";

/** Prints the page of one document: links to the other pages, and the element that the script renders the document into. */
export function referencePage(
  title: string,
  references: readonly Reference[],
  shown: Reference,
  script: string,
): string {
  // Redoc puts this nonce on its style elements. A contract cannot guess it: the hash covers the contract itself.
  const nonce = hashOf(script);
  const links = joinHtml(
    references.map((reference) => linkTo(reference, reference === shown)),
    "\n      ",
  );
  return sealedPage({
    title: `${title}: ${shown.label}`,
    style: STYLE,
    body: html`  <nav aria-label="Pages">
    <a href="../../index.html">All APIs</a>
    <span>
      <a href="index.html">Overview</a>
      ${links}
    </span>
    <a href="${shown.source}" download>${shown.source}</a>
  </nav>
  <div id="redoc">Loading the reference …</div>
  <noscript><p>This page needs JavaScript. Without it, read ${shown.source}.</p></noscript>`,
    scripts: [{ code: COLOR_MODE }, { code: script, type: "module" }],
    head: html`\n  <meta name="sc-nonce" content="${nonce}">`,
    // Redoc searches in a worker.
    allow: { "style-src": `'nonce-${nonce}'`, "worker-src": "blob:", "font-src": "data:" },
  });
}

function linkTo({ file, label }: Reference, current: boolean): Html {
  return html`<a href="${file}"${current ? html` aria-current="page"` : ""}>${label}</a>`;
}

/** Sets the class that Redoc follows before anything is painted. Redoc stores the reader's choice under this key. */
const COLOR_MODE = `{
  let mode;
  try { mode = localStorage.getItem("redoc.colorMode"); } catch {}
  if (mode !== "light" && mode !== "dark") mode = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
  document.documentElement.classList.add(mode);
}`;

const STYLE = `
    :root { --page: #fff; --line: #e5e7ec; --quiet: #5a6372; --strong: #1a1c21; color-scheme: light; }
    :root.dark { --page: #22242b; --line: #3a3d46; --quiet: #a9b0bd; --strong: #fff; color-scheme: dark; }
    /* Raises the contrast of Redoc's own colors. */
    :root:root { --search-trigger-color: var(--quiet); --input-content-placeholder-color: var(--quiet); --link-color-primary: #0b57b8; --link-color-primary-hover: #0b57b8; --button-content-color-primary: #0b57b8; --button-content-color-link: #0b57b8; --code-block-tokens-string-color: #1f56a8; --code-block-tokens-property-string-color: #1f56a8; }
    :root.dark:root { --link-color-primary: #8ab8ff; --link-color-primary-hover: #8ab8ff; --button-content-color-primary: #8ab8ff; --button-content-color-link: #8ab8ff; --code-block-tokens-string-color: #8ab8ff; --code-block-tokens-property-string-color: #8ab8ff; }
    #redoc :is([data-testid="search-trigger"], [data-testid="search-trigger"] *) { color: var(--quiet); }
    #redoc :is([data-component-name="Tag/Tag"], [data-component-name="Tags/HttpTag"], .schema-name), #redoc :is([data-component-name="Tag/Tag"], [data-component-name="Tags/HttpTag"]) * { color: var(--strong); }
    body { margin: 0; background: var(--page); color: var(--strong); font: 14px/1.5 system-ui, sans-serif; }
    nav { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; padding: .5rem 1rem; border-bottom: 1px solid var(--line); }
    nav a { color: var(--quiet); text-decoration: none; }
    nav a:hover { text-decoration: underline; }
    nav span { display: flex; gap: 1.5rem; flex: 1; }
    nav a[aria-current] { color: var(--strong); font-weight: 600; }
    #redoc:not(:has(*)), noscript p { padding: 1rem; }
    #redoc a[href="https://redocly.com/redoc/"] p::after { content: " Redocly"; }
    #redoc a { overflow-wrap: anywhere; }
    #redoc .th-code--plaintext .th-line { white-space: pre-wrap; overflow-wrap: anywhere; }
    @media (max-width: 40rem) {
      #redoc [data-testid="page-actions"] { display: none; }
      #redoc h1 { font-size: 1.75rem; line-height: 1.2; }
    }
  `;
