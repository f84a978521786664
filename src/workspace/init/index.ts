import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { UserError } from "../../platform/user-error.js";
import { idTrouble, REGISTRY, readRegistry } from "../registry.js";
import { findRoot } from "../workspace.js";
import { contractFiles } from "./contract-files.js";
import { entriesOf, FIRST_REGISTRY, register } from "./register.js";
import { writeAll } from "./write-all.js";

/**
 * Starts a contract: a folder with one operation and one webhook, complete enough to pass lint, and its lines in the
 * registry. A folder without a registry becomes a workspace. Gives the files written, relative to the root.
 */
export async function initApi(cwd: string, id: string): Promise<string[]> {
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
  const registry = register(known === undefined ? FIRST_REGISTRY : await readFile(config, "utf8"), entriesOf(id));
  const files = Object.entries(contractFiles(id)).map(([file, text]) => [`${folder}/${file}`, text] as const);
  await writeAll(root, [...files, [REGISTRY, registry]]);
  return [REGISTRY, ...files.map(([file]) => file)];
}
