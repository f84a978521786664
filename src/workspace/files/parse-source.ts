import { readFileSync, statSync } from "node:fs";
import type { Json } from "../../schema/json.js";
import type { TextDiagnostic } from "../diagnostics/diagnostic.js";
import { findYamlMistake, parseYaml, TOO_MANY_ALIASES } from "./parse-yaml.js";

/** Limits handwritten files. The largest known file has a tenth of this size. */
export const MAX_FILE_BYTES = 4_000_000;
/** Limits files of vendors. The largest known file has a fifth of this size. */
export const MAX_VENDOR_FILE_BYTES = 64_000_000;
/** Limits nested brackets of flow style. */
const MAX_FLOW_DEPTH = 100;
/** Limits the columns of indentation and of `- - -` before the content of a line. */
const MAX_INDENT_DEPTH = 240;

/**
 * Returns the first line of a text that is nested too deeply to be parsed. Looks only at characters, because parsers recurse, and
 * ten thousand nested brackets overflow the stack.
 */
function findTooDeep(text: string): number | undefined {
  let flow = 0;
  for (const [index, line] of text.split("\n").entries()) {
    flow = Math.max(0, flow + openBrackets(line));
    if (flow > MAX_FLOW_DEPTH || indentOf(line) > MAX_INDENT_DEPTH) return index + 1;
  }
  return undefined;
}

/** Counts the columns before the content. Dashes and question marks also open levels. */
function indentOf(line: string): number {
  return /^(?:[ ?]|-(?= ))*/.exec(line)?.[0].length ?? 0;
}

/** Returns the opened minus the closed brackets of a line, or its deepest point if that exceeds the limit. */
function openBrackets(line: string): number {
  let depth = 0;
  let deepest = 0;
  for (let index = 0; index < line.length; index++) {
    const code = line.charCodeAt(index) & ~0x20;
    // `[` and `{` differ by one bit, and so do `]` and `}`.
    if (code === 0x5b) depth++;
    else if (code === 0x5d) depth--;
    if (depth > deepest) deepest = depth;
  }
  return deepest > MAX_FLOW_DEPTH ? deepest : depth;
}

/** The text of a file, or the reason why it cannot be used. `absent` is the reason why the file does not exist. */
export type Content = { text: string } | { diagnostic: TextDiagnostic } | { absent: string };

/** Characters above which JSON is parsed as JSON, because YAML takes ten times longer. */
const LARGE = 200_000;
const TOO_DEEP = "The file is nested too deeply. Move inner parts to separate files.";
const EMPTY = "The file is empty. Write its content, or remove it.";
const PROTOTYPE = `The key "__proto__" changes the prototype of objects in many tools. Rename it.`;

/** Reads a text file that is not larger than `maxBytes`. */
export function readText(file: string, maxBytes = MAX_FILE_BYTES): Content {
  try {
    const stats = statSync(file);
    if (!stats.isFile()) return { absent: "is not a file" };
    return stats.size > maxBytes ? tooLargeBy(stats.size, maxBytes) : { text: readFileSync(file, "utf8") };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return { absent: code === "ENOENT" || code === "ENOTDIR" ? "does not exist" : `cannot be read (${code})` };
  }
}

/** Rejects a text that was read with a higher limit. */
export function tooLarge(content: Content, maxBytes: number): { diagnostic: TextDiagnostic } | undefined {
  const size = "text" in content && content.text.length > maxBytes / 4 ? Buffer.byteLength(content.text) : 0;
  return size > maxBytes ? tooLargeBy(size, maxBytes) : undefined;
}

function tooLargeBy(size: number, maxBytes: number): { diagnostic: TextDiagnostic } {
  return at(`The file has ${size} bytes, and the limit is ${maxBytes}. Split it.`);
}

/** Parses YAML or JSON. Never throws, and never takes long, whatever the text. */
export function parseSource(text: string): { value: Json | undefined } | { diagnostic: TextDiagnostic } {
  const tooDeep = findTooDeep(text);
  if (tooDeep !== undefined) return at(TOO_DEEP, tooDeep);
  const json = text.length > LARGE && /^\s*\{/.test(text) ? parseJson(text) : undefined;
  if (json !== undefined && !/"__proto__"\s*:/.test(text)) return { value: json };
  const parsed = parseYaml(text);
  const mistake = findYamlMistake(text, parsed);
  if (mistake) return { diagnostic: mistake };
  const { document } = parsed;
  if (document.contents === null) return at(EMPTY);
  const prototype = text.split("\n").findIndex((line) => /["'\s{,]?__proto__["']?\s*:/.test(line));
  if (prototype >= 0) return at(PROTOTYPE, prototype + 1);
  try {
    return { value: document.toJS() as Json };
  } catch (cause) {
    // The library limits how far aliases may expand.
    return at(
      cause instanceof ReferenceError ? TOO_MANY_ALIASES : `The file cannot be read: ${(cause as Error).message}.`,
    );
  }
}

/** Returns undefined for invalid JSON, because the YAML parser reports where it is invalid. */
function parseJson(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

function at(message: string, line = 1, column = 1): { diagnostic: TextDiagnostic } {
  return { diagnostic: { message, line, column } };
}
