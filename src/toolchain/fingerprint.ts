import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of chatwire's own code: what it makes depends on it. */
const OWN_CODE = fileURLToPath(new URL("..", import.meta.url));

/** A hash that changes when chatwire's code, or the versions of the tools of this workspace, change. */
export async function ownFingerprint(root: string): Promise<string> {
  const hash = createHash("sha256").update(process.version);
  const files = (await readdir(OWN_CODE, { recursive: true })).filter((file) => /\.(ts|js)$/.test(file)).sort();
  for (const content of await Promise.all(files.map((file) => readFile(path.join(OWN_CODE, file)))))
    hash.update(content);
  hash.update(files.join("\0"));
  hash.update(await readFile(path.join(root, "package-lock.json")).catch(() => ""));
  return hash.digest("hex");
}
