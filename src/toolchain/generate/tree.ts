import { randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { UserError } from "../../model/index.js";
import type { Files } from "./validators.js";

/** Files that are open at a time. */
const AT_A_TIME = 16;

/** How a folder differs from what it should hold. */
export interface Difference {
  file: string;
  kind: "missing" | "stale" | "superfluous";
}

/** All files below a folder; an empty tree when there is none. */
export async function readTree(folder: string): Promise<Files> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  const contents = await Promise.all(
    files.map(
      async (file) => [path.relative(folder, file).split(path.sep).join("/"), await readFile(file, "utf8")] as const,
    ),
  );
  return new Map(contents);
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
export async function replaceTree(folder: string, files: Files): Promise<void> {
  // Names that no other run has, not even one that was killed.
  const mark = randomUUID().slice(0, 8);
  const aside = `${folder}.new-${mark}`;
  try {
    await writeTree(aside, files);
    await swap(folder, aside, `${folder}.old-${mark}`);
  } catch (cause) {
    const { code = "" } = cause as NodeJS.ErrnoException;
    throw new UserError(
      `cannot write ${folder} (${code || cause}): check its permissions; what was there is left as it was`,
      { cause },
    );
  } finally {
    await rm(aside, { recursive: true, force: true }).catch(() => {});
  }
}

async function writeTree(folder: string, files: Files): Promise<void> {
  const folders = new Set([...files.keys()].map((file) => path.dirname(path.join(folder, file))));
  for (const each of [folder, ...folders]) await mkdir(each, { recursive: true });
  const rest = files.entries();
  const write = async () => {
    for (const [file, content] of rest) await writeFile(path.join(folder, file), content);
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, write));
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
