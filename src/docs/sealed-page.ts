import { createHash } from "node:crypto";
import { type Html, html, joinHtml, trustedHtml } from "../platform/html.js";
import { fileText } from "../platform/terminal-text.js";

export interface PageParts {
  title: string;
  style: string;
  body: Html;
  /** Run in this order after the body. They must not close their script element. */
  scripts?: readonly PageScript[];
  /** Content-Security-Policy sources by directive, in addition to the inline style and scripts. */
  allow?: Readonly<Record<string, string>>;
  /** Stands before the style, at the end of a line. */
  head?: Html;
}

export interface PageScript {
  type?: "module";
  code: string;
}

/**
 * Prints a page that requests nothing from outside. Its policy names the hashes of its style and scripts, so that markup from
 * a contract stays inert even if it were not escaped.
 */
export function sealedPage({ title, style, body, scripts = [], allow = {}, head = html`` }: PageParts): string {
  const scriptElements = scripts.map(
    ({ type, code }) => html`<script${type ? html` type="${type}"` : ""}>${trustedHtml(code)}</script>`,
  );
  return html`<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="${policyOf(style, scripts, allow)}">
  <title>${fileText(title)}</title>
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <link rel="icon" href="data:,">${readable(head)}
  <style>${trustedHtml(style)}</style>
</head>
<body>
${readable(body)}
${joinHtml(scriptElements, "\n")}
</body>
</html>
`.toString();
}

/** Escapes what would deceive readers of the file. */
function readable(markup: Html): Html {
  return trustedHtml(fileText(markup.toString()));
}

function policyOf(style: string, scripts: readonly PageScript[], allow: Readonly<Record<string, string>>): string {
  const policy: Record<string, string> = {
    "default-src": "'none'",
    "script-src": scripts.map(({ code }) => `'sha256-${hashOf(code)}'`).join(" ") || "'none'",
    "style-src": `'sha256-${hashOf(style)}'`,
    "img-src": "data:",
    "base-uri": "'none'",
    "form-action": "'none'",
  };
  for (const [directive, sources] of Object.entries(allow)) {
    const current = policy[directive];
    policy[directive] = current === undefined || current === "'none'" ? sources : `${current} ${sources}`;
  }
  return Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join("; ");
}

/** Adds a script to a sealed page and lets it connect to the page's own server. Only for pages that are served. */
export function withScript(page: string, code: string): string {
  const [, policy = ""] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(page) ?? [];
  const opened = withSource(withSource(policy, "script-src", `'sha256-${hashOf(code)}'`), "connect-src", "'self'");
  const end = page.lastIndexOf("</body>");
  if (policy === "" || end < 0) return page;
  const script = html`<script>${trustedHtml(code)}</script>\n`;
  return `${page.slice(0, end)}${script}${page.slice(end)}`.replace(policy, () => opened);
}

function withSource(policy: string, directive: string, source: string): string {
  const directives = new Map(policy.split("; ").map((one) => [one.split(" ", 1)[0], one.split(" ").slice(1)]));
  const others = (directives.get(directive) ?? []).filter((other) => other !== "'none'" && other !== source);
  directives.set(directive, [...others, source]);
  return [...directives].map(([name, sources]) => `${name} ${sources.join(" ")}`).join("; ");
}

/** Returns the SHA-256 in Base64. */
export function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("base64");
}
