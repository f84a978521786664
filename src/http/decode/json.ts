import type { Json } from "../../schema/json.js";

export type ParsedJson = { ok: true; value: Json } | { ok: false; message: string };

/** Parses JSON with at most `depth` levels of nesting. The message is a predicate, such as "is not valid JSON: it is empty". */
export function parseJson(text: string, depth: number): ParsedJson {
  if (isDeeper(text, depth)) return { ok: false, message: `is nested deeper than ${depth} levels` };
  try {
    return { ok: true, value: JSON.parse(text) as Json };
  } catch (error) {
    return { ok: false, message: `is not valid JSON${positionOf(text, error)}` };
  }
}

/** Counts brackets outside of strings before parsing, so that a deeply nested value is never built. */
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

/** Describes where parsing stopped. Does not use the message of the parser, because it quotes the text, which may contain secrets. */
function positionOf(text: string, error: unknown): string {
  const position = /at position (\d+)/.exec(String(error))?.[1];
  if (position === undefined) return text.trim() === "" ? ": it is empty" : "";
  const before = text.slice(0, Number(position)).split("\n");
  return `: the error is at line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}
