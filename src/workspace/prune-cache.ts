import { readdir, rm, stat } from "node:fs/promises";
import path from "node:path";

/** A hundred edits of a large API. */
const MAX_CACHE_BYTES = 400_000_000;

/** Removes the oldest entries of a cache folder that has grown too large, down to half of what is allowed. */
export async function pruneCache(folder: string, largest = MAX_CACHE_BYTES): Promise<void> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(".json"));
  const entries = await Promise.all(
    names.map(async (name) => {
      const file = path.join(folder, name);
      const { size, mtimeMs } = await stat(file);
      return { file, size, mtimeMs };
    }),
  );
  let total = entries.reduce((sum, { size }) => sum + size, 0);
  if (total <= largest) return;
  for (const { file, size } of entries.sort((a, b) => a.mtimeMs - b.mtimeMs)) {
    if (total <= largest / 2) return;
    await rm(file, { force: true });
    total -= size;
  }
}
