import { importOptional } from "../../platform/import-optional.js";
import { type Document, INDEX_OPTIONS, KINDS, type Kind, type SearchData } from "./data.js";

/** An API whose pages are searched. */
export interface SearchedApi {
  title: string;
  version: string;
  pages: SearchedPage[];
}

export interface SearchedPage {
  /** From the root of the docs, with its ending: `acme/orders/operations/createOrder.html`. */
  path: string;
  title: string;
  entries: SearchedEntry[];
}

export interface SearchedEntry {
  kind: Kind;
  name: string;
  /** What it is a part of: `payload.chat`. */
  within: string;
  /** The id of its place in the page; empty for the page itself. */
  anchor: string;
}

/** Names longer than this are cut: nobody types them, and a contract must not fill the index. */
const MAX_NAME_LENGTH = 120;

/** The script that hands the index of all APIs to the search, which loads it when it is first used. */
export async function searchIndexScript(apis: readonly SearchedApi[]): Promise<string> {
  const { default: MiniSearch } = await importOptional("minisearch", () => import("minisearch"));
  const data = collect(apis);
  const index = new MiniSearch<Document>(INDEX_OPTIONS);
  index.addAll(data.groups.map((group, id) => documentOf(data, group, id)));
  return `globalThis.chatwireSearch = JSON.parse(${quoted(JSON.stringify({ ...data, index }))});\n`;
}

function collect(apis: readonly SearchedApi[]): Omit<SearchData, "index"> {
  const pages: SearchData["pages"] = [];
  const groups = new Map<string, { group: [number, string, string]; places: Map<string, number[]> }>();
  for (const [api, { pages: own }] of apis.entries()) {
    for (const { path, title, entries } of own) {
      const page = pages.push([path, title, api]) - 1;
      for (const { kind, name: long, within, anchor } of entries) {
        const name = long.slice(0, MAX_NAME_LENGTH);
        const key = JSON.stringify([api, kind, name, within]);
        const found = groups.get(key) ?? { group: [KINDS.indexOf(kind), name, within], places: new Map() };
        groups.set(key, found);
        found.places.set(anchor, [...(found.places.get(anchor) ?? []), page]);
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
  { pages }: Pick<SearchData, "pages">,
  [, name, within, places]: SearchData["groups"][number],
  id: number,
): Document {
  const numbers = new Set(places.flatMap(([, ...numbers]) => numbers));
  return { id, name, within, pages: [...numbers].map((number) => pages[number]?.[1] ?? "").join(" ") };
}

/** A text in single quotes, as JavaScript reads it: JSON has few of these, and is parsed faster than code. */
function quoted(text: string): string {
  const escaped = text.replaceAll("\\", "\\\\").replaceAll("'", "\\'");
  return `'${escaped.replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029")}'`;
}
