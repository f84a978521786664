import type { MarkdownIt, Token } from "markdown-it";
import { importOptional } from "../../platform/import-optional.js";

/** Turns CommonMark of a hostile author into HTML that only says, and into Markdown that only says. */
export interface Prose {
  /** `headings` is the level of the highest heading. */
  html: (markdown: string, headings?: number) => string;
  markdown: (markdown: string, headings?: number) => string;
}

/** Under headings of a page. */
const HEADINGS = 3;

export async function openProse(): Promise<Prose> {
  const { default: Markdown } = await importOptional("markdown-it", () => import("markdown-it"));
  const safe = new Markdown({ html: false, linkify: true });
  // An image would be asked for from outside; what is left of it is a link.
  safe.disable("image");
  safe.validateLink = isSafeLink;
  const suspicious = new Markdown({ html: true });
  suspicious.validateLink = () => true;
  return {
    html: once((markdown, headings) => render(safe, markdown, headings)),
    markdown: once((markdown, headings) => neutral(suspicious, markdown, headings)),
  };
}

/** The same descriptions stand on many pages. */
function once(make: (markdown: string, headings: number) => string): Prose["html"] {
  const made = new Map<string, string>();
  return (markdown, headings = HEADINGS) => {
    const key = `${headings} ${markdown}`;
    const known = made.get(key);
    const text = known ?? make(markdown, headings);
    if (known === undefined) made.set(key, text);
    return text;
  };
}

/** Nothing that runs, and no address of another machine in disguise (`//host`). */
export function isSafeLink(url: string): boolean {
  if (/^(https?:\/\/|mailto:)/i.test(url)) return true;
  return !/^[^/?#]*:|^[/\\]/.test(url);
}

function render(markdown: MarkdownIt, text: string, headings: number): string {
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

/** A link to a file beside the author's own leads nowhere here: its text stays. */
function withoutRelativeLinks(tokens: Token[]): Token[] {
  let relative = false;
  return tokens.filter((token) => {
    if (token.type === "link_open") relative = !/^([a-z]+:|#)/i.test(String(token.attrGet("href") ?? ""));
    return !relative || (token.type !== "link_open" && token.type !== "link_close");
  });
}

/** Outside of code, `<` is a letter; a text in which markup or a script's address still hides is no Markdown at all. */
function neutral(suspicious: MarkdownIt, text: string, headings: number): string {
  const code: string[] = [];
  const kept = text.replaceAll("\0", "").replace(CODE, (part) => `\0${code.push(part) - 1}\0`);
  const plain = tame(kept, headings)
    .replace(/\0(\d+)\0/g, (_, index) => code[Number(index)] ?? "")
    .trim();
  return isInert(suspicious, plain) ? plain : escapeMarkdown(text);
}

/** A span or a block of code: from a row of backticks to the next row of as many. */
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
    const acts = token.type === "html_block" || token.type === "html_inline" || token.type === "image";
    return !acts && isSafeLink(String(token.attrGet("href") ?? ""));
  });
}

/** A text as it is, in Markdown: none of its letters means anything. */
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
