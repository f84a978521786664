import { createHash } from "node:crypto";
import path from "node:path";
import type { Api, Operation, WebhookEvent } from "../../model/api.js";

/** The path of a page from the root of the docs, without `.html` or `.md`: `acme/orders/operations/createOrder`. */
export type PagePath = string;

export const HOME: PagePath = "index";
/** The file that lists all Markdown pages. */
export const LLMS = "llms.txt";

export interface ApiUrls {
  /** The overview. */
  home: PagePath;
  changes: PagePath;
  sources: PagePath;
  operation: (operation: Pick<Operation, "id">) => PagePath;
  webhook: (event: Pick<WebhookEvent, "name">) => PagePath;
  /** The file that lists all JSON Schemas. */
  schemas: string;
  /** The file of a component schema. */
  schema: (name: string) => string;
}

export function urlsOf({ id, operations, events, schemas }: Api): ApiUrls {
  const operationName = pageNames(operations.map((operation) => operation.id));
  const eventName = pageNames(events.map(({ name }) => name));
  const schemaName = pageNames(schemas.keys());
  return {
    home: `${id}/index`,
    changes: `${id}/changes`,
    sources: `${id}/sources`,
    operation: (operation) => `${id}/operations/${operationName(operation.id)}`,
    webhook: ({ name }) => `${id}/webhooks/${eventName(name)}`,
    schemas: `${id}/schemas/index.json`,
    schema: (name) => `${id}/schemas/${schemaName(name)}.json`,
  };
}

/**
 * Returns the id of a place in a page from the steps that lead to it: `request.body.url`, `response.200.body.id`. List items
 * add no step. A variant of a union adds its name.
 */
export function anchorOf(...steps: readonly string[]): string {
  return steps.map(safeName).join(".");
}

/** Returns a relative link between files of the docs, which works from a disk, a server or a subpath. */
export function relativeUrl(from: string, to: string): string {
  const relative = path.posix.relative(path.posix.dirname(from), to);
  return relative.split("/").map(encodeURIComponent).join("/");
}

const MAX_LENGTH = 64;
const ORDINARY = /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/;
/** Matches names that end in a hash, so that no other name collides with them. */
const HASHED = /\.[0-9a-f]{10}$/;
/** Matches names that have a meaning as a file: Windows devices and the index of a folder. */
const RESERVED = /^(index|con|prn|aux|nul|com\d|lpt\d)(\..*)?$/i;

/**
 * Returns a function that turns names of a contract into file names. Safe names do not change. Other names are reduced to
 * their safe characters plus a hash, as are names that differ only in case, because many file systems ignore case.
 */
export function pageNames(names: Iterable<string>): (name: string) => string {
  const counts = new Map<string, number>();
  for (const name of new Set(names)) counts.set(name.toLowerCase(), (counts.get(name.toLowerCase()) ?? 0) + 1);
  return (name) => (isSafe(name) && (counts.get(name.toLowerCase()) ?? 0) < 2 ? name : hashed(name));
}

/** Returns a text as a step of an anchor or as a file name. The result is the same for the same text. */
export function safeName(text: string): string {
  return isSafe(text) ? text : hashed(text);
}

function isSafe(name: string): boolean {
  const ordinary = name.length <= MAX_LENGTH && ORDINARY.test(name) && !name.endsWith(".");
  return ordinary && !RESERVED.test(name) && !HASHED.test(name);
}

function hashed(name: string): string {
  const readable = name
    .replace(/[^A-Za-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, MAX_LENGTH - 16)
    .toLowerCase();
  return `${readable || "x"}.${createHash("sha256").update(name).digest("hex").slice(0, 10)}`;
}
