import { createHash } from "node:crypto";
import { type Html, html, joinHtml, trustedHtml } from "../platform/html.js";

/** The parts of a page that are written by us; nothing of a contract may stand in them unescaped. */
export interface PageParts {
  title: string;
  style: string;
  body: Html;
  /** Run in this order after the body. */
  scripts?: readonly PageScript[];
  /** What the page needs beyond its own style and scripts: sources by directive. */
  allow?: Readonly<Record<string, string>>;
  /** Stands before the style, at the end of a line. */
  head?: Html;
}

export interface PageScript {
  type?: "module";
  code: string;
}

/**
 * A page that asks for nothing outside itself. Its policy names the hashes of what is given here, so that markup which a
 * contract might smuggle in is inert, whatever becomes of it.
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
  <title>${title}</title>
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <link rel="icon" href="data:,">${head}
  <style>${trustedHtml(style)}</style>
</head>
<body>
${body}
${joinHtml(scriptElements, "\n")}
</body>
</html>
`.toString();
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
    const own = policy[directive];
    policy[directive] = own === undefined || own === "'none'" ? sources : `${own} ${sources}`;
  }
  return Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join("; ");
}

/** A sealed page with one more script, which may ask the page's own server. What follows is for who serves pages, not for files. */
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

/** SHA-256 in Base64. */
export function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("base64");
}
