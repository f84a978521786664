import { type ApiSection, groupsOf } from "../content/api-section.js";
import type { Entry, Page } from "../content/content.js";
import { entriesOf } from "../content/entries.js";
import { type Document, INDEX_OPTIONS, KINDS, type Kind, type SearchData } from "./data.js";

/** The searchable entries of an API. */
export interface SearchedApi {
  title: string;
  version: string;
  pages: SearchedPage[];
}

export interface SearchedPage {
  /** From the root of the docs, with its suffix: `acme/orders/operations/createOrder.html`. */
  path: string;
  title: string;
  entries: SearchedEntry[];
}

export interface SearchedEntry {
  kind: Kind;
  name: string;
  /** The path of the property that contains it: `payload.chat`. */
  within: string;
  /** The id of its place in the page; empty for the page itself. */
  anchor: string;
}

/** Lists the searchable entries of the operations and webhooks of an API. */
export function searchedApi(section: ApiSection, pages: readonly Page[]): SearchedApi {
  const { title, version } = section.api;
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const { operations, webhooks } = groupsOf(section);
  const members = [...operations, ...webhooks].flatMap((group) => group.members);
  const searchedPages = members.flatMap(({ kind, name, summary = name, page: path }): SearchedPage[] => {
    const page = byPath.get(path);
    if (!page) return [];
    const whole: SearchedEntry = { kind, name, within: summary === name ? "" : summary, anchor: "" };
    return [{ path: `${path}.html`, title: name, entries: [whole, ...entriesOf(page).map(searchedEntry)] }];
  });
  return { title, version, pages: searchedPages };
}

function searchedEntry({ kind, name, within, anchor = "" }: Entry): SearchedEntry {
  return { kind, name: kind === "value" ? withoutQuotes(name) : name, within, anchor };
}

function withoutQuotes(value: string): string {
  return /^"(.*)"$/s.exec(value)?.[1] ?? value;
}

/** Longer names are cut, so that a contract cannot bloat the index. */
const MAX_NAME_LENGTH = 120;

/** Returns the script that defines the search index of all APIs. Pages load it when a reader first searches. */
export async function searchIndexScript(apis: readonly SearchedApi[]): Promise<string> {
  const { default: MiniSearch } = await import("minisearch");
  const data = collect(apis);
  const index = new MiniSearch<Document>(INDEX_OPTIONS);
  index.addAll(data.groups.map((group, id) => documentOf(data.pages, group, id)));
  return `globalThis.chatwireSearch = JSON.parse(${quoted(JSON.stringify({ ...data, index }))});\n`;
}

function collect(apis: readonly SearchedApi[]): Omit<SearchData, "index"> {
  const pages: SearchData["pages"] = [];
  const groups = new Map<string, { group: [number, string, string]; places: Map<string, number[]> }>();
  for (const [api, searched] of apis.entries()) {
    for (const { path, title, entries } of searched.pages) {
      const page = pages.push([path, title, api]) - 1;
      for (const { kind, name: fullName, within, anchor } of entries) {
        const name = fullName.slice(0, MAX_NAME_LENGTH);
        const key = JSON.stringify([api, kind, name, within]);
        const entry = groups.get(key) ?? { group: [KINDS.indexOf(kind), name, within], places: new Map() };
        groups.set(key, entry);
        entry.places.set(anchor, [...(entry.places.get(anchor) ?? []), page]);
      }
    }
  }
  return {
    apis: apis.map(({ title, version }) => ({ title, version })),
    pages,
    groups: [...groups.values()].map(({ group, places }) => [
      ...group,
      [...places].map(([anchor, numbers]): [string, ...number[]] => [anchor, ...numbers]),
    ]),
  };
}

function documentOf(
  pages: SearchData["pages"],
  [, name, within, places]: SearchData["groups"][number],
  id: number,
): Document {
  const numbers = new Set(places.flatMap(([, ...numbers]) => numbers));
  return { id, name, within, pages: [...numbers].map((number) => pages[number]?.[1] ?? "").join(" ") };
}

/** Writes JSON as a JavaScript string in single quotes, which JSON rarely contains. Parsing it is faster than code. */
function quoted(json: string): string {
  const escaped = json.replaceAll("\\", "\\\\").replaceAll("'", "\\'");
  return `'${escaped.replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029")}'`;
}
