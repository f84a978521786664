/** A code block in a Markdown file that is marked for testing. */
export interface Snippet {
  /** The line of the opening fence, starting at 1. */
  line: number;
  language: "ts" | "js";
  code: string;
}

const FENCE = /^(?<ticks>`{3,})(?<language>[a-z]*)\b/;
const LANGUAGES: Record<string, Snippet["language"]> = {
  ts: "ts",
  typescript: "ts",
  js: "js",
  javascript: "js",
  mjs: "js",
};

/**
 * Returns the blocks after a line `<!-- test: consumer -->`, or another kind than `consumer`. Throws if there are none or if a line
 * marks no block, because nothing would be tested.
 */
export function snippetsOf(markdown: string, file: string, kind = "consumer"): Snippet[] {
  const marker = `<!-- test: ${kind} -->`;
  const lines = markdown.split(/\r?\n/);
  const snippets = lines.flatMap((text, index) => (text.trim() === marker ? [readSnippet(lines, index, file)] : []));
  if (snippets.length === 0) throw new Error(`${file} has no block of code after a line ${marker}: mark one`);
  return snippets;
}

function readSnippet(lines: string[], marker: number, file: string): Snippet {
  const open = lines.findIndex((text, index) => index > marker && text.trim() !== "");
  const { ticks = "", language = "" } = FENCE.exec(lines[open] ?? "")?.groups ?? {};
  const known = LANGUAGES[language];
  if (!known) throw new Error(`${file}:${marker + 1}: the marker must stand above a block of ts or js`);
  const close = lines.findIndex((text, index) => index > open && text.trimEnd() === ticks);
  if (close < 0) throw new Error(`${file}:${open + 1}: the block has no end`);
  return { line: open + 1, language: known, code: `${lines.slice(open + 1, close).join("\n")}\n` };
}
