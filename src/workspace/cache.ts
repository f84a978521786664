import { randomUUID } from "node:crypto";
import { mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { isObject } from "../schema/json.js";
import { Snapshot, sha256 } from "./files/snapshot.js";
import { ownFingerprint } from "./fingerprint.js";
import { pruneCache } from "./prune-cache.js";

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

/** Clocks of file systems lag behind by some milliseconds. */
const CLOCK_LAG_MS = 10;

/**
 * Results of steps, kept by the content of what went in: the step's name, its inputs, the files that it
 * read last time, and chatwire itself. Safe to delete at any time; a cache that cannot be written is no cache.
 */
export class Cache {
  #fingerprint: Promise<string> | undefined;
  #prepared: Promise<void> | undefined;
  #deferred: (() => Promise<void>)[] | undefined;
  /** What entries that were read or made here depend on: one that is stale by that need not be read again. */
  readonly #known = new Map<string, Entry["files"]>();

  readonly folder: string;
  readonly root: string;
  /** What results depend on besides their inputs and files. */
  readonly fingerprint: () => Promise<string>;
  readonly snapshot: Snapshot;

  constructor(
    folder: string,
    root: string,

    fingerprint: () => Promise<string> = () => ownFingerprint(root),
    snapshot = new Snapshot(),
  ) {
    this.folder = folder;
    this.root = root;
    this.fingerprint = fingerprint;
    this.snapshot = snapshot;
  }

  /** The kept result if nothing that it depends on has changed; else makes it anew and keeps it. */
  async step<T>(name: string, inputs: unknown[], make: () => Promise<Made<T>>): Promise<{ value: T; cached: boolean }> {
    this.#fingerprint ??= this.fingerprint();
    const key = sha256(JSON.stringify([await this.#fingerprint, name, ...inputs]));
    const file = path.join(this.folder, key.slice(0, 2), `${key}.json`);
    const kept = this.#isStale(file) ? undefined : await readEntry(file);
    if (kept) this.#note(file, kept.files);
    if (kept && this.#unchanged(kept.files)) return { value: kept.value as T, cached: true };
    const start = Date.now();
    const { value, files = [] } = await make();
    const read = [...files];
    const others = read.filter((file) => !this.snapshot.holds(file));
    if (!(await changedSince(others, start))) await this.#keep(file, { files: this.#hashAll(read), value });
    return { value, cached: false };
  }

  /** From now on what is made is kept when `settle` is called, not while somebody waits for it. */
  defer(): void {
    this.#deferred ??= [];
  }

  /** Keeps what was deferred. */
  async settle(): Promise<void> {
    for (const keep of this.#deferred?.splice(0) ?? []) await keep();
  }

  async #keep(file: string, entry: Entry): Promise<void> {
    const keep = async () => {
      await this.#write(file, entry);
      this.#note(file, entry.files);
    };
    if (this.#deferred) this.#deferred.push(keep);
    else await keep();
  }

  #note(file: string, files: Entry["files"]): void {
    // An entry that depends on no file is never stale.
    if (Object.keys(files).length > 0) this.#known.set(file, files);
  }

  #isStale(file: string): boolean {
    const files = this.#known.get(file);
    return files !== undefined && !this.#unchanged(files);
  }

  async #write(file: string, entry: Entry): Promise<void> {
    const aside = `${file}.${randomUUID()}`;
    try {
      await mkdir(path.dirname(file), { recursive: true });
      this.#prepared ??= this.#prepare();
      await this.#prepared;
      await writeFile(aside, JSON.stringify(entry));
      await rename(aside, file);
    } catch {
      // Read-only or full: the next run makes it again.
      await rm(aside, { force: true }).catch(() => {});
    }
  }

  async #prepare(): Promise<void> {
    // What lies here is nobody's to commit, wherever the folder stands.
    await writeFile(path.join(this.folder, ".gitignore"), "*\n");
    await pruneCache(this.folder);
  }

  #unchanged(files: Record<string, string>): boolean {
    return Object.entries(files).every(([file, hash]) => this.snapshot.hash(path.join(this.root, file)) === hash);
  }

  #hashAll(files: readonly string[]): Record<string, string> {
    return Object.fromEntries(files.map((file) => [path.relative(this.root, file), this.snapshot.hash(file)]));
  }
}

async function readEntry(file: string): Promise<Entry | undefined> {
  try {
    const entry: unknown = JSON.parse(await readFile(file, "utf8"));
    return isObject(entry) && isObject(entry.files) && "value" in entry ? (entry as unknown as Entry) : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a file was saved while it was read: what was made may be of its old content, and must not be kept for the new. */
async function changedSince(files: readonly string[], start: number): Promise<boolean> {
  const times = files.map((file) =>
    stat(file).then(
      ({ mtimeMs }) => mtimeMs,
      () => 0,
    ),
  );
  return (await Promise.all(times)).some((time) => time > start - CLOCK_LAG_MS);
}
