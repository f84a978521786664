import MiniSearch, { type SearchOptions } from "minisearch";
import { type Document, INDEX_OPTIONS, KINDS, type Kind, type SearchData } from "../../search/data.js";
import { words } from "../../search/words.js";

/** A place that a query finds. */
export interface Found {
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

/** Rows that are shown at most, and those of one name before others had theirs. */
export const MAX_RESULTS = 40;
const MAX_PER_GROUP = 12;
/** Things of one kind and name that come before others: `agent` is a value of many properties, and a part of many names. */
const MAX_ALIKE = 4;
/** Names of the first kinds are what readers look for most. */
const WEIGHTS: Record<Kind, number> = { operation: 3, webhook: 3, error: 1.5, value: 1.2, property: 1 };
/** A word may have a typing error where it is long enough to be told from others all the same. */
const MIN_FUZZY_LENGTH = 4;
/** Names that are looked at closely; the index has put the others behind them. */
const MAX_RANKED = 400;

/** The search over an index; gives places, the best first. */
export function createFinder(data: SearchData): (query: string) => Found[] {
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
      .sort((one, other) => other.score - one.score);
    return shown(varied(data, groups)).map(({ id, place }) => describe(data, kindOf(id), id, place));
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

/** A name with its places: worth more when it is just what was typed, and when the rest of it names the page. */
function rank(data: SearchData, id: number, score: number, terms: readonly string[]): Group {
  const [, name = "", within = "", places = []] = data.groups[id] ?? [];
  const own = words(name);
  const rest = terms.filter((term) => !own.concat(words(within)).some((word) => word.startsWith(term)));
  const all = places
    .flatMap(([anchor, ...pages]) => pages.map((page) => ({ anchor, page })))
    .map((place) => ({ place, missed: missedBy(data, place, rest) }))
    .sort((one, other) => one.missed - other.missed);
  const asked = terms.join("");
  const whole = own.join("");
  return {
    id,
    score:
      score *
      (whole === asked ? 20 : whole.startsWith(asked) ? 2 : 1) *
      (own.every((word) => terms.includes(word)) ? 3 : 1) *
      (all[0]?.missed === 0 ? 3 : 1),
    places: all.map(({ place }) => place),
  };
}

/** How many terms the title of a place's page does not have. */
function missedBy(data: SearchData, { page }: Place, terms: readonly string[]): number {
  if (terms.length === 0) return 0;
  const title = words(data.pages[page]?.[1] ?? "");
  return terms.filter((term) => !title.some((word) => word.startsWith(term))).length;
}

/** The groups in their order, but those that are much like earlier ones last. */
function varied(data: SearchData, groups: readonly Group[]): Group[] {
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

/** The places of the found names: of each the best, then further ones as long as there is room. */
function shown(groups: readonly Group[]): { id: number; place: Place }[] {
  const best = groups.slice(0, MAX_RESULTS);
  let room = MAX_RESULTS - best.length;
  return best.flatMap(({ id, places }) => {
    const more = Math.max(0, Math.min(room, places.length - 1, MAX_PER_GROUP - 1));
    room -= more;
    return places.slice(0, 1 + more).map((place) => ({ id, place }));
  });
}

function describe(data: SearchData, kind: Kind, id: number, { anchor, page }: Place): Found {
  const [, name = "", within = ""] = data.groups[id] ?? [];
  const [path = "", title = "", number = 0] = data.pages[page] ?? [];
  const { title: api = "", version = "" } = data.apis[number] ?? {};
  return { kind, name, within, page: title, api: `${api} ${version}`, href: hrefOf(path, anchor) };
}

function hrefOf(path: string, anchor: string): string {
  const address = path.split("/").map(encodeURIComponent).join("/");
  return anchor ? `${address}#${encodeURIComponent(anchor)}` : address;
}
