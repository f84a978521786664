import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { UserError } from "../../platform/user-error.js";

/**
 * Writes all of the given files below a folder, or nothing: a failure takes back the folders that were made, and what the
 * result is called for does so later.
 */
export async function writeAll(
  root: string,
  files: Iterable<readonly [file: string, text: string]>,
): Promise<() => Promise<void>> {
  const made: string[] = [];
  const replaced: [string, string][] = [];
  const undo = async () => {
    for (const folder of made) await rm(folder, { recursive: true, force: true });
    for (const [file, text] of replaced) await replace(file, text);
  };
  for (const [file, text] of files) {
    const target = path.join(root, file);
    try {
      const first = await mkdir(path.dirname(target), { recursive: true });
      if (first) made.push(first);
      const before = await readFile(target, "utf8").catch(() => undefined);
      await replace(target, text);
      if (before === undefined) made.push(target);
      else replaced.push([target, before]);
    } catch (cause) {
      await undo();
      const { code } = cause as NodeJS.ErrnoException;
      throw new UserError(`cannot write ${file} (${code ?? cause}): see to it that its folder can be written`, {
        cause,
      });
    }
  }
  return undo;
}

/** Written aside, so that a full disk does not cost the file that was there. */
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
