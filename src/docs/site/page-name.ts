import { createHash } from "node:crypto";

const MAX_LENGTH = 64;
const ORDINARY = /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/;
/** Matches names that end in a hash, so that no other name collides with them. */
const HASHED = /\.[0-9a-f]{10}$/;
/** Matches names that have a meaning as a file: Windows devices and the index of a folder. */
const RESERVED = /^(index|con|prn|aux|nul|com\d|lpt\d)(\..*)?$/i;

/**
 * Returns a function that turns names of a contract into file names. Safe names do not change. Other names are reduced to
 * their safe characters plus a hash, as are names that differ only in case, because many file systems ignore case.
 */
export function pageNames(names: Iterable<string>): (name: string) => string {
  const counts = new Map<string, number>();
  for (const name of new Set(names)) counts.set(name.toLowerCase(), (counts.get(name.toLowerCase()) ?? 0) + 1);
  return (name) => (isSafe(name) && (counts.get(name.toLowerCase()) ?? 0) < 2 ? name : hashed(name));
}

/** Returns a text as a step of an anchor or as a file name. The result is the same for the same text. */
export function safeName(text: string): string {
  return isSafe(text) ? text : hashed(text);
}

function isSafe(name: string): boolean {
  const ordinary = name.length <= MAX_LENGTH && ORDINARY.test(name) && !name.endsWith(".");
  return ordinary && !RESERVED.test(name) && !HASHED.test(name);
}

function hashed(name: string): string {
  const readable = name
    .replace(/[^A-Za-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, MAX_LENGTH - 16)
    .toLowerCase();
  return `${readable || "x"}.${createHash("sha256").update(name).digest("hex").slice(0, 10)}`;
}
