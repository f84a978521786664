import { existsSync } from "node:fs";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { UserError } from "../../model/index.js";
import { idTrouble, REGISTRY, readRegistry } from "../registry.js";
import { findRoot } from "../workspace.js";
import { contractFiles } from "./contract-files.js";
import { FIRST_REGISTRY, register } from "./register.js";

/**
 * Starts a contract: a folder with one operation and one webhook, complete enough to pass lint, and its lines in the
 * registry. A folder without a registry becomes a workspace. Gives the files written, relative to the root.
 */
export async function newApi(cwd: string, id: string): Promise<string[]> {
  const trouble = idTrouble(id);
  if (trouble) throw new UserError(trouble, { exitCode: 2 });
  const known = findRoot(cwd);
  const root = known ?? cwd;
  if (known !== undefined && readRegistry(known).some((api) => api.id === id))
    throw new UserError(`${REGISTRY} lists ${id} already: choose another id, or edit what is there`);
  const folder = `openapi/${id}`;
  if (existsSync(path.join(root, folder)))
    throw new UserError(`${folder} exists already: choose another id, or edit what is there`);
  const config = path.join(root, REGISTRY);
  const registry = register(known === undefined ? FIRST_REGISTRY : await readFile(config, "utf8"), id);
  const files = Object.entries(contractFiles(id)).map(([file, text]) => [`${folder}/${file}`, text] as const);
  await write(root, [...files, [REGISTRY, registry]]);
  return [REGISTRY, ...files.map(([file]) => file)];
}

/** Writes all or nothing: a failure takes back the folders that were made. */
async function write(root: string, files: readonly (readonly [file: string, text: string])[]): Promise<void> {
  const made: string[] = [];
  for (const [file, text] of files) {
    const target = path.join(root, file);
    try {
      const first = await mkdir(path.dirname(target), { recursive: true });
      if (first) made.push(first);
      await replace(target, text);
    } catch (cause) {
      for (const folder of made) await rm(folder, { recursive: true, force: true });
      const { code } = cause as NodeJS.ErrnoException;
      throw new UserError(`cannot write ${file} (${code ?? cause}): see to it that its folder can be written`, {
        cause,
      });
    }
  }
}

/** Written aside, so that a full disk does not cost the registry that was there. */
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
