import { existsSync } from "node:fs";
import path from "node:path";
import { UserError } from "../../platform/user-error.js";
import { REGISTRY } from "../registry.js";
import { contractFiles } from "./contract-files.js";
import { entriesOf, openRegistry, register } from "./register.js";
import { writeAll } from "./write-all.js";

/**
 * Creates a contract: a folder with one operation and one webhook that passes lint, and its entries in the registry.
 * A folder without a registry becomes a workspace. Returns the written files, relative to the root.
 */
export async function initApi(cwd: string, name: string): Promise<{ folder: string; files: string[] }> {
  const { root, id, text } = await openRegistry(cwd, name);
  const folder = `openapi/${id}`;
  if (existsSync(path.join(root, folder)))
    throw new UserError(`${folder} exists already: choose another name, or edit the files there`);
  const files = Object.entries(contractFiles(id)).map(([file, text]) => [`${folder}/${file}`, text] as const);
  await writeAll(root, [...files, [REGISTRY, register(text, entriesOf(name))]]);
  return { folder, files: [REGISTRY, ...files.map(([file]) => file)] };
}
