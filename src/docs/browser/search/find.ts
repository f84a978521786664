import MiniSearch, { type SearchOptions } from "minisearch";
import { type Document, INDEX_OPTIONS, KINDS, type Kind, type SearchData, words } from "../../search/data.js";

export interface SearchResult {
  kind: Kind;
  name: string;
  within: string;
  /** The title of its page. */
  page: string;
  /** The API with its version. */
  api: string;
  /** From the root of the docs. */
  href: string;
}

export const MAX_RESULTS = 40;
/** Limits the places that are shown for one name. */
const MAX_PER_GROUP = 12;
/** Further results of the same kind and name are moved to the end. For example, many properties have the value `agent`. */
const MAX_ALIKE = 4;
const WEIGHTS: Record<Kind, number> = { operation: 3, webhook: 3, error: 1.5, value: 1.2, property: 1 };
/** Shorter words are not matched fuzzily, because too many others are similar. */
const MIN_FUZZY_LENGTH = 4;
/** Only the best matches of the index are ranked further. */
const MAX_RANKED = 400;

/** Returns a function that finds places in an index, the best first. */
export function createFinder(data: SearchData): (query: string) => SearchResult[] {
  const index = MiniSearch.loadJS<Document>(data.index as Parameters<typeof MiniSearch.loadJS>[0], INDEX_OPTIONS);
  const kindOf = (group: number): Kind => KINDS[data.groups[group]?.[0] ?? 0] ?? "property";
  const options: SearchOptions = {
    prefix: true,
    fuzzy: (term) => (term.length >= MIN_FUZZY_LENGTH ? 0.25 : false),
    combineWith: "AND",
    boost: { name: 4, within: 1.5 },
    boostDocument: (id) => WEIGHTS[kindOf(Number(id))],
  };
  return (query) => {
    const terms = words(query);
    if (terms.length === 0) return [];
    const groups = index
      .search(query, options)
      .slice(0, MAX_RANKED)
      .map(({ id, score }) => rank(data, Number(id), score, terms))
      .sort((a, b) => b.score - a.score);
    return placesToShow(diversified(data, groups)).map(({ id, place }) => describe(data, kindOf(id), id, place));
  };
}

interface Place {
  anchor: string;
  page: number;
}

interface Group {
  id: number;
  score: number;
  /** The best first. */
  places: Place[];
}

/** Scores a name higher if it equals the query, and if the rest of the query names its page. */
function rank(data: SearchData, id: number, score: number, terms: readonly string[]): Group {
  const [, name = "", within = "", places = []] = data.groups[id] ?? [];
  const nameWords = words(name);
  const rest = terms.filter((term) => !nameWords.concat(words(within)).some((word) => word.startsWith(term)));
  const all = places
    .flatMap(([anchor, ...pages]) => pages.map((page) => ({ anchor, page })))
    .map((place) => ({ place, missing: countMissingTerms(data, place, rest) }))
    .sort((a, b) => a.missing - b.missing);
  const joinedQuery = terms.join("");
  const joinedName = nameWords.join("");
  return {
    id,
    score:
      score *
      (joinedName === joinedQuery ? 20 : joinedName.startsWith(joinedQuery) ? 2 : 1) *
      (nameWords.every((word) => terms.includes(word)) ? 3 : 1) *
      (all[0]?.missing === 0 ? 3 : 1),
    places: all.map(({ place }) => place),
  };
}

/** Counts the terms that the title of a place's page lacks. */
function countMissingTerms(data: SearchData, { page }: Place, terms: readonly string[]): number {
  if (terms.length === 0) return 0;
  const title = words(data.pages[page]?.[1] ?? "");
  return terms.filter((term) => !title.some((word) => word.startsWith(term))).length;
}

/** Moves groups that resemble several earlier ones to the end. */
function diversified(data: SearchData, groups: readonly Group[]): Group[] {
  const counts = new Map<string, number>();
  const alike = groups.map(({ id }) => {
    const [kind, name] = data.groups[id] ?? [];
    const key = `${kind} ${name}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count > MAX_ALIKE;
  });
  return [...groups.filter((_, index) => !alike[index]), ...groups.filter((_, index) => alike[index])];
}

/** Chooses the best place of each name, and further places while there is room. */
function placesToShow(groups: readonly Group[]): { id: number; place: Place }[] {
  const best = groups.slice(0, MAX_RESULTS);
  let room = MAX_RESULTS - best.length;
  return best.flatMap(({ id, places }) => {
    const more = Math.max(0, Math.min(room, places.length - 1, MAX_PER_GROUP - 1));
    room -= more;
    return places.slice(0, 1 + more).map((place) => ({ id, place }));
  });
}

function describe(data: SearchData, kind: Kind, id: number, { anchor, page }: Place): SearchResult {
  const [, name = "", within = ""] = data.groups[id] ?? [];
  const [path = "", title = "", number = 0] = data.pages[page] ?? [];
  const { title: api = "", version = "" } = data.apis[number] ?? {};
  return { kind, name, within, page: title, api: `${api} ${version}`, href: hrefOf(path, anchor) };
}

function hrefOf(path: string, anchor: string): string {
  const address = path.split("/").map(encodeURIComponent).join("/");
  return anchor ? `${address}#${encodeURIComponent(anchor)}` : address;
}
