import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { ownFingerprint } from "./fingerprint.js";

/** What a step made, and the files it read to make it. */
export interface Made<T> {
  value: T;
  files?: Iterable<string>;
}

interface Entry {
  /** Content hash of each file read, by path relative to the root. */
  files: Record<string, string>;
  value: unknown;
}

/**
 * Results of steps, kept by the content of what went in: the step's name, its inputs, the files that it
 * read last time, and chatwire itself. Safe to delete at any time; a cache that cannot be written is no cache.
 */
export class Cache {
  readonly #hashes = new Map<string, Promise<string>>();
  #fingerprint: Promise<string> | undefined;

  constructor(
    readonly folder: string,
    readonly root: string,
  ) {}

  /** The kept result if nothing that it depends on has changed; else makes it anew and keeps it. */
  async step<T>(name: string, inputs: unknown[], make: () => Promise<Made<T>>): Promise<{ value: T; cached: boolean }> {
    this.#fingerprint ??= ownFingerprint(this.root);
    const key = sha256(JSON.stringify([await this.#fingerprint, name, ...inputs]));
    const file = path.join(this.folder, key.slice(0, 2), `${key}.json`);
    const kept = await this.#read(file);
    if (kept && (await this.#unchanged(kept.files))) return { value: kept.value as T, cached: true };
    const { value, files = [] } = await make();
    await this.#write(file, { files: await this.#hashAll(files), value });
    return { value, cached: false };
  }

  async #read(file: string): Promise<Entry | undefined> {
    try {
      return JSON.parse(await readFile(file, "utf8")) as Entry;
    } catch {
      return undefined;
    }
  }

  async #write(file: string, entry: Entry): Promise<void> {
    try {
      await mkdir(path.dirname(file), { recursive: true });
      const aside = `${file}.${process.pid}`;
      await writeFile(aside, JSON.stringify(entry));
      await rename(aside, file);
    } catch {
      // Read-only or full: the next run makes it again.
    }
  }

  async #unchanged(files: Record<string, string>): Promise<boolean> {
    const checks = Object.entries(files).map(async ([file, hash]) => (await this.#hash(file)) === hash);
    return (await Promise.all(checks)).every(Boolean);
  }

  async #hashAll(files: Iterable<string>): Promise<Record<string, string>> {
    const relative = [...files].map((file) => path.relative(this.root, file));
    return Object.fromEntries(await Promise.all(relative.map(async (file) => [file, await this.#hash(file)] as const)));
  }

  #hash(file: string): Promise<string> {
    let hash = this.#hashes.get(file);
    if (!hash) {
      hash = readFile(path.join(this.root, file)).then(sha256, () => "absent");
      this.#hashes.set(file, hash);
    }
    return hash;
  }
}

export function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
