import { randomUUID } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { UserError } from "../../platform/user-error.js";
import { writeUntilSignal } from "./write-until-signal.js";

/** Contents of files by path below a folder. */
export type Files = Map<string, string>;

/** Limits how many files are open at the same time. */
const MAX_OPEN_FILES = 16;

/** Files whose contents may be created when they are written, so that not all of them are in memory at the same time. */
export type LazyFiles = ReadonlyMap<string, string | (() => string)>;

/** A file that is missing from a folder, has the wrong content, or should not be there. */
export interface Difference {
  file: string;
  kind: "missing" | "stale" | "superfluous";
}

/** Reads all files below a folder. A missing folder is empty. Reads one by one, because many at once take longer. */
export function readTree(folder: string): Files {
  const entries = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [];
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  return new Map(
    files.map((file) => [path.relative(folder, file).split(path.sep).join("/"), readFileSync(file, "utf8")]),
  );
}

export function compareTrees(expected: Files, actual: Files): Difference[] {
  const differences: Difference[] = [];
  for (const [file, content] of expected) {
    if (!actual.has(file)) differences.push({ file, kind: "missing" });
    else if (actual.get(file) !== content) differences.push({ file, kind: "stale" });
  }
  for (const file of actual.keys()) if (!expected.has(file)) differences.push({ file, kind: "superfluous" });
  return differences.sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** Replaces a folder as a whole. Writes a new folder first and then swaps, so that a failure leaves the old one in place. */
export async function replaceTree(folder: string, files: LazyFiles): Promise<void> {
  // A killed run may have left folders behind, so their names must be unique.
  const suffix = randomUUID().slice(0, 8);
  const replacement = `${folder}.new-${suffix}`;
  await mendTree(folder);
  try {
    await writeUntilSignal(async (signal) => {
      try {
        await writeTree(replacement, files, signal);
        await swap(folder, replacement, `${folder}.old-${suffix}`);
      } finally {
        await rm(replacement, { recursive: true, force: true }).catch(() => {});
      }
    });
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    const { code = "" } = cause as NodeJS.ErrnoException;
    throw new UserError(
      `cannot write ${folder} (${code || cause}): check its permissions. The old content is still there.`,
      { cause },
    );
  }
}

/** The age in ms from which a folder of another run counts as left behind. */
const LEFT_BEHIND_MS = 60_000;

/** Removes what killed runs left beside a folder. Restores the old folder if such a run ended between its removal and its replacement. */
export async function mendTree(folder: string, now = Date.now()): Promise<void> {
  const parent = path.dirname(folder);
  const entries = await readdir(parent).catch(() => []);
  const names = entries.filter((name) => LEFT_BEHIND.test(name) && name.startsWith(`${path.basename(folder)}.`));
  for (const name of names) {
    const left = path.join(parent, name);
    const changed = await stat(left).then(
      ({ ctimeMs }) => ctimeMs,
      () => now,
    );
    if (now - changed < LEFT_BEHIND_MS) continue;
    if (name.includes(".old-") && !existsSync(folder)) await rename(left, folder).catch(() => {});
    else await rm(left, { recursive: true, force: true }).catch(() => {});
  }
}

const LEFT_BEHIND = /\.(new|old)-[0-9a-f]{8}$/;

async function writeTree(folder: string, files: LazyFiles, signal: AbortSignal): Promise<void> {
  const folders = new Set([...files.keys()].map((file) => path.dirname(path.join(folder, file))));
  for (const each of [folder, ...folders]) await mkdir(each, { recursive: true });
  const rest = files.entries();
  const write = async () => {
    for (const [file, content] of rest) {
      signal.throwIfAborted();
      await writeFile(path.join(folder, file), typeof content === "function" ? content() : content);
    }
  };
  // Waits for all of them, because a file that is still written would survive the removal of the folder.
  const writers = await Promise.allSettled(Array.from({ length: MAX_OPEN_FILES }, write));
  for (const writer of writers) if (writer.status === "rejected") throw writer.reason;
}

/** Writes the files of a folder that differ, and removes all others except those in `otherFolders` below it. Returns the differences. */
export async function updateTree(
  folder: string,
  files: Files,
  otherFolders: readonly string[] = [],
): Promise<Difference[]> {
  const isOther = (file: string) => otherFolders.some((other) => file.startsWith(`${other}/`));
  const existing = new Map([...readTree(folder)].filter(([file]) => !isOther(file)));
  const differences = compareTrees(files, existing);
  for (const { file, kind } of differences) {
    const target = path.join(folder, file);
    if (kind === "superfluous") await rm(target, { force: true });
    else await replaceFile(target, files.get(file) ?? "");
  }
  return differences;
}

/** Writes the files that differ. `undo` restores their old content. */
export async function writeDiffering(
  folder: string,
  files: Files,
): Promise<{ written: number; undo: () => Promise<void> }> {
  const before = new Map<string, string | undefined>();
  for (const [file, content] of files) {
    const current = await readFile(path.join(folder, file), "utf8").catch(() => undefined);
    if (current === content) continue;
    before.set(file, current);
    await replaceFile(path.join(folder, file), content);
  }
  const undo = async () => {
    for (const [file, content] of before) {
      if (content === undefined) await rm(path.join(folder, file), { force: true });
      else await replaceFile(path.join(folder, file), content);
    }
  };
  return { written: before.size, undo };
}

/** Removes everything in a folder except the folders in `kept`, which are relative to it. */
export async function pruneTree(folder: string, kept: readonly string[]): Promise<void> {
  for (const entry of existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : []) {
    if (kept.includes(entry.name)) continue;
    const inner = kept
      .filter((name) => name.startsWith(`${entry.name}/`))
      .map((name) => name.slice(entry.name.length + 1));
    const target = path.join(folder, entry.name);
    if (entry.isDirectory() && inner.length > 0) await pruneTree(target, inner);
    else await rm(target, { recursive: true, force: true });
  }
}

async function replaceFile(target: string, content: string): Promise<void> {
  const temporary = `${target}.${randomUUID().slice(0, 8)}`;
  await mkdir(path.dirname(target), { recursive: true });
  await writeUntilSignal(async () => {
    try {
      await writeFile(temporary, content);
      await rename(temporary, target);
    } finally {
      await rm(temporary, { force: true }).catch(() => {});
    }
  });
}

/** Replaces a folder, which is moved to `old` and removed. A failure leaves the folder in place. */
export async function swap(folder: string, replacement: string, old: string): Promise<void> {
  const existed = await rename(folder, old).then(() => true, ignoreAbsent);
  await rename(replacement, folder).catch(async (error) => {
    if (existed) await rename(old, folder);
    throw error;
  });
  // The replacement is in place, so a failure to remove the old folder does not matter.
  await rm(old, { recursive: true, force: true }).catch(() => {});
}

function ignoreAbsent(error: NodeJS.ErrnoException): false {
  if (error.code === "ENOENT") return false;
  throw error;
}
