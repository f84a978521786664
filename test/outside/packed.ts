import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { mustRun } from "../package/run.js";
import { ROOT } from "../support/registry.js";
import { temporaryFolder } from "../support/temporary-folder.js";

/** The output of `npm pack`. */
export interface Packed {
  filename: string;
  /** Bytes. */
  size: number;
  unpackedSize: number;
  files: { path: string; size: number }[];
  /** The absolute path. */
  tarball: string;
}

/** Builds this repository without type checks and packs it into a folder. */
export async function packPackage(folder: string): Promise<Packed> {
  await mustRun(ROOT, "npm", ["run", "--silent", "build", "--", "--no-check"]);
  const report = await mustRun(ROOT, "npm", ["pack", "--ignore-scripts", "--json", "--pack-destination", folder]);
  const [packed] = JSON.parse(report) as [Omit<Packed, "tarball">];
  return { ...packed, tarball: path.join(folder, packed.filename) };
}

/** Returns the package, which is packed once for all test files of a run, although these run in several processes. */
export async function packedPackage(): Promise<Packed> {
  const folder = path.join(temporaryFolder(), "packed");
  const report = path.join(folder, "report.json");
  if (claims(folder)) {
    const result = await packPackage(folder).catch((error: unknown) => ({ error: String(error) }));
    writeFileSync(`${report}.new`, JSON.stringify(result));
    renameSync(`${report}.new`, report);
  }
  while (!existsSync(report)) await sleep(100);
  const result = JSON.parse(readFileSync(report, "utf8")) as Packed | { error: string };
  if ("error" in result) throw new Error(result.error);
  return result;
}

/** Creates a folder. Returns whether this process was the first to do so. */
function claims(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
}
