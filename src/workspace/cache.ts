import { randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { isObject } from "../schema/json.js";
import { Snapshot, sha256 } from "./files/snapshot.js";
import { ownFingerprint } from "./fingerprint.js";

/** The result of a step, and the files that it read. */
export interface StepResult<T> {
  value: T;
  files?: Iterable<string>;
}

interface Entry {
  /** The content hash of each file that was read, by path relative to the root. */
  files: Record<string, string>;
  value: unknown;
}

/** The letters of the hash that an entry begins with. */
const HASH_LENGTH = 64;

/** The clocks of file systems may be some milliseconds late. */
const CLOCK_LAG_MS = 10;

/**
 * Caches the results of steps by their name, their inputs, the files that they read, and chatwire itself. The folder can be
 * deleted at any time. If it cannot be written, nothing is cached.
 */
export class Cache {
  #fingerprint: Promise<string> | undefined;
  #prepared: Promise<void> | undefined;
  #deferred: (() => Promise<void>)[] | undefined;
  /** The files that entries depend on. A stale entry is not read again. */
  readonly #dependencies = new Map<string, Entry["files"]>();

  readonly folder: string;
  readonly root: string;
  /** Returns a hash of the code that computes the results. */
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

  /** Returns the cached result if nothing that it depends on has changed. Otherwise runs the step and caches its result. */
  async step<T>(
    name: string,
    inputs: unknown[],
    run: () => Promise<StepResult<T>>,
  ): Promise<{ value: T; cached: boolean }> {
    this.#fingerprint ??= this.fingerprint();
    const key = sha256(JSON.stringify([await this.#fingerprint, name, ...inputs]));
    const file = path.join(this.folder, key.slice(0, 2), `${key}.json`);
    const entry = this.#isStale(file) ? undefined : await readEntry(file);
    if (entry) this.#remember(file, entry.files);
    if (entry && this.#isUnchanged(entry.files)) return { value: entry.value as T, cached: true };
    const start = Date.now();
    const { value, files = [] } = await run();
    const read = [...files];
    const outsideSnapshot = read.filter((file) => !this.snapshot.holds(file));
    if (!(await changedSince(outsideSnapshot, start))) await this.#store(file, { files: this.#hashAll(read), value });
    return { value, cached: false };
  }

  /** Delays writing until `settle`, so that no caller waits for it. */
  defer(): void {
    this.#deferred ??= [];
  }

  /** Writes the deferred entries. */
  async settle(): Promise<void> {
    for (const write of this.#deferred?.splice(0) ?? []) await write();
  }

  async #store(file: string, entry: Entry): Promise<void> {
    const write = async () => {
      await this.#write(file, entry);
      this.#remember(file, entry.files);
    };
    if (this.#deferred) this.#deferred.push(write);
    else await write();
  }

  #remember(file: string, files: Entry["files"]): void {
    // An entry without files is never stale.
    if (Object.keys(files).length > 0) this.#dependencies.set(file, files);
  }

  #isStale(file: string): boolean {
    const files = this.#dependencies.get(file);
    return files !== undefined && !this.#isUnchanged(files);
  }

  async #write(file: string, entry: Entry): Promise<void> {
    const temporary = `${file}.${randomUUID()}`;
    try {
      await mkdir(path.dirname(file), { recursive: true });
      this.#prepared ??= this.#prepare();
      await this.#prepared;
      const json = JSON.stringify(entry);
      await writeFile(temporary, `${sha256(json)}\n${json}`);
      await rename(temporary, file);
    } catch {
      // The folder is read-only or the disk is full: the next run repeats the step.
      await rm(temporary, { force: true }).catch(() => {});
    }
  }

  async #prepare(): Promise<void> {
    // Keeps the cache out of commits, wherever the folder is.
    await writeFile(path.join(this.folder, ".gitignore"), "*\n");
    await pruneCache(this.folder);
  }

  #isUnchanged(files: Record<string, string>): boolean {
    return Object.entries(files).every(([file, hash]) => this.snapshot.hash(path.join(this.root, file)) === hash);
  }

  #hashAll(files: readonly string[]): Record<string, string> {
    return Object.fromEntries(files.map((file) => [path.relative(this.root, file), this.snapshot.hash(file)]));
  }
}

async function readEntry(file: string): Promise<Entry | undefined> {
  try {
    const text = await readFile(file, "utf8");
    const hash = text.slice(0, HASH_LENGTH);
    const json = text.slice(HASH_LENGTH + 1);
    // Treats a damaged entry as absent.
    if (sha256(json) !== hash) return undefined;
    const entry: unknown = JSON.parse(json);
    return isObject(entry) && isObject(entry.files) && "value" in entry ? (entry as unknown as Entry) : undefined;
  } catch {
    return undefined;
  }
}

/** Detects files that were saved while the step ran: its result may belong to their old content, and must not be cached for the new one. */
async function changedSince(files: readonly string[], start: number): Promise<boolean> {
  const times = files.map((file) =>
    stat(file).then(
      ({ mtimeMs }) => mtimeMs,
      () => 0,
    ),
  );
  return (await Promise.all(times)).some((time) => time > start - CLOCK_LAG_MS);
}

/** About a hundred edits of a large API. */
const MAX_CACHE_BYTES = 400_000_000;

/** Removes the oldest entries of a folder that is too large, until it has half of the allowed size. */
export async function pruneCache(folder: string, maxBytes = MAX_CACHE_BYTES): Promise<void> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(".json"));
  const entries = await Promise.all(
    names.map(async (name) => {
      const file = path.join(folder, name);
      const { size, mtimeMs } = await stat(file);
      return { file, size, mtimeMs };
    }),
  );
  let total = entries.reduce((sum, { size }) => sum + size, 0);
  if (total <= maxBytes) return;
  for (const { file, size } of entries.sort((a, b) => a.mtimeMs - b.mtimeMs)) {
    if (total <= maxBytes / 2) return;
    await rm(file, { force: true });
    total -= size;
  }
}

/** Caches the values that the last two generations requested. */
export class GenerationCache<T> {
  #previous = new Map<string, T>();
  #current = new Map<string, T>();

  /** Starts a generation. Drops the values that the previous one did not request. */
  startGeneration(): void {
    this.#previous = this.#current;
    this.#current = new Map();
  }

  get(key: string, create: () => T): T {
    const cached = this.#current.get(key) ?? this.#previous.get(key);
    const value = cached === undefined ? create() : cached;
    this.#current.set(key, value);
    return value;
  }
}
