import type { PagePath } from "../site/site-urls.js";

export type Target =
  /** A page of the docs, and optionally a place in it. */
  | { page: PagePath; anchor?: string | undefined }
  /** A place in the same page. */
  | { anchor: string }
  /** A file of the docs, by its path from their root. */
  | { file: string }
  /** An external address. */
  | { url: string };

/** A part of a line. Strings are plain text, which the printers escape. */
export type Inline = string | { code: string } | { strong: Inline[] } | { link: Target; text: Inline[] } | Badge;

/** A short word that qualifies the text beside it: `required`, `inferred`. */
export interface Badge {
  badge: string;
  tone?: "quiet" | "good" | "warn" | "bad" | undefined;
}

/** A part of a page. The HTML printer and the Markdown printer handle every kind. */
export type Block =
  | { kind: "heading"; level: 2 | 3 | 4; text: Inline[]; anchor: string }
  /** CommonMark from a contract, which may be hostile. `headings` is the level of its highest heading; default 3. */
  | { kind: "prose"; markdown: string; headings?: number | undefined }
  | { kind: "line"; inlines: Inline[] }
  /** A warning about the whole page. */
  | { kind: "banner"; inlines: Inline[] }
  | { kind: "facts"; facts: Fact[] }
  | { kind: "list"; items: Inline[][] }
  | { kind: "table"; head: string[]; rows: Inline[][][] }
  | { kind: "properties"; tree: PropertyTree }
  | { kind: "code"; language: string; code: string }
  /** Tabs: samples by language, examples by case. */
  | { kind: "choices"; id: string; label: string; choices: Choice[] }
  /** A section that is closed at first. With `entry`, the search finds it. */
  | { kind: "fold"; anchor?: string | undefined; summary: Inline[]; blocks: Block[]; entry?: EntryKind | undefined }
  | { kind: "cards"; cards: Card[] }
  /** Stands beside the text on a wide screen, and between its parts on a narrow one. */
  | { kind: "aside"; label: string; blocks: Block[] }
  /** The button of a tool that needs scripts. Markdown omits it. */
  | { kind: "tool"; name: "try" | "send"; page: PagePath };

export interface Fact {
  term: string;
  value: Inline[];
}

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

/** The properties of a value, or the variants that it may have. */
export interface PropertyTree {
  children: Property[];
  variants: Variant[];
  /** Explains why the tree is cut here, and links to the rest. */
  more: Inline[] | undefined;
}

/** A property, parameter or header. */
export interface Property extends PropertyTree {
  /** As in the contract. */
  name: string;
  /** The id of its row. */
  anchor: string;
  type: Inline[];
  required: boolean;
  badges: Badge[];
  /** CommonMark. */
  description: string | undefined;
  facts: Fact[];
  /** The allowed values, if the schema lists them. */
  values: Value[];
  /** Its name in the vendor's other APIs, if it differs. */
  counterpart: string | undefined;
}

export interface Value {
  /** As JSON. */
  value: string;
  anchor: string;
}

export interface Variant extends PropertyTree {
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
  /** Links to the pages above this one. */
  crumbs: PageLink[];
  blocks: Block[];
  previous: PageLink | undefined;
  next: PageLink | undefined;
  /** Machine-readable files that describe the same thing, for `<link>`. */
  alternates: Alternate[];
}

/** A page before it is linked to its neighbours. */
export type UnlinkedPage = Omit<Page, "previous" | "next">;

export interface Alternate {
  rel: "service-desc" | "describedby" | "alternate";
  type: string;
  file: string;
  title: string;
}

export interface PageLink {
  page: PagePath;
  text: string;
}

export type EntryKind = "operation" | "webhook" | "property" | "error" | "value";

/** Something that a reader may search for, and its place. */
export interface Entry {
  kind: EntryKind;
  name: string;
  /** The properties that lead to it: `payload.chat`. */
  within: string;
  page: PagePath;
  anchor: string | undefined;
}
