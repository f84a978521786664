import type { MarkdownIt, Token } from "markdown-it";

/** Renders CommonMark from an untrusted author as inert HTML and as inert Markdown. */
export interface Prose {
  /** `headings` is the level of the highest heading; default 3. */
  html: (markdown: string, headings?: number) => string;
  markdown: (markdown: string, headings?: number) => string;
}

const DEFAULT_HEADINGS = 3;

export async function openProse(): Promise<Prose> {
  const { default: Markdown } = await import("markdown-it");
  const safe = new Markdown({ html: false, linkify: true });
  // An image would be requested from outside. Without the rule it is printed as a link.
  safe.disable("image");
  safe.validateLink = isSafeLink;
  const suspicious = new Markdown({ html: true });
  suspicious.validateLink = () => true;
  return {
    html: memoized((markdown, headings) => renderHtml(safe, markdown, headings)),
    markdown: memoized((markdown, headings) => inertMarkdown(suspicious, markdown, headings)),
  };
}

/** Caches results, because many pages show the same descriptions. */
function memoized(render: (markdown: string, headings: number) => string): Prose["html"] {
  const cache = new Map<string, string>();
  return (markdown, headings = DEFAULT_HEADINGS) => {
    const key = `${headings} ${markdown}`;
    const text = cache.get(key) ?? render(markdown, headings);
    cache.set(key, text);
    return text;
  };
}

/** Rejects script URLs, and addresses that hide another host (`//host`). */
export function isSafeLink(url: string): boolean {
  if (/^(https?:\/\/|mailto:)/i.test(url)) return true;
  return !/^[^/?#]*:|^[/\\]/.test(url);
}

function renderHtml(markdown: MarkdownIt, text: string, headings: number): string {
  const environment = {};
  const tokens = markdown.parse(text, environment);
  for (const token of tokens) {
    if (token.children) token.children = withoutRelativeLinks(token.children);
    if (token.type === "heading_open" || token.type === "heading_close")
      token.tag = `h${Math.min(Number(token.tag.slice(1)) - 1 + headings, 6)}`;
  }
  const html = markdown.renderer.render(tokens, markdown.options, environment);
  return html
    .replaceAll("<table>", '<div class="wide" tabindex="0" role="group" aria-label="Table"><table>')
    .replaceAll("</table>", "</table></div>")
    .replaceAll("<pre>", '<pre tabindex="0">');
}

/** Replaces relative links by their text, because their targets are not part of the docs. */
function withoutRelativeLinks(tokens: Token[]): Token[] {
  let relative = false;
  return tokens.filter((token) => {
    if (token.type === "link_open") relative = !/^([a-z]+:|#)/i.test(String(token.attrGet("href") ?? ""));
    return !relative || (token.type !== "link_open" && token.type !== "link_close");
  });
}

/** Escapes `<` outside of code. Escapes everything if the result still contains markup, images or unsafe links. */
function inertMarkdown(suspicious: MarkdownIt, text: string, headings: number): string {
  const code: string[] = [];
  const withoutCode = text.replaceAll("\0", "").replace(CODE, (part) => `\0${code.push(part) - 1}\0`);
  const tamed = tame(withoutCode, headings)
    .replace(/\0(\d+)\0/g, (_, index) => code[Number(index)] ?? "")
    .trim();
  return isInert(suspicious, tamed) ? tamed : escapeMarkdown(text);
}

/** Matches a span or block of code: from a run of backticks to the next run of the same length. */
const CODE = /(?:^|(?<=[^`\\]))(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g;

function tame(text: string, headings: number): string {
  return text
    .replace(/\[([^\][]*)\]\((?![a-z]+:|#)[^()\s]*\)/gi, "$1")
    .replace(/<(?!https?:\/\/[^<>\s]*>|mailto:[^<>\s]*>)/g, "&lt;")
    .replace(/^(#{1,6})(?=\s)/gm, (marks) => "#".repeat(Math.min(marks.length - 1 + headings, 6)));
}

function isInert(suspicious: MarkdownIt, text: string): boolean {
  const tokens = suspicious.parse(text, {}).flatMap((token) => [token, ...(token.children ?? [])]);
  return tokens.every((token) => {
    const isActive = token.type === "html_block" || token.type === "html_inline" || token.type === "image";
    return !isActive && isSafeLink(String(token.attrGet("href") ?? ""));
  });
}

/** Escapes a text so that Markdown shows it literally. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]|~]/g, (letter) => `\\${letter}`)
    .replace(
      /^(\s*)([-+#=]|\d+[.)])/gm,
      (_, space: string, mark: string) => `${space}${mark.slice(0, -1)}\\${mark.slice(-1)}`,
    )
    .replace(/&(?=#?\w+;)/g, "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}
