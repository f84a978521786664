import type { Api, Media, Operation, WebhookEvent } from "../../model/api.js";
import { componentName } from "../../schema/schema-set.js";
import { type ApiUrls, urlsOf } from "../site/site-urls.js";
import type { Alternate } from "./content.js";

/** The content of all pages of one API. */
export interface ApiSection {
  api: Api;
  urls: ApiUrls;
  references: Reference[];
  /** What programs import to use the generated code. */
  importPath: string;
  /** CommonMark of `SOURCES.md` and of the files in `sources/`, if the API's folder has them. */
  sources: string[] | undefined;
  /** CommonMark of `CHANGELOG.md`, if the API's folder has it. */
  changes: string | undefined;
}

/** A page on which Redoc shows a whole document. */
export interface Reference {
  /** Its name in the folder of the API: `rest.html`. */
  file: string;
  /** `Webhooks`, `AsyncAPI`. */
  label: string;
  /** The name of the document in the same folder: `openapi.json`. */
  source: string;
}

export function sectionOf(api: Api, rest: Omit<ApiSection, "api" | "urls">): ApiSection {
  return { api, urls: urlsOf(api), ...rest };
}

/** Links the documents of an API. */
export function documentsOf({ api, references }: ApiSection): Alternate[] {
  return references.map(({ source }) => ({
    rel: "service-desc",
    type: "application/json",
    file: `${api.id}/${source}`,
    title: source,
  }));
}

/** Links the documents, and the schemas of the request and of the successful responses. */
export function alternatesOfOperation(section: ApiSection, { body, responses }: Operation): Alternate[] {
  const successes = responses.filter(({ status }) => status.startsWith("2")).flatMap(({ media }) => media);
  return [...documentsOf(section), ...schemasOf(section, [...(body?.media ?? []), ...successes])];
}

export function alternatesOfWebhook(section: ApiSection, { media }: WebhookEvent): Alternate[] {
  return [...documentsOf(section), ...schemasOf(section, media)];
}

function schemasOf({ urls }: ApiSection, media: readonly Media[]): Alternate[] {
  const names = new Set(media.map(({ schema }) => componentName(schema)).filter((name) => name !== undefined));
  return [...names].map((name) => ({
    rel: "describedby",
    type: "application/schema+json",
    file: urls.schema(name),
    title: name,
  }));
}
