import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { MAX_VENDOR_FILE_BYTES } from "./limits.js";
import { readText } from "./parse-source.js";

/** What there is to read of a file: its text, its trouble, or why there is none. */
export type Content = ReturnType<typeof readText>;

interface Kept {
  content: Content;
  /** What was made of the content, by name. */
  derived: Map<string, unknown>;
}

/**
 * The files of a workspace as they were when first read: all steps see the same, however many they are and whatever is
 * saved meanwhile. A file is read and parsed once, until it is forgotten.
 */
export class Snapshot {
  readonly #kept = new Map<string, Kept>();
  readonly #hashes = new Map<string, string>();

  /** The content of a file, given by its absolute path. */
  content(file: string): Content {
    return this.#keep(file).content;
  }

  /** What `make` makes of the content of a file, made once for each name. */
  derive<T>(file: string, name: string, make: (content: Content) => T): T {
    const { content, derived } = this.#keep(file);
    if (!derived.has(name)) derived.set(name, make(content));
    return derived.get(name) as T;
  }

  /** A hash of the bytes of a file; `absent` when there are none to read. */
  hash(file: string): string {
    const known = this.#hashes.get(file);
    if (known !== undefined) return known;
    const content = this.#kept.get(file)?.content;
    const hash = content && "text" in content ? sha256(content.text) : hashOfFile(file);
    this.#hashes.set(file, hash);
    return hash;
  }

  /** Whether what was read of a file was read here, so that its hash is the hash of what was seen. */
  holds(file: string): boolean {
    return this.#kept.has(file);
  }

  /** Lets files be read again, and what is below folders; all when none are given. */
  forget(paths?: ReadonlySet<string>): void {
    for (const known of [this.#kept, this.#hashes])
      for (const file of known.keys()) if (!paths || isAmong(file, paths)) known.delete(file);
  }

  #keep(file: string): Kept {
    let kept = this.#kept.get(file);
    if (!kept) {
      kept = { content: readText(file, MAX_VENDOR_FILE_BYTES), derived: new Map() };
      this.#kept.set(file, kept);
      // What was hashed before may have been another content.
      this.#hashes.delete(file);
    }
    return kept;
  }
}

/** Whether a path is one of those given, or below one. */
export function isAmong(file: string, paths: ReadonlySet<string>): boolean {
  for (let at = file; ; at = path.dirname(at)) {
    if (paths.has(at)) return true;
    if (at === path.dirname(at)) return false;
  }
}

export function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

function hashOfFile(file: string): string {
  try {
    return sha256(readFileSync(file));
  } catch {
    return "absent";
  }
}
