import { readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

export const BENCH = fileURLToPath(new URL("..", import.meta.url));
export const ROOT = path.dirname(path.resolve(BENCH));
/** What benchmarks write stands here, and may be removed. */
export const WORK = path.join(BENCH, ".work");
/** The package as it is installed: compiled. */
export const BUILD = path.join(ROOT, "build");
export const CHATWIRE = path.join(BUILD, "src/cli/bin.js");

/** A program of an installed package, by its file: of this folder, or of the repository where both must have the same version. */
export function binary(from: typeof BENCH | typeof ROOT, file: string): string {
  return path.join(from, "node_modules", file);
}

/** The version of an installed package. */
export async function versionOf(from: typeof BENCH | typeof ROOT, name: string): Promise<string> {
  const manifest = await readFile(path.join(from, "node_modules", name, "package.json"), "utf8");
  return (JSON.parse(manifest) as { version: string }).version;
}

/** The versions of several packages of one folder, by name. */
export async function versionsOf(
  from: typeof BENCH | typeof ROOT,
  names: readonly string[],
): Promise<Record<string, string>> {
  const list = names.map(async (name): Promise<[string, string]> => [name, await versionOf(from, name)]);
  return Object.fromEntries(await Promise.all(list));
}

/** A module of the compiled package, by its path in the sources. The caller says its type: `typeof import("../src/…")`. */
export async function compiled<Module>(file: string): Promise<Module> {
  return (await import(pathToFileURL(path.join(BUILD, file)).href)) as Module;
}
