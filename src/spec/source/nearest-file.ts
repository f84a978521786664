import { readdirSync } from "node:fs";
import path from "node:path";
import { nearest } from "../../platform/user-error.js";

/**
 * Returns the relative URI of the file that a wrong URI most likely means: a similar name in the same folder, the same name in
 * a folder beside it, or the same name in a folder with a similar name.
 */
export function nearestFile(uri: string, file: string): string | undefined {
  const [folder, name] = [path.dirname(file), path.basename(file)];
  const above = path.dirname(folder);
  const uriFolder = path.posix.dirname(uri);
  const written = (...steps: string[]) => {
    const joined = path.posix.join(uriFolder, ...steps);
    return uri.startsWith("./") ? `./${joined}` : joined;
  };
  // Without the extension, which is the same for most files.
  const stems = new Map(listFolder(folder, "files").map((other) => [path.parse(other).name, other]));
  const similar = stems.get(nearest(path.parse(name).name, stems.keys()) ?? "");
  if (similar !== undefined) return written(similar);
  const folders = listFolder(above, "folders");
  const beside = folders.filter((other) => listFolder(path.join(above, other), "files").includes(name));
  const [only = nearest(path.basename(folder), beside)] = beside.length > 1 ? [] : beside;
  return only === undefined ? undefined : written("..", only, name);
}

function listFolder(folder: string, kind: "files" | "folders"): string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory() === (kind === "folders")).map(({ name }) => name);
  } catch {
    return [];
  }
}
