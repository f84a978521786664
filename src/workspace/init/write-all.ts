import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { UserError } from "../../platform/user-error.js";

/** Writes files below a folder, or none of them when one fails. Returns a function that undoes it. */
export async function writeAll(
  root: string,
  files: Iterable<readonly [file: string, text: string]>,
): Promise<() => Promise<void>> {
  const created: string[] = [];
  const replaced: [string, string][] = [];
  const undo = async () => {
    for (const folder of created) await rm(folder, { recursive: true, force: true });
    for (const [file, text] of replaced) await replace(file, text);
  };
  for (const [file, text] of files) {
    const target = path.join(root, file);
    try {
      const first = await mkdir(path.dirname(target), { recursive: true });
      if (first) created.push(first);
      const before = await readFile(target, "utf8").catch(() => undefined);
      await replace(target, text);
      if (before === undefined) created.push(target);
      else replaced.push([target, before]);
    } catch (cause) {
      await undo();
      const { code } = cause as NodeJS.ErrnoException;
      throw new UserError(`cannot write ${file} (${code ?? cause}): make its folder writable`, { cause });
    }
  }
  return undo;
}

/** Writes to a temporary file first, so that a full disk does not destroy the old content. */
async function replace(file: string, text: string): Promise<void> {
  const aside = `${file}.new-${process.pid}`;
  try {
    await writeFile(aside, text);
    await rename(aside, file);
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  }
}
