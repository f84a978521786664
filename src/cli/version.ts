import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** Returns the version of this package, from the nearest package.json above. */
export function version(): string {
  for (let folder = path.dirname(fileURLToPath(import.meta.url)); ; folder = path.dirname(folder)) {
    try {
      const manifest = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")) as {
        name?: string;
        version?: string;
      };
      if (manifest.name === "chatwire") return manifest.version ?? "unknown";
    } catch {
      // No package.json here: continues one folder up.
    }
    if (folder === path.dirname(folder)) return "unknown";
  }
}
