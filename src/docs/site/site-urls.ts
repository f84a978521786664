import path from "node:path";
import type { Api, Operation, WebhookEvent } from "../../model/api.js";
import { pageNames, safeName } from "./page-name.js";

/**
 * A page of the docs: its path from their root, without the suffix (`.html`, or `.md` for machines).
 * `acme/orders/operations/createOrder`.
 */
export type PagePath = string;

/** The page that people open first. */
export const HOME: PagePath = "index";

/** Where the pages and files of one API are. */
export interface ApiUrls {
  /** What the API is, and lists of all that it has. */
  home: PagePath;
  changes: PagePath;
  sources: PagePath;
  operation: (operation: Pick<Operation, "id">) => PagePath;
  webhook: (event: Pick<WebhookEvent, "name">) => PagePath;
  /** The list of all JSON Schemas. */
  schemas: string;
  /** A JSON Schema that needs no other file. */
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
 * The id of a place in a page, of the steps that lead to it: `request.body.url`, `response.200.body.id`,
 * `payload.chat.users`. The items of a list have no step of their own; those of a union have the name of the arm.
 */
export function anchorOf(...steps: readonly string[]): string {
  return steps.map(safeName).join(".");
}

/** The address of a file of the docs as a link in another: relative, so that it works from a file, a server or a sub-path. */
export function relativeUrl(from: string, to: string): string {
  const relative = path.posix.relative(path.posix.dirname(from), to);
  return relative.split("/").map(encodeURIComponent).join("/");
}
