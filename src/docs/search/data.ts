import type { Options } from "minisearch";

/** The kinds of results, in the order in which equally good results are shown. */
export const KINDS = ["operation", "webhook", "error", "value", "property"] as const;
export type Kind = (typeof KINDS)[number];

/** The search index as it is published. Numbers are positions in the other lists. */
export interface SearchData {
  apis: { title: string; version: string }[];
  pages: [path: string, title: string, api: number][];
  /** Each name once, with all its places. */
  groups: [kind: number, name: string, within: string, places: [anchor: string, ...pages: number[]][]][];
  /** The index of MiniSearch: one document for each group, by its position. */
  index: unknown;
}

/** The parts of a group that MiniSearch indexes. */
export interface Document {
  id: number;
  name: string;
  within: string;
  pages: string;
}

/** The options with which the index is built, and with which it must be read. */
export const INDEX_OPTIONS: Options<Document> = {
  fields: ["name", "within", "pages"],
  tokenize: (text, field) => (field === "name" ? wordsAndCompound(text) : words(text)),
  processTerm: (term) => term,
  searchOptions: { tokenize: words, processTerm: (term) => term },
};

/** Adds `registerwebhook` to the words of `registerWebhook`, because some readers type it like that. */
function wordsAndCompound(name: string): string[] {
  const parts = words(name);
  return parts.length > 1 ? [...parts, parts.join("")] : parts;
}

const CAMEL_CASE_BOUNDARY = /(\p{Ll}|\p{N})(\p{Lu})/gu;
const SEPARATOR = /[^\p{L}\p{N}]+/u;

/**
 * Returns the lower-case words of a name or query. They are the same for `registerWebhook`, `register_webhook` and
 * `register webhook`.
 */
export function words(text: string): string[] {
  return text.replace(CAMEL_CASE_BOUNDARY, "$1 $2").toLowerCase().split(SEPARATOR).filter(Boolean);
}
