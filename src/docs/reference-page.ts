import type { Reference } from "./content/api-section.js";
import { escapeHtml, hashOf, sealedPage } from "./sealed-page.js";

interface Titled {
  title: string;
  references: readonly Reference[];
}

/** The page of one document: a bar that leads to the other pages, and the reference that the script renders. */
export function referencePage({ title, references }: Titled, own: Reference, script: string): string {
  // Redoc marks the styles that it writes with this; no contract can name the hash of a script that holds the contract.
  const nonce = hashOf(script);
  return sealedPage({
    title: `${title}: ${own.label}`,
    style: STYLE,
    body: `  <nav aria-label="Pages">
    <a href="../../index.html">All APIs</a>
    <span>
      <a href="index.html">Overview</a>
      ${references.map((other) => linkTo(other, other === own)).join("\n      ")}
    </span>
    <a href="${own.source}" download>${own.source}</a>
  </nav>
  <div id="redoc">Loading the reference …</div>
  <noscript><p>This page needs JavaScript. Without it, read ${own.source}.</p></noscript>`,
    scripts: [{ code: COLOR_MODE }, { code: script, type: "module" }],
    head: `\n  <meta name="sc-nonce" content="${nonce}">`,
    // It searches in a worker.
    allow: { "style-src": `'nonce-${nonce}'`, "worker-src": "blob:", "font-src": "data:" },
  });
}

function linkTo({ file, label }: Reference, current: boolean): string {
  return `<a href="${file}"${current ? ' aria-current="page"' : ""}>${escapeHtml(label)}</a>`;
}

/** Redoc keeps the reader's choice under this key, and follows the class; set before anything is painted. */
const COLOR_MODE = `{
  let mode;
  try { mode = localStorage.getItem("redoc.colorMode"); } catch {}
  if (mode !== "light" && mode !== "dark") mode = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
  document.documentElement.classList.add(mode);
}`;

const STYLE = `
    :root { --page: #fff; --line: #e5e7ec; --quiet: #5a6372; --strong: #1a1c21; color-scheme: light; }
    :root.dark { --page: #22242b; --line: #3a3d46; --quiet: #a9b0bd; --strong: #fff; color-scheme: dark; }
    /* Where Redoc's own colors stand out too little. */
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
