import { type FSWatcher, readdirSync, statSync, watch } from "node:fs";
import path from "node:path";

/** Quiet time after which a burst of changes is over: editors save in several steps. */
const QUIET_MS = 20;
/** A burst that does not end is handed on in pieces. */
const MAX_BURST_MS = 500;
/** Events of more paths than this may have been lost: then everything may have changed. */
const MAX_PATHS = 2000;

/** What may have changed: absolute paths of files or folders; `all` when only that is sure. */
export type Touched = ReadonlySet<string> | "all";

export interface Watching {
  close: () => void;
}

/**
 * Watches files and folders with all that is below them, now and later. Says which paths may have changed, some time after the last
 * of a burst; whether they have is for the caller to find out. One watch a folder: it sees files that are replaced by
 * a rename, as editors and Git do, and costs little where there are thousands of files.
 */
export function watchFolders(targets: readonly string[], onTouched: (touched: Touched) => void): Watching {
  const watchers = new Map<string, FSWatcher>();
  const burst = new Burst(onTouched);
  const within = (file: string) => targets.some((target) => file === target || isBelow(file, target));
  const open = (folder: string, announce: boolean) => {
    if (watchers.has(folder)) return;
    const watcher = watchQuietly(folder, (name) => {
      if (name === undefined) return burst.all();
      touch(path.join(folder, name));
    });
    if (!watcher) return;
    watchers.set(folder, watcher);
    for (const entry of entriesOf(folder)) {
      const file = path.join(folder, entry.name);
      if (announce && within(file)) burst.add(file);
      if (entry.isDirectory() && leadsTo(file)) open(file, announce);
    }
  };
  const leadsTo = (folder: string) => within(folder) || targets.some((target) => isBelow(target, folder));
  const touch = (file: string) => {
    if (!leadsTo(file)) return;
    // A folder of this name may be another one now, and what is in it is not told of by itself.
    for (const [folder, watcher] of watchers) {
      if (folder !== file && !isBelow(folder, file)) continue;
      watcher.close();
      watchers.delete(folder);
    }
    burst.add(file);
    if (isFolder(file)) open(file, true);
  };
  for (const target of targets) open(isFolder(target) ? target : path.dirname(target), false);
  return {
    close: () => {
      burst.close();
      for (const watcher of watchers.values()) watcher.close();
      watchers.clear();
    },
  };
}

/** Whether a path is below a folder. */
function isBelow(file: string, folder: string): boolean {
  return file.startsWith(folder + path.sep);
}

/** Collects paths until there is quiet. */
class Burst {
  #paths = new Set<string>();
  #all = false;
  #timer: NodeJS.Timeout | undefined;
  #since = 0;

  readonly done: (touched: Touched) => void;

  constructor(done: (touched: Touched) => void) {
    this.done = done;
  }

  add(file: string): void {
    this.#paths.add(file);
    if (this.#paths.size > MAX_PATHS) this.#all = true;
    this.#wait();
  }

  all(): void {
    this.#all = true;
    this.#wait();
  }

  close(): void {
    clearTimeout(this.#timer);
  }

  #wait(): void {
    const now = performance.now();
    if (this.#timer === undefined) this.#since = now;
    clearTimeout(this.#timer);
    const left = Math.max(0, this.#since + MAX_BURST_MS - now);
    this.#timer = setTimeout(() => this.#end(), Math.min(QUIET_MS, left));
  }

  #end(): void {
    const touched = this.#all ? "all" : this.#paths;
    this.#paths = new Set();
    this.#all = false;
    this.#timer = undefined;
    this.done(touched);
  }
}

/** A folder that goes away takes its watch with it: its parent tells of that. */
function watchQuietly(folder: string, onEvent: (name: string | undefined) => void): FSWatcher | undefined {
  try {
    const watcher = watch(folder, (_, name) => onEvent(name ?? undefined));
    watcher.on("error", () => watcher.close());
    return watcher;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    throw error;
  }
}

function isFolder(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
