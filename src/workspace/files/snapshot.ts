import { createHash } from "node:crypto";
import { readFileSync, realpathSync } from "node:fs";
import path from "node:path";
import { type Content, MAX_VENDOR_FILE_BYTES, readText } from "./parse-source.js";

interface CachedFile {
  content: Content;
  /** The values that were derived from the content, by name. */
  derived: Map<string, unknown>;
}

/** Reads and parses each file once, so that all steps see the same content even if it is saved meanwhile. */
export class Snapshot {
  readonly #files = new Map<string, CachedFile>();
  readonly #hashes = new Map<string, string>();

  readonly root: string | undefined;

  /** With `root`, links out of this folder are not followed, nor links to hidden files and packages in it. */
  constructor(root?: string) {
    this.root = root;
  }

  /** Returns the content of a file, by its absolute path. */
  content(file: string): Content {
    return this.#file(file).content;
  }

  /** Derives a value from the content of a file, once for each name. */
  derive<T>(file: string, name: string, create: (content: Content) => T): T {
    const { content, derived } = this.#file(file);
    if (!derived.has(name)) derived.set(name, create(content));
    return derived.get(name) as T;
  }

  /** Returns a hash of the bytes of a file, or `absent` if it cannot be read. */
  hash(file: string): string {
    const cached = this.#hashes.get(file);
    if (cached !== undefined) return cached;
    const content = this.#files.get(file)?.content;
    const hash = content && "text" in content ? sha256(content.text) : hashOfFile(file);
    this.#hashes.set(file, hash);
    return hash;
  }

  /** Returns whether the snapshot read the file, so that `hash` is the hash of the content that steps saw. */
  holds(file: string): boolean {
    return this.#files.has(file);
  }

  /** Forgets files, and all files below folders, so that they are read again. Forgets everything without paths. */
  forget(paths?: ReadonlySet<string>): void {
    for (const cache of [this.#files, this.#hashes])
      for (const file of cache.keys()) if (!paths || isAmong(file, paths)) cache.delete(file);
  }

  #file(file: string): CachedFile {
    let cached = this.#files.get(file);
    if (!cached) {
      const content =
        this.root !== undefined && isForbiddenLink(this.root, file) ? FORBIDDEN : readText(file, MAX_VENDOR_FILE_BYTES);
      cached = { content, derived: new Map() };
      this.#files.set(file, cached);
      // The hash may belong to an older content.
      this.#hashes.delete(file);
    }
    return cached;
  }
}

const FORBIDDEN: Content = {
  diagnostic: {
    message:
      "This is a link out of the workspace or to a hidden file, which is not followed. Put the file itself here.",
    line: 1,
    column: 1,
  },
};

/** Returns true for a link whose target must not get into generated files and pages. */
function isForbiddenLink(root: string, file: string): boolean {
  const realRoot = realPath(root);
  const target = realPath(file);
  if (realRoot === undefined || target === undefined) return false;
  if (target === path.join(realRoot, path.relative(root, file))) return false;
  const parts = path.relative(realRoot, target).split(path.sep);
  return path.isAbsolute(parts.join(path.sep)) || parts.some((part) => part.startsWith(".") || part === "node_modules");
}

/** Returns undefined for a file that does not exist. */
export function realPath(file: string): string | undefined {
  try {
    return realpathSync(file);
  } catch {
    return undefined;
  }
}

/** Returns whether a path is one of `paths`, or below one of them. */
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
