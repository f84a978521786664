import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of chatwire's own code: what it makes depends on it. */
const OWN_CODE = fileURLToPath(new URL("..", import.meta.url));

/** A hash that changes when chatwire's code, or the tools that it works with, change. */
export async function ownFingerprint(root: string): Promise<string> {
  const hash = createHash("sha256").update(process.version);
  const files = (await readdir(OWN_CODE, { recursive: true })).filter((file) => /\.(ts|js)$/.test(file)).sort();
  for (const content of await Promise.all(files.map((file) => readFile(path.join(OWN_CODE, file)))))
    hash.update(content);
  hash.update(files.join("\0"));
  for (const manifest of await Promise.all(toolNames().map((name) => readManifest(name, OWN_CODE))))
    hash.update(`\0${manifest}`);
  hash.update(await readFile(path.join(root, "package-lock.json")).catch(() => ""));
  return hash.digest("hex");
}

function toolNames(): string[] {
  const { peerDependencies = {} } = createRequire(import.meta.url)("chatwire/package.json") as {
    peerDependencies?: Record<string, string>;
  };
  return Object.keys(peerDependencies).sort();
}

/** The manifest of a package as code in a folder would find it; empty when it is not installed. */
async function readManifest(name: string, folder: string): Promise<string> {
  const file = path.join(folder, "node_modules", name, "package.json");
  const found = await readFile(file, "utf8").catch(() => undefined);
  const parent = path.dirname(folder);
  return found ?? (parent === folder ? "" : readManifest(name, parent));
}
