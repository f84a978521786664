import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const CACHE = fileURLToPath(new URL("../build/.node", import.meta.url));
const onWindows = process.platform === "win32";
const PACKAGE = `node-${onWindows ? "win" : process.platform}-${process.arch}`;

/**
 * Installs a major version of Node from its npm package for this platform, which needs no install scripts. Returns the folder of
 * its program. Throws if it is not installed and npm cannot get it. Delete `build/.node` to get newer versions.
 */
export function installNode(major: number): string {
  const folder = path.join(CACHE, `${major}`);
  const bin = path.join(folder, "node_modules", PACKAGE, "bin");
  if (!existsSync(bin)) install(folder, major);
  const version = execFileSync(path.join(bin, "node"), ["--version"], { encoding: "utf8" }).trim();
  if (!version.startsWith(`v${major}.`))
    throw new Error(`${bin} holds Node ${version}, not ${major}: delete ${folder} and run this again`);
  return bin;
}

function install(folder: string, major: number): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, "package.json"), '{ "private": true }\n');
  const args = ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline", "--loglevel=error"];
  const { status, stderr } = spawnSync("npm", [...args, `${PACKAGE}@${major}`], {
    cwd: folder,
    encoding: "utf8",
    shell: onWindows,
  });
  if (status === 0) return;
  const reason = /npm error code (\S+)/.exec(stderr ?? "")?.[1] ?? "npm gave no reason";
  throw new Error(
    `Node ${major} was not installed (${reason}): this needs npm's registry once, for ${PACKAGE}@${major}`,
  );
}
