import { cp, mkdir, rm, symlink } from "node:fs/promises";
import path from "node:path";
import { ROOT, WORK } from "./places.js";

/** A copy of this repository's contracts, with nothing made of them yet. */
export async function copyWorkspace(name: string): Promise<string> {
  const folder = await emptyFolder(name);
  for (const part of ["openapi", "redocly.yaml"])
    await cp(path.join(ROOT, part), path.join(folder, part), { recursive: true });
  return folder;
}

/** An empty folder of this name, in which tools find their packages. */
export async function emptyFolder(name: string): Promise<string> {
  const folder = path.join(WORK, name);
  await rm(folder, { recursive: true, force: true });
  await mkdir(path.join(folder, "node_modules"), { recursive: true });
  await symlink(path.join(ROOT, "node_modules/typescript"), path.join(folder, "node_modules/typescript"));
  return folder;
}

/** Removes all that `chatwire` has made and kept in a workspace. */
export async function forget(folder: string): Promise<void> {
  for (const made of ["generated", "build", ".chatwire", "node_modules/.cache"])
    await rm(path.join(folder, made), { recursive: true, force: true });
}
