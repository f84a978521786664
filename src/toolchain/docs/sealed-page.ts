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
}

export interface PageScript {
  type?: "module";
  code: string;
}

/**
 * A page that asks for nothing outside itself. Its policy names the hashes of the scripts given here, so that markup
 * which a contract might smuggle in does not run, whatever becomes of it.
 */
export function sealedPage({ title, style, body, scripts = [], allow = {} }: PageParts): string {
  const policy = { ...policyOf(style, scripts), ...allow };
  return `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="${Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join("; ")}">
  <title>${escapeHtml(title)}</title>
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <link rel="icon" href="data:,">
  <style>${style}</style>
</head>
<body>
${body}
${scripts.map(({ type, code }) => `<script${type ? ` type="${type}"` : ""}>${code}</script>`).join("\n")}
</body>
</html>
`;
}

function policyOf(style: string, scripts: readonly PageScript[]): Record<string, string> {
  const hashes = scripts.map(({ code }) => hashOf(code));
  return {
    "default-src": "'none'",
    "script-src": hashes.length > 0 ? hashes.join(" ") : "'none'",
    "style-src": hashOf(style),
    "img-src": "data:",
    "base-uri": "'none'",
    "form-action": "'none'",
  };
}

function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

export function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
