import { readFileSync, statSync } from "node:fs";
import { LineCounter, parseDocument } from "yaml";
import type { Json } from "../../schema/json.js";
import { findTooDeep, MAX_FILE_BYTES } from "./limits.js";

/** Why a file cannot be used, and where in it. */
export interface Trouble {
  message: string;
  line: number;
  column: number;
}

/** Characters from which on it matters how long a text takes to be parsed. */
const LARGE = 200_000;
const TOO_DEEP = "The file is nested too deeply to be read. Move inner parts to files of their own.";
const EMPTY = "The file is empty. Write its content, or remove it.";
const SEVERAL = "The file holds several documents. Keep one, and move the others to files of their own.";
const ALIASES = "The aliases (*name) of this file multiply beyond what is read. Write the parts out, or $ref them.";
const PROTOTYPE = `The name "__proto__" changes objects instead of naming a value in them, so tools go wrong on it. Rename it.`;

/** The text of a file; its trouble; or, when there is no such file to read, why. */
export function readText(
  file: string,
  largest = MAX_FILE_BYTES,
): { text: string } | { trouble: Trouble } | { absent: string } {
  try {
    const found = statSync(file);
    if (!found.isFile()) return { absent: "is not a file" };
    if (found.size > largest) {
      return { trouble: largeTrouble(found.size, largest) };
    }
    return { text: readFileSync(file, "utf8") };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return { absent: code === "ENOENT" || code === "ENOTDIR" ? "does not exist" : `cannot be read (${code})` };
  }
}

/** The trouble of a text that was read where less is allowed. */
export function tooLarge(content: ReturnType<typeof readText>, largest: number): { trouble: Trouble } | undefined {
  const size = "text" in content && content.text.length > largest / 4 ? Buffer.byteLength(content.text) : 0;
  return size > largest ? { trouble: largeTrouble(size, largest) } : undefined;
}

function largeTrouble(size: number, largest: number): Trouble {
  return at(`The file has ${size} bytes; at most ${largest} are read. Split it.`);
}

/** The value that a text holds. Never throws, and never takes long, whatever the text. */
export function parseSource(text: string): { value: Json | undefined } | { trouble: Trouble } {
  const tooDeep = findTooDeep(text);
  if (tooDeep !== undefined) return { trouble: at(TOO_DEEP, tooDeep) };
  const parsed = text.length > LARGE && /^\s*\{/.test(text) ? parseJson(text) : undefined;
  if (parsed !== undefined && !/"__proto__"\s*:/.test(text)) return { value: parsed };
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const [error] = document.errors;
  if (error) {
    const { line, col } = lines.linePos(error.pos[0]);
    return { trouble: at(error.code === "MULTIPLE_DOCS" ? SEVERAL : `This is not YAML: ${error.message}.`, line, col) };
  }
  if (document.contents === null) return { trouble: at(EMPTY) };
  const prototype = text.split("\n").findIndex((line) => /["'\s{,]?__proto__["']?\s*:/.test(line));
  if (prototype >= 0) return { trouble: at(PROTOTYPE, prototype + 1) };
  try {
    return { value: document.toJS() as Json };
  } catch (cause) {
    // The parser's guard against aliases of aliases.
    return {
      trouble: at(cause instanceof ReferenceError ? ALIASES : `This cannot be read: ${(cause as Error).message}.`),
    };
  }
}

/** Ten times faster than YAML; what is no JSON is left to the other parser, which says where it is wrong. */
function parseJson(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

function at(message: string, line = 1, column = 1): Trouble {
  return { message, line, column };
}
