import { createHash } from "node:crypto";

/** Long enough for any name that people give; what is longer is cut. */
const MAX_LENGTH = 64;
const ORDINARY = /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/;
/** What a marked name ends in: no ordinary name is taken for one. */
const MARKED = /\.[0-9a-f]{10}$/;
/** Names that mean something else as a file: devices of Windows, and the page of a folder. */
const RESERVED = /^(index|con|prn|aux|nul|com\d|lpt\d)(\..*)?$/i;

/**
 * The names of files for things of a contract: ordinary names as they are, others by what is readable in them and a mark.
 * Names that differ in case alone, which many file systems take for one, all get a mark.
 */
export function pageNames(names: Iterable<string>): (name: string) => string {
  const counts = new Map<string, number>();
  for (const name of new Set(names)) counts.set(name.toLowerCase(), (counts.get(name.toLowerCase()) ?? 0) + 1);
  return (name) => (isSafe(name) && (counts.get(name.toLowerCase()) ?? 0) < 2 ? name : marked(name));
}

/** A text as a step of an anchor, or of the name of a file: without spaces, and the same for the same text. */
export function safeName(text: string): string {
  return isSafe(text) ? text : marked(text);
}

function isSafe(name: string): boolean {
  const ordinary = name.length <= MAX_LENGTH && ORDINARY.test(name) && !name.endsWith(".");
  return ordinary && !RESERVED.test(name) && !MARKED.test(name);
}

function marked(name: string): string {
  const readable = name
    .replace(/[^A-Za-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, MAX_LENGTH - 16)
    .toLowerCase();
  return `${readable || "x"}.${createHash("sha256").update(name).digest("hex").slice(0, 10)}`;
}
