import { rejection } from "./request.js";

/** The deepest nesting of arrays and objects: far more than contracts need, far less than overflows the stack. */
export const MAX_DEPTH = 100;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/** The only bit that differs between brackets and braces. */
const BRACE_BIT = 0x20;
const OPEN = 0x7b;
const CLOSE = 0x7d;
/** Shared because a decoder keeps no state between bodies. */
const decoder = new TextDecoder("utf-8", { fatal: true });
/** Also matches `__proto__` if some of its characters are escaped. */
const MAY_HOLD_PROTO = /__proto__|\\u00[567]/;

/**
 * Parses a JSON body. Rejects invalid UTF-8, invalid JSON and deep nesting with 400. Skips a byte order mark, and keeps
 * the last of equal keys. Removes the key `__proto__` because copying it would set a prototype.
 */
export function parseBody(raw: Uint8Array): unknown {
  const text = decode(raw);
  if (hasMoreBrackets(text, MAX_DEPTH) && nestsDeeper(text, MAX_DEPTH)) throw tooDeep();
  const value = parse(text);
  return MAY_HOLD_PROTO.test(text) ? stripDangerousKeys(value) : value;
}

function decode(raw: Uint8Array): string {
  try {
    return decoder.decode(raw);
  } catch {
    throw rejection(400, "the body is not valid UTF-8");
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Discards the parser's message because it quotes the body.
    throw rejection(400, text.trim() === "" ? "the body is empty" : "the body is not valid JSON");
  }
}

function tooDeep() {
  return rejection(400, `the body nests deeper than ${MAX_DEPTH} levels`);
}

/** Returns whether there are more than `max` opening brackets. Fewer cannot nest too deep, so most bodies end here. */
function hasMoreBrackets(text: string, max: number): boolean {
  let count = 0;
  for (const opening of "[{") {
    for (let at = text.indexOf(opening); at >= 0; at = text.indexOf(opening, at + 1)) if (++count > max) return true;
  }
  return false;
}

/** Returns whether arrays and objects nest deeper than `max`, without parsing. */
function nestsDeeper(text: string, max: number): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = endOfString(text, at);
    else if ((code | BRACE_BIT) === OPEN && ++depth > max) return true;
    else if ((code | BRACE_BIT) === CLOSE) depth--;
  }
  return false;
}

/** Returns the index of the closing quote, or the end of the text. */
function endOfString(text: string, open: number): number {
  let close = text.indexOf('"', open + 1);
  while (close > 0 && isEscaped(text, close)) close = text.indexOf('"', close + 1);
  return close < 0 ? text.length : close;
}

function isEscaped(text: string, at: number): boolean {
  let first = at;
  while (text.charCodeAt(first - 1) === BACKSLASH) first--;
  return (at - first) % 2 === 1;
}

/** Deletes every own key `__proto__` from a parsed body, in place. Rejects bodies that nest too deep. */
export function stripDangerousKeys(value: unknown): unknown {
  let level = [value];
  for (let depth = 0; level.length > 0; depth++) {
    const objects = level.filter((item) => typeof item === "object" && item !== null);
    if (objects.length > 0 && depth >= MAX_DEPTH) throw tooDeep();
    for (const item of objects) if (Object.hasOwn(item, "__proto__")) Reflect.deleteProperty(item, "__proto__");
    level = objects.flatMap((item) => Object.values(item));
  }
  return value;
}
