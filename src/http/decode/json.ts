import type { Json } from "../../schema/json.js";

export type ParsedJson = { ok: true; value: Json } | { ok: false; message: string };

/** Parses JSON that is nested at most `depth` levels; the message says what is wrong with it. */
export function parseJson(text: string, depth: number): ParsedJson {
  if (isDeeper(text, depth)) return { ok: false, message: `is nested deeper than ${depth} levels` };
  try {
    return { ok: true, value: JSON.parse(text) as Json };
  } catch (error) {
    return { ok: false, message: `is not valid JSON${place(text, error)}` };
  }
}

/** Counts brackets outside of strings, because what is too deep should not be built first. */
function isDeeper(text: string, depth: number): boolean {
  let level = 0;
  let inString = false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (inString) {
      if (code === BACKSLASH) index++;
      else if (code === QUOTE) inString = false;
    } else if (code === QUOTE) inString = true;
    else if (code === OPEN_BRACE || code === OPEN_BRACKET) {
      if (++level > depth) return true;
    } else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) level--;
  }
  return false;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;

/** Where parsing stopped. The parser's own message is not used: it quotes the text, which may hold secrets. */
function place(text: string, error: unknown): string {
  const position = /at position (\d+)/.exec(String(error))?.[1];
  if (position === undefined) return text.trim() === "" ? ": it is empty" : "";
  const before = text.slice(0, Number(position)).split("\n");
  return `: it breaks at line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}
