/**
 * Runs `npm test` under Node 24, whichever Node runs this script. Installs Node from its npm package for this platform, which
 * needs no install scripts, into `build/.node24`. Delete that folder to get a newer Node. Arguments are passed to `npm test`.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const CACHE = path.join(ROOT, "build/.node24");
const PACKAGE = `node-${process.platform === "win32" ? "win" : process.platform}-${process.arch}`;
const BIN = path.join(CACHE, "node_modules", PACKAGE, "bin");
const onWindows = process.platform === "win32";

process.exitCode = main();

function main(): number {
  if (!existsSync(BIN)) install();
  if (!existsSync(BIN)) return 1;
  const env = { ...process.env, PATH: `${BIN}${path.delimiter}${process.env.PATH ?? ""}` };
  const version = execFileSync("node", ["--version"], { env, encoding: "utf8" }).trim();
  if (!version.startsWith("v24.")) {
    console.error(`error: ${BIN} holds Node ${version}, not 24: delete build/.node24 and run this again`);
    return 1;
  }
  console.error(`npm test under Node ${version}`);
  const { status } = spawnSync("npm", ["test", "--", ...process.argv.slice(2)], {
    cwd: ROOT,
    env,
    stdio: "inherit",
    shell: onWindows,
  });
  return status ?? 1;
}

/** Installs Node 24, or prints why it could not and leaves `BIN` missing. */
function install(): void {
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(path.join(CACHE, "package.json"), '{ "private": true }\n');
  const args = ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline", "--loglevel=error"];
  const { status, stderr } = spawnSync("npm", [...args, `${PACKAGE}@24`], {
    cwd: CACHE,
    encoding: "utf8",
    shell: onWindows,
  });
  if (status === 0) return;
  const reason = /npm error code (\S+)/.exec(stderr ?? "")?.[1] ?? "npm gave no reason";
  console.error(`error: Node 24 was not installed (${reason}): this needs npm's registry once, for ${PACKAGE}@24`);
}
