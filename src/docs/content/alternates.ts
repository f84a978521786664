import type { Media, Operation, WebhookEvent } from "../../model/api.js";
import { componentName } from "../../schema/schema-set.js";
import type { ApiSection } from "./api-section.js";
import type { Alternate } from "./content.js";

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
