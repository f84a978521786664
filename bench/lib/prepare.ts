import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { BENCH, ROOT } from "./places.js";

const run = promisify(execFile);

/** Installs what chatwire is measured against, if that is missing, without any script of it; and compiles the package. */
export async function prepare({ build }: { build: boolean }, log: (line: string) => void): Promise<void> {
  if (!existsSync(path.join(BENCH, "node_modules"))) {
    log("installing what chatwire is measured against, into bench/node_modules");
    await run("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd: BENCH });
  }
  if (!build) return;
  log("building the package: it is measured as it is installed");
  await run("npm", ["run", "--silent", "build", "--", "--no-check"], { cwd: ROOT, maxBuffer: 16 * 1024 * 1024 });
}
