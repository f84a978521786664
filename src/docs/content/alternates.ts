import type { Media, Operation, WebhookEvent } from "../../model/api.js";
import { componentName } from "../../schema/schema-set.js";
import type { ApiSection } from "./api-section.js";
import type { Page } from "./content.js";

type Alternates = Page["alternates"];

/** The documents of an API, for programs that come across one of its pages. */
export function documentsOf({ api, references }: ApiSection): Alternates {
  return references.map(({ source }) => ({
    rel: "service-desc",
    type: "application/json",
    file: `${api.id}/${source}`,
    title: source,
  }));
}

/** The documents, and the schemas of what an operation takes and answers. */
export function alternatesOfOperation(section: ApiSection, { body, responses }: Operation): Alternates {
  const answers = responses.filter(({ status }) => status.startsWith("2")).flatMap(({ media }) => media);
  return [...documentsOf(section), ...schemasOf(section, [...(body?.media ?? []), ...answers])];
}

export function alternatesOfWebhook(section: ApiSection, { media }: WebhookEvent): Alternates {
  return [...documentsOf(section), ...schemasOf(section, media)];
}

function schemasOf({ urls }: ApiSection, media: readonly Media[]): Alternates {
  const names = new Set(media.map(({ schema }) => componentName(schema)).filter((name) => name !== undefined));
  return [...names].map((name) => ({
    rel: "describedby",
    type: "application/schema+json",
    file: urls.schema(name),
    title: name,
  }));
}
