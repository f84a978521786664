import { existsSync } from "node:fs";
import path from "node:path";
import { sha256 } from "../workspace/files/snapshot.js";
import type { Source } from "./read-sections.js";
import type { SearchedApi } from "./search/search-index.js";

/** What is remembered of the chapter of an API. */
export interface CachedApi {
  /** Of all that its files are made of. */
  key: string;
  searched: SearchedApi;
  /** How many HTML pages it has. */
  pages: number;
}

/** What docs were made of, by API: for who makes them again after each edit, and will make only what the edit reaches. */
export class DocsCache {
  #known = new Map<string, CachedApi>();

  /** What may stay as it is in a folder. Nothing, where an API is gone or the folder is not what was left there. */
  kept(folder: string, keys: ReadonlyMap<string, string>): ReadonlyMap<string, CachedApi> {
    const isWhole = existsSync(path.join(folder, "index.html")) && [...this.#known.keys()].every((id) => keys.has(id));
    const kept = [...this.#known].filter(
      ([id, { key }]) => isWhole && keys.get(id) === key && existsSync(path.join(folder, id, "index.html")),
    );
    return new Map(kept);
  }

  /** From now on until `learn`, nothing is known: whoever fails while writing leaves a folder that is made whole next time. */
  forget(): void {
    this.#known.clear();
  }

  learn(made: ReadonlyMap<string, CachedApi>): void {
    this.#known = new Map(made);
  }
}

/** By API, what its files are made of: its own documents and texts, and those of its vendor's other APIs, with which its webhooks are compared. */
export function sectionKeys(sources: readonly Source[]): Map<string, string> {
  const own = sources.map(({ section: { api, sources: texts, changes }, bundles: { openapi, asyncapi } }) => ({
    id: api.id,
    vendor: api.id.split("/", 1)[0],
    key: sha256(JSON.stringify([api.id, openapi?.document, asyncapi?.document, texts, changes])),
  }));
  return new Map(
    own.map(({ id, vendor, key }) => {
      const others = own.filter((other) => other.vendor === vendor && other.id !== id).map((other) => other.key);
      return [id, [key, ...others].join(" ")];
    }),
  );
}
