import { createHash } from "node:crypto";

/** The parts of a page that are written by us; nothing of a contract may stand in them unescaped. */
export interface PageParts {
  title: string;
  style: string;
  /** HTML. */
  body: string;
  /** Run in this order after the body. */
  scripts?: readonly PageScript[];
  /** What the page needs beyond its own style and scripts: sources by directive. */
  allow?: Readonly<Record<string, string>>;
  /** HTML; comes before all else that the page holds. */
  head?: string;
}

export interface PageScript {
  type?: "module";
  code: string;
}

/**
 * A page that asks for nothing outside itself. Its policy names the hashes of what is given here, so that markup which a
 * contract might smuggle in is inert, whatever becomes of it.
 */
export function sealedPage({ title, style, body, scripts = [], allow = {}, head = "" }: PageParts): string {
  return `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="${policyOf(style, scripts, allow)}">
  <title>${escapeHtml(title)}</title>
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <link rel="icon" href="data:,">${head}
  <style>${style}</style>
</head>
<body>
${body}
${scripts.map(({ type, code }) => `<script${type ? ` type="${type}"` : ""}>${code}</script>`).join("\n")}
</body>
</html>
`;
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
export function withScript(html: string, code: string): string {
  const [, policy = ""] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html) ?? [];
  const opened = withSource(withSource(policy, "script-src", `'sha256-${hashOf(code)}'`), "connect-src", "'self'");
  const end = html.lastIndexOf("</body>");
  if (policy === "" || end < 0) return html;
  return `${html.slice(0, end)}<script>${code}</script>\n${html.slice(end)}`.replace(policy, () => opened);
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

export function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
