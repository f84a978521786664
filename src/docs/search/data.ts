import type { Options } from "minisearch";
import { joined, words } from "./words.js";

/** What may be found, in the order in which it is shown where two fit equally. */
export const KINDS = ["operation", "webhook", "error", "value", "property"] as const;
export type Kind = (typeof KINDS)[number];

/** The search index as it is shipped: names once, with all their places; numbers are positions in the other lists. */
export interface SearchData {
  apis: { title: string; version: string }[];
  pages: [path: string, title: string, api: number][];
  groups: [kind: number, name: string, within: string, places: [anchor: string, ...pages: number[]][]][];
  /** Of MiniSearch: a document for each group, by its position. */
  index: unknown;
}

/** What the index knows of a group. */
export interface Document {
  id: number;
  name: string;
  within: string;
  pages: string;
}

/** How the index is built and read; both sides must agree. */
export const INDEX_OPTIONS: Options<Document> = {
  fields: ["name", "within", "pages"],
  tokenize: (text, field) => (field === "name" ? withJoined(text) : words(text)),
  processTerm: (term) => term,
  searchOptions: { tokenize: words, processTerm: (term) => term },
};

function withJoined(name: string): string[] {
  const found = words(name);
  return found.length > 1 ? [...found, joined(name)] : found;
}
