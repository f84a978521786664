import type { Api, SecurityScheme } from "../../model/api.js";
import { readEvidence } from "../../model/read-parts.js";
import { extensionsIn } from "../../schema/extension-schemas.js";
import { type JsonObject, objectOf, stringOf } from "../../schema/json.js";
import { anchorOf } from "../site/site-urls.js";
import { type ApiSection, documentsOf, type Group, groupsOf } from "./api-section.js";
import type { Block, Inline, UnlinkedPage } from "./content.js";
import { schemePhrase, scopeRows, verificationPhrase } from "./credentials.js";
import { lifecycleBanner } from "./lifecycle-banner.js";

/** Builds the overview of an API: servers, credentials, and lists of its operations and webhooks. */
export function apiPage(section: ApiSection): UnlinkedPage {
  const { api, urls } = section;
  const { operations, webhooks } = groupsOf(section);
  return {
    path: urls.home,
    title: api.title,
    summary: api.summary,
    crumbs: [],
    blocks: [
      ...lifecycleBanner(api.lifecycle),
      { kind: "line", inlines: [{ badge: `version ${api.version}` }, " ", { code: api.id }] },
      ...(api.description ? [{ kind: "prose" as const, markdown: api.description }] : []),
      ...serverBlocks(api),
      ...credentialBlocks(api),
      ...verificationBlocks(api),
      ...groupBlocks("operations", "Operations", operations),
      ...groupBlocks("webhooks", "Webhooks", webhooks),
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
        ...scopeBlocks(scheme),
      ];
    }),
  ];
}

function scopeBlocks(scheme: SecurityScheme): Block[] {
  if (scheme.scopes.length === 0) return [];
  const summary = [`Scopes of ${scheme.name}: ${scheme.scopes.length}`];
  const anchor = anchorOf("scopes", scheme.name);
  return [{ kind: "fold", anchor, summary, blocks: [{ kind: "list", items: scopeRows(scheme) }] }];
}

function verificationBlocks({ webhookVerification, events }: Api): Block[] {
  if (!webhookVerification || events.length === 0) return [];
  return [
    { kind: "heading", level: 2, text: ["Webhook verification"], anchor: "verification" },
    { kind: "line", inlines: [...verificationPhrase(webhookVerification), "."] },
  ];
}

function groupBlocks(anchor: string, title: string, groups: readonly Group[]): Block[] {
  if (groups.length === 0) return [];
  return [
    { kind: "heading", level: 2, text: [title], anchor },
    ...groups.flatMap(({ tag, description, members }, index): Block[] => [
      ...(tag ? [{ kind: "heading" as const, level: 3 as const, text: [tag], anchor: `${anchor}-${index + 1}` }] : []),
      ...(description ? [{ kind: "prose" as const, markdown: description }] : []),
      {
        kind: "list",
        items: members.map(({ page, name, summary }): Inline[] => [
          { link: { page }, text: [{ code: name }] },
          ...(summary ? [` ${summary}`] : []),
        ]),
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

/** Says in one sentence how much of a document the vendor's pages do not state. */
export function evidencePhrase(document: JsonObject): string {
  const levels = [...extensionsIn(document)].flatMap(({ key, value }) =>
    key === "x-evidence" ? [readEvidence(value).replace(/^partly /, "")] : [],
  );
  const marks = ["observed", "inferred"].flatMap((level) => {
    const count = levels.filter((one) => one === level).length;
    return count > 0 ? [`${level} (${count})`] : [];
  });
  if (marks.length === 0) return "Everything is documented by the vendor.";
  return `Documented by the vendor, except for the parts marked ${marks.join(" or ")}.`;
}
