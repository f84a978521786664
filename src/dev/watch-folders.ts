import { type FSWatcher, readdirSync, statSync, watch } from "node:fs";
import path from "node:path";
import { isAmong } from "../workspace/files/snapshot.js";
import type { Workspace } from "../workspace/workspace.js";

/** A burst of changes ends after this time without events, because editors save in several steps. */
const QUIET_MS = 20;
/** A longer burst is reported in parts. */
const MAX_BURST_MS = 500;
/** With more paths than this, events may be lost, so everything may have changed. */
const MAX_PATHS = 2000;

/** The absolute paths of files or folders that may have changed, or `all` if that is unknown. */
export type Touched = ReadonlySet<string> | "all";

/** Returns the files and folders to watch: the configuration, and the top folders of the root documents. */
export function targetsOf({ root, config, apis }: Workspace): string[] {
  const roots = apis.flatMap(({ openapi, asyncapi }) => [openapi, asyncapi]).filter((file) => file !== undefined);
  const tops = roots.map((file) => path.join(root, path.relative(root, file).split(path.sep)[0] ?? ""));
  return [config, path.join(root, ".redocly.lint-ignore.yaml"), ...new Set(tops)];
}

/** Returns true if a file may have changed. */
export function isTouched(touched: Touched, file: string): boolean {
  return touched === "all" || isAmong(file, touched);
}

export interface Watching {
  close: () => void;
}

/**
 * Watches files and folders, including everything that is created below them later. Reports the paths that may have changed after
 * each burst of events; the caller checks whether they did. Each folder has one watcher, which also sees files that editors and Git
 * replace by renaming, and which scales to thousands of files.
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
    // The folder may have been replaced by another one, whose content causes no events.
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

/** Returns whether a path is below a folder. */
function isBelow(file: string, folder: string): boolean {
  return file.startsWith(folder + path.sep);
}

/** Collects the paths of a burst. */
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
    const remaining = Math.max(0, this.#since + MAX_BURST_MS - now);
    this.#timer = setTimeout(() => this.#end(), Math.min(QUIET_MS, remaining));
  }

  #end(): void {
    const touched = this.#all ? "all" : this.#paths;
    this.#paths = new Set();
    this.#all = false;
    this.#timer = undefined;
    this.done(touched);
  }
}

/** Watches a folder. Ignores errors of a removed folder, because the watcher of its parent reports the removal. */
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
