import type { Api, Operation, WebhookEvent } from "../../model/api.js";
import { readEvidence } from "../../model/read-parts.js";
import { arrayOf, isObject, type Json, type JsonObject, objectOf, stringOf } from "../../schema/json.js";
import { kindOfValue } from "../../schema/keywords.js";
import { type ApiSection, documentsOf } from "./api-section.js";
import type { Block, Inline, Target, UnlinkedPage } from "./content.js";
import { schemePhrase, verificationPhrase } from "./credentials.js";

/** Builds the overview of an API: servers, credentials, and lists of its operations and webhooks. */
export function apiPage(section: ApiSection): UnlinkedPage {
  const { api, urls } = section;
  return {
    path: urls.home,
    title: api.title,
    summary: api.summary,
    crumbs: [],
    blocks: [
      { kind: "line", inlines: [{ badge: `version ${api.version}` }, " ", { code: api.id }] },
      ...(api.description ? [{ kind: "prose" as const, markdown: api.description }] : []),
      ...serverBlocks(api),
      ...credentialBlocks(api),
      ...verificationBlocks(api),
      ...groupBlocks("operations", "Operations", groupsOf(api, api.operations), (operation) => ({
        link: { page: urls.operation(operation) },
        name: operation.selector?.value ?? operation.id,
        text: operation.summary,
      })),
      ...groupBlocks("webhooks", "Webhooks", groupsOf(api, api.events), (event) => ({
        link: { page: urls.webhook(event) },
        name: event.name,
        text: event.summary,
      })),
      ...moreBlocks(section),
    ],
    alternates: documentsOf(section),
  };
}

function serverBlocks({ servers }: Api): Block[] {
  if (servers.length === 0) return [];
  return [
    { kind: "heading", level: 2, text: ["Base URLs"], anchor: "servers" },
    {
      kind: "list",
      items: servers.map(({ url, description }) => [{ code: url }, ...(description ? [` ${description}`] : [])]),
    },
  ];
}

function credentialBlocks({ securitySchemes, document }: Api): Block[] {
  if (securitySchemes.size === 0) return [];
  const schemes = objectOf(objectOf(document.components).securitySchemes);
  return [
    { kind: "heading", level: 2, text: ["Credentials"], anchor: "credentials" },
    ...[...securitySchemes.values()].flatMap((scheme): Block[] => {
      const description = stringOf(objectOf(schemes[scheme.name]).description);
      return [
        { kind: "line", inlines: [{ strong: [{ code: scheme.name }] }, ": ", ...schemePhrase(scheme)] },
        ...(description ? [{ kind: "prose" as const, markdown: description }] : []),
      ];
    }),
  ];
}

function verificationBlocks({ webhookVerification, events }: Api): Block[] {
  if (!webhookVerification || events.length === 0) return [];
  return [
    { kind: "heading", level: 2, text: ["Webhook verification"], anchor: "verification" },
    { kind: "line", inlines: [...verificationPhrase(webhookVerification), "."] },
  ];
}

interface Item {
  link: Target;
  name: string;
  text: string | undefined;
}

export interface Group<T> {
  name: string;
  description: string | undefined;
  members: T[];
}

/** Groups operations or webhooks by their first tag, in the order of the document's tags. */
export function groupsOf<T extends Operation | WebhookEvent>({ document }: Api, members: readonly T[]): Group<T>[] {
  const tags = arrayOf(document.tags).map(objectOf);
  const order = [...new Set([...tags.map(({ name }) => String(name)), ...members.map(({ tags: [tag = ""] }) => tag)])];
  return order
    .map((name) => ({
      name,
      description: stringOf(tags.find((tag) => tag.name === name)?.description),
      members: members.filter(({ tags: [tag = ""] }) => tag === name),
    }))
    .filter((group) => group.members.length > 0);
}

function groupBlocks<T>(anchor: string, title: string, groups: Group<T>[], itemOf: (member: T) => Item): Block[] {
  if (groups.length === 0) return [];
  return [
    { kind: "heading", level: 2, text: [title], anchor },
    ...groups.flatMap(({ name, description, members }, index): Block[] => [
      ...(name
        ? [{ kind: "heading" as const, level: 3 as const, text: [name], anchor: `${anchor}-${index + 1}` }]
        : []),
      ...(description ? [{ kind: "prose" as const, markdown: description }] : []),
      {
        kind: "list",
        items: members.map((member): Inline[] => {
          const { link, name, text } = itemOf(member);
          return [{ link, text: [{ code: name }] }, ...(text ? [` ${text}`] : [])];
        }),
      },
    ]),
  ];
}

function moreBlocks({ api, urls, references, sources, changes }: ApiSection): Block[] {
  return [
    { kind: "heading", level: 2, text: ["Evidence"], anchor: "evidence" },
    {
      kind: "line",
      inlines: [
        evidencePhrase(api.document),
        ...(sources ? [" ", { link: { page: urls.sources }, text: ["Sources, decisions and gaps"] }, "."] : []),
      ],
    },
    { kind: "heading", level: 2, text: ["Single-page references and machine-readable files"], anchor: "more" },
    {
      kind: "list",
      items: [
        ...references.map(({ file, label }): Inline[] => [
          { link: { file: `${api.id}/${file}` }, text: [`${label} on one page`] },
        ]),
        ...references.map(({ source }): Inline[] => [
          { link: { file: `${api.id}/${source}` }, text: [{ code: source }] },
        ]),
        [{ link: { file: urls.schemas }, text: ["JSON Schemas"] }, " of all bodies and their components"],
        ...(changes ? [[{ link: { page: urls.changes }, text: ["Change log"] }]] : []),
      ],
    },
  ];
}

interface EvidenceCounts {
  observed: number;
  inferred: number;
}

/** Says in one sentence how much of a document the vendor's pages do not state. */
export function evidencePhrase(document: JsonObject): string {
  const { observed, inferred } = countEvidence(document);
  if (observed + inferred === 0) return "Everything is documented by the vendor.";
  const marks = [
    ...(observed > 0 ? [`observed (${observed})`] : []),
    ...(inferred > 0 ? [`inferred (${inferred})`] : []),
  ];
  return `Documented by the vendor, except for the parts marked ${marks.join(" or ")}.`;
}

function countEvidence(document: JsonObject): EvidenceCounts {
  const counts = { observed: 0, inferred: 0 };
  const walk = (value: Json | undefined, named = false): void => {
    if (Array.isArray(value)) for (const item of value) walk(item);
    if (!isObject(value)) return;
    for (const [key, item] of Object.entries(value)) {
      const kind = named ? "plain" : kindOfValue(key);
      if (kind === "data") continue;
      if (!named && key === "x-evidence") {
        const level = readEvidence(item).replace(/^partly /, "");
        if (level === "observed" || level === "inferred") counts[level] += 1;
      } else walk(item, kind === "named");
    }
  };
  walk(document);
  return counts;
}
