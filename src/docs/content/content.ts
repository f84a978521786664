import type { PagePath } from "../site/site-urls.js";

/** Where a link leads. */
export type Target =
  /** A page of the docs, perhaps a place in it. */
  | { page: PagePath; anchor?: string | undefined }
  /** A place in the same page. */
  | { anchor: string }
  /** A file of the docs, by its path from their root. */
  | { file: string }
  /** An address outside. */
  | { url: string };

/** A part of a line. Strings are texts as they are: printers escape them. */
export type Inline =
  | string
  | { code: string }
  | { strong: Inline[] }
  | { link: Target; text: Inline[] }
  /** A short word that qualifies what stands before it: `required`, `inferred`. */
  | { badge: string; tone?: Tone | undefined };

export type Tone = "quiet" | "good" | "warn" | "bad";

/** What pages consist of. Both printers, HTML and Markdown, print each of these. */
export type Block =
  | { kind: "heading"; level: 2 | 3 | 4; text: Inline[]; anchor: string; entry?: EntryKind | undefined }
  /** CommonMark of a contract's author: hostile, like all that is the contract's. `headings` is the level of its highest, 3 if it does not say. */
  | { kind: "prose"; markdown: string; headings?: number | undefined }
  | { kind: "line"; inlines: Inline[] }
  | { kind: "facts"; facts: Fact[] }
  | { kind: "list"; items: Inline[][] }
  | { kind: "table"; head: string[]; rows: Inline[][][] }
  | { kind: "shape"; shape: Shape }
  | { kind: "code"; language: string; code: string }
  /** Alternatives of which one is seen: samples by language, examples by case. */
  | { kind: "choices"; id: string; label: string; choices: Choice[] }
  /** What not all readers want to see. */
  | { kind: "fold"; anchor?: string | undefined; summary: Inline[]; blocks: Block[]; entry?: EntryKind | undefined }
  | { kind: "cards"; cards: Card[] }
  /** What stands beside the text on a wide screen, and in it on a narrow one. */
  | { kind: "aside"; label: string; blocks: Block[] }
  /** An empty element for a script: `<div data-try="…">`. Machines and readers without scripts do not see it. */
  | { kind: "slot"; name: "try" | "send"; value: string };

export interface Fact {
  term: string;
  value: Inline[];
}

/** One of several things of a kind, in a frame of its own. */
export interface Card {
  title: string;
  note: string;
  page: PagePath;
  blocks: Block[];
}

export interface Choice {
  id: string;
  label: string;
  blocks: Block[];
}

/** A property, parameter or header. */
export interface Property extends Shape {
  /** As on the wire. */
  name: string;
  /** The id of its row. */
  anchor: string;
  type: Inline[];
  required: boolean;
  badges: { badge: string; tone?: Tone | undefined }[];
  /** CommonMark. */
  description: string | undefined;
  facts: Fact[];
  /** The values that it may have, where they are listed. */
  values: Value[];
  /** Its name in the vendor's other APIs, where it has another. */
  counterpart: string | undefined;
}

export interface Value {
  /** As JSON. */
  value: string;
  anchor: string;
}

/** What a value holds. */
export interface Shape {
  children: Property[];
  /** The shapes of which it has one. */
  arms: Variant[];
  /** Why nothing is shown where something is, and where it is. */
  more: Inline[] | undefined;
}

/** One shape of several. */
export interface Variant extends Shape {
  label: Inline[];
  anchor: string;
  /** CommonMark. */
  description: string | undefined;
}

export interface Page {
  path: PagePath;
  title: string;
  /** One sentence for search engines and lists. */
  summary: string | undefined;
  /** What stands above the title: the way to the page. */
  crumbs: { text: string; page: PagePath }[];
  blocks: Block[];
  /** The API that it belongs to. */
  api: string | undefined;
  previous: PageLink | undefined;
  next: PageLink | undefined;
  /** Files for machines that describe what the page does, for `<link>`. */
  alternates: { rel: "service-desc" | "describedby" | "alternate"; type: string; file: string; title: string }[];
}

export interface PageLink {
  page: PagePath;
  text: string;
}

export type EntryKind = "operation" | "webhook" | "property" | "error" | "value";

/** A thing that a reader may look for, and its place: what search finds. */
export interface Entry {
  kind: EntryKind;
  /** As on the wire; for operations and webhooks also the title. */
  name: string;
  /** The properties that lead to it: `payload.chat`. */
  within: string;
  page: PagePath;
  anchor: string | undefined;
}
