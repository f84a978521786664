import { rejected } from "./request.js";

/** How deep arrays and objects may nest: far more than any contract needs, far less than a stack holds. */
export const MAX_DEPTH = 100;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/** Brackets and braces differ in this bit alone. */
const BRACE_BIT = 0x20;
const OPEN = 0x7b;
const CLOSE = 0x7d;
/** It keeps nothing between two bodies. */
const decoder = new TextDecoder("utf-8", { fatal: true });
/** Also where its letters are escaped: any of them can be. */
const MAY_HOLD_PROTO = /__proto__|\\u00[567]/;

/**
 * The value of a JSON body. Invalid UTF-8, broken JSON and deep nesting are rejected with 400. A byte order mark is
 * skipped, of equal keys the last one counts, and keys `__proto__` are left out, because copying them would set a prototype.
 */
export function parseBody(raw: Uint8Array): unknown {
  const text = decode(raw);
  if (hasMore(text, MAX_DEPTH) && deeperThan(text, MAX_DEPTH)) throw tooDeep();
  const value = parse(text);
  return MAY_HOLD_PROTO.test(text) ? stripDangerousKeys(value) : value;
}

function decode(raw: Uint8Array): string {
  try {
    return decoder.decode(raw);
  } catch {
    throw rejected(400, "the body is not valid UTF-8");
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own message quotes the body.
    throw rejected(400, text.trim() === "" ? "the body is empty" : "the body is not valid JSON");
  }
}

function tooDeep() {
  return rejected(400, `the body nests deeper than ${MAX_DEPTH} levels`);
}

/** Whether there are more brackets and braces than that: where there are not, and in most bodies there are not, none nest so deep. */
function hasMore(text: string, most: number): boolean {
  let count = 0;
  for (const opening of "[{") {
    for (let at = text.indexOf(opening); at >= 0; at = text.indexOf(opening, at + 1)) if (++count > most) return true;
  }
  return false;
}

/** Whether arrays and objects nest deeper than that, before anything is made of them. */
function deeperThan(text: string, most: number): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = endOfString(text, at);
    else if ((code | BRACE_BIT) === OPEN && ++depth > most) return true;
    else if ((code | BRACE_BIT) === CLOSE) depth--;
  }
  return false;
}

/** Where the string that opens here closes; the end of the text if it does not. */
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

/** The value without own keys `__proto__` anywhere, changed in place; rejected when it nests too deep. */
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
