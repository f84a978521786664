import path from "node:path";
import type { Api, Operation, WebhookEvent } from "../../model/api.js";
import { pageNames, safeName } from "./page-name.js";

/** The path of a page from the root of the docs, without `.html` or `.md`: `acme/orders/operations/createOrder`. */
export type PagePath = string;

export const HOME: PagePath = "index";

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
