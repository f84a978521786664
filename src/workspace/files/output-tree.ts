import { randomUUID } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";

import { UserError } from "../../platform/user-error.js";

/** Files by their path below a folder, and their content. */
export type Files = Map<string, string>;

/** Files that are open at a time. */
const AT_A_TIME = 16;

/** Files whose contents may be made when they are written, so that not all of them are held at a time. */
export type LazyFiles = ReadonlyMap<string, string | (() => string)>;

/** How a folder differs from what it should hold. */
export interface Difference {
  file: string;
  kind: "missing" | "stale" | "superfluous";
}

/** All files below a folder; an empty tree when there is none. Reads one by one: many at once take longer. */
export function readTree(folder: string): Files {
  const entries = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [];
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  return new Map(
    files.map((file) => [path.relative(folder, file).split(path.sep).join("/"), readFileSync(file, "utf8")]),
  );
}

export function compareTrees(wanted: Files, found: Files): Difference[] {
  const differences: Difference[] = [];
  for (const [file, content] of wanted) {
    if (!found.has(file)) differences.push({ file, kind: "missing" });
    else if (found.get(file) !== content) differences.push({ file, kind: "stale" });
  }
  for (const file of found.keys()) if (!wanted.has(file)) differences.push({ file, kind: "superfluous" });
  return differences.sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** Replaces a folder as a whole: written aside, then swapped, so that a failure leaves the old one in place. */
export async function replaceTree(folder: string, files: LazyFiles): Promise<void> {
  // Names that no other run has, not even one that was killed.
  const mark = randomUUID().slice(0, 8);
  const aside = `${folder}.new-${mark}`;
  try {
    await writeTree(aside, files);
    await swap(folder, aside, `${folder}.old-${mark}`);
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    const { code = "" } = cause as NodeJS.ErrnoException;
    throw new UserError(
      `cannot write ${folder} (${code || cause}): check its permissions; what was there is left as it was`,
      { cause },
    );
  } finally {
    await rm(aside, { recursive: true, force: true }).catch(() => {});
  }
}

async function writeTree(folder: string, files: LazyFiles): Promise<void> {
  const folders = new Set([...files.keys()].map((file) => path.dirname(path.join(folder, file))));
  for (const each of [folder, ...folders]) await mkdir(each, { recursive: true });
  const rest = files.entries();
  const write = async () => {
    for (const [file, content] of rest)
      await writeFile(path.join(folder, file), typeof content === "function" ? content() : content);
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, write));
}

/** Makes a folder hold the given files by writing those that differ, each as a whole; gives what was not as it should be. */
export async function updateTree(folder: string, files: Files): Promise<Difference[]> {
  const differences = compareTrees(files, readTree(folder));
  for (const { file, kind } of differences) {
    const target = path.join(folder, file);
    if (kind === "superfluous") await rm(target, { force: true });
    else await replaceFile(target, files.get(file) ?? "");
  }
  return differences;
}

/** Writes those of the given files that differ, each as a whole. `undo` makes them what they were. */
export async function writeDiffering(
  folder: string,
  files: Files,
): Promise<{ written: number; undo: () => Promise<void> }> {
  const before = new Map<string, string | undefined>();
  for (const [file, content] of files) {
    const found = await readFile(path.join(folder, file), "utf8").catch(() => undefined);
    if (found === content) continue;
    before.set(file, found);
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

/** Removes what is in a folder and in none of the given folders below it. */
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
  const aside = `${target}.${randomUUID().slice(0, 8)}`;
  await mkdir(path.dirname(target), { recursive: true });
  try {
    await writeFile(aside, content);
    await rename(aside, target);
  } finally {
    await rm(aside, { force: true }).catch(() => {});
  }
}

/** Puts `aside` in the place of a folder, which goes to `old` and away; when that fails, the folder is where it was. */
export async function swap(folder: string, aside: string, old: string): Promise<void> {
  const existed = await rename(folder, old).then(() => true, ignoreAbsent);
  await rename(aside, folder).catch(async (error) => {
    if (existed) await rename(old, folder);
    throw error;
  });
  // The new tree is in place: an old one that cannot be removed is no failure.
  await rm(old, { recursive: true, force: true }).catch(() => {});
}

function ignoreAbsent(error: NodeJS.ErrnoException): false {
  if (error.code === "ENOENT") return false;
  throw error;
}
