import { type Api, type JsonObject, readApi, readMessages } from "../../model/index.js";
import type { Bundles } from "../bundle.js";
import type { ApiCard } from "./index-page.js";
import type { Reference } from "./reference-page.js";

/** What is rendered of one API. */
export interface Chapter {
  card: ApiCard;
  pages: Page[];
}

/** Paths are relative to the folder of all docs, with forward slashes: `acme/demo/rest.html`. */
export interface Page {
  file: string;
  /** Where the document itself stands. */
  source: string;
  reference: Reference;
  document: JsonObject;
}

/** The pages of an API's documents; none where nothing could be bundled. */
export function chapterOf(id: string, { openapi, asyncapi }: Bundles): Chapter {
  const api = readApi(id, openapi?.document ?? asyncapi?.document ?? {});
  const pages = [
    ...(openapi ? [pageOf(id, "rest.html", labelOf(api), "openapi.json", openapi.document)] : []),
    ...(asyncapi ? [pageOf(id, "async.html", "AsyncAPI", "asyncapi.json", asyncapi.document)] : []),
  ];
  const { title, version, summary, operations } = api;
  const events = openapi ? api.events.length : readMessages(asyncapi?.document ?? {}).length;
  const references = pages.map(({ reference }) => reference);
  return { card: { id, title, version, summary, operations: operations.length, events, references }, pages };
}

function pageOf(id: string, file: string, label: string, source: string, document: JsonObject): Page {
  return { file: `${id}/${file}`, source: `${id}/${source}`, reference: { file, label, source }, document };
}

function labelOf({ operations, events }: Api): string {
  if (operations.length === 0 && events.length > 0) return "Webhooks";
  return events.length > 0 ? "REST and webhooks" : "REST";
}
