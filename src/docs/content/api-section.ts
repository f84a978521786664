import type { Api, Media, Operation, WebhookEvent } from "../../model/api.js";
import { arrayOf, objectOf, stringOf } from "../../schema/json.js";
import { componentName } from "../../schema/schema-set.js";
import type { ApiUrls, PagePath } from "../site/site-urls.js";
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

/** An operation or a webhook in the lists of an API. */
export type Member = {
  page: PagePath;
  /** The name on the wire. */
  name: string;
  /** The text of links to the page. */
  label: string;
  summary: string | undefined;
} & ({ kind: "operation"; operation: Operation } | { kind: "webhook"; event: WebhookEvent });

/** The operations or webhooks with the same first tag. */
export interface Group {
  /** The tag, or a title for members without tags. */
  title: string;
  tag: string;
  description: string | undefined;
  members: Member[];
}

/** Groups the operations and the webhooks of an API by their first tag, in the order of the document's tags. */
export function groupsOf({ api, urls }: ApiSection): { operations: Group[]; webhooks: Group[] } {
  const operations = api.operations.map((operation): Member => {
    const { id, selector, summary } = operation;
    const [name, label] = [selector?.value ?? id, selector?.value ?? summary ?? id];
    return { kind: "operation", page: urls.operation(operation), name, label, summary, operation };
  });
  const webhooks = api.events.map((event): Member => {
    const { name, summary } = event;
    return { kind: "webhook", page: urls.webhook(event), name, label: name, summary, event };
  });
  return {
    operations: grouped(api, "Operations", operations),
    webhooks: grouped(api, "Webhooks", webhooks),
  };
}

function grouped({ document }: Api, title: string, members: readonly Member[]): Group[] {
  const tags = arrayOf(document.tags).map(objectOf);
  const tagOf = (member: Member) => (member.kind === "operation" ? member.operation : member.event).tags[0] ?? "";
  const order = [...new Set([...tags.map(({ name }) => String(name)), ...members.map(tagOf)])];
  return order
    .map((tag) => ({
      title: tag || title,
      tag,
      description: stringOf(tags.find(({ name }) => name === tag)?.description),
      members: members.filter((member) => tagOf(member) === tag),
    }))
    .filter((group) => group.members.length > 0);
}
