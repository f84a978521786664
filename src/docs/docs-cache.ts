import { existsSync } from "node:fs";
import path from "node:path";
import { sha256 } from "../workspace/files/snapshot.js";
import type { Source } from "./read-sections.js";
import type { SearchedApi } from "./search/search-index.js";

export interface CachedApi {
  /** A hash of everything that the API's files depend on. */
  key: string;
  searched: SearchedApi;
  /** The number of HTML pages. */
  pages: number;
}

/** Remembers between builds which APIs are up to date in the docs folder, so that a rebuild writes only what changed. */
export class DocsCache {
  #apis = new Map<string, CachedApi>();

  /**
   * Returns the APIs whose files in the folder are up to date. Returns none when an API was removed or the folder is gone,
   * because then the whole folder must be replaced.
   */
  upToDate(folder: string, keys: ReadonlyMap<string, string>): ReadonlyMap<string, CachedApi> {
    const isWhole = existsSync(path.join(folder, "index.html")) && [...this.#apis.keys()].every((id) => keys.has(id));
    const apis = [...this.#apis].filter(
      ([id, { key }]) => isWhole && keys.get(id) === key && existsSync(path.join(folder, id, "index.html")),
    );
    return new Map(apis);
  }

  /** Empties the cache. Call this before writing: after a failed write, the next build must replace the folder. */
  clear(): void {
    this.#apis.clear();
  }

  store(apis: ReadonlyMap<string, CachedApi>): void {
    this.#apis = new Map(apis);
  }
}

/**
 * Returns a key for each API. It covers the API's own documents and texts, and those of the vendor's other APIs, because
 * webhook pages compare them.
 */
export function sectionKeys(sources: readonly Source[]): Map<string, string> {
  const hashes = sources.map(
    ({ section: { api, importPath, sources: texts, changes }, bundles: { openapi, asyncapi } }) => ({
      id: api.id,
      vendor: api.id.split("/", 1)[0],
      hash: sha256(JSON.stringify([api.id, importPath, openapi?.document, asyncapi?.document, texts, changes])),
    }),
  );
  return new Map(
    hashes.map(({ id, vendor, hash }) => {
      const others = hashes.filter((other) => other.vendor === vendor && other.id !== id).map((other) => other.hash);
      return [id, [hash, ...others].join(" ")];
    }),
  );
}
