import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of chatwire's code. */
const CODE_FOLDER = fileURLToPath(new URL("..", import.meta.url));

/** Computed once, because a process keeps the code that it has loaded. */
let codeHash: Promise<string> | undefined;

/** Returns a hash that changes with chatwire's code, the tools that it uses and the lockfile of a workspace. */
export async function ownFingerprint(root: string): Promise<string> {
  codeHash ??= hashCode();
  const hash = createHash("sha256").update(await codeHash);
  hash.update(await readFile(path.join(root, "package-lock.json")).catch(() => ""));
  return hash.digest("hex");
}

async function hashCode(): Promise<string> {
  const hash = createHash("sha256").update(process.version);
  const files = (await readdir(CODE_FOLDER, { recursive: true })).filter((file) => /\.(ts|js)$/.test(file)).sort();
  for (const content of await Promise.all(files.map((file) => readFile(path.join(CODE_FOLDER, file)))))
    hash.update(content);
  hash.update(files.join("\0"));
  for (const manifest of await Promise.all(toolNames().map((name) => readManifest(name, CODE_FOLDER))))
    hash.update(`\0${manifest}`);
  return hash.digest("hex");
}

function toolNames(): string[] {
  const { dependencies, peerDependencies } = createRequire(import.meta.url)("chatwire/package.json") as {
    dependencies?: Record<string, string>;
    peerDependencies?: Record<string, string>;
  };
  return Object.keys({ ...dependencies, ...peerDependencies }).sort();
}

/** Reads the manifest of a package that code in a folder would import. Returns an empty string if it is not installed. */
async function readManifest(name: string, folder: string): Promise<string> {
  const file = path.join(folder, "node_modules", name, "package.json");
  const manifest = await readFile(file, "utf8").catch(() => undefined);
  const parent = path.dirname(folder);
  return manifest ?? (parent === folder ? "" : readManifest(name, parent));
}
