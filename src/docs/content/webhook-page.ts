import type { Api, WebhookEvent } from "../../model/api.js";
import { objectOf, stringOf } from "../../schema/json.js";
import { at, fromPointer } from "../../schema/pointer.js";
import { SchemaReader } from "../schema/properties.js";
import { eventSamplesOf } from "../site/samples.js";
import { anchorOf } from "../site/site-urls.js";
import { alternatesOfWebhook } from "./alternates.js";
import type { ApiSection } from "./api-section.js";
import { bodyBlocks } from "./body.js";
import type { Block, Fact, Inline, Page } from "./content.js";
import { counterpartsOf } from "./counterparts.js";
import { differenceBlocks } from "./difference-blocks.js";
import { exampleChoices } from "./examples.js";
import { firstSentence } from "./operation-page.js";
import { sampleChoices } from "./sample-choices.js";
import { verificationPhrase } from "./verification.js";

/** The page of one webhook: when it is sent, what it carries, how to receive it. */
export function webhookPage(
  section: ApiSection,
  event: WebhookEvent,
  all: readonly ApiSection[],
): Omit<Page, "previous" | "next"> {
  const { api, urls } = section;
  const reader = new SchemaReader(api.document, urls.schema);
  const payload = bodyBlocks(section, event.media, reader, anchorOf("payload"));
  const shape = payload.find((block) => block.kind === "shape")?.shape ?? { children: [], arms: [], more: undefined };
  return {
    path: urls.webhook(event),
    title: event.summary ?? event.name,
    summary: firstSentence(event.description),
    api: api.id,
    crumbs: [{ text: api.title, page: urls.home }],
    blocks: [
      { kind: "line", inlines: [{ badge: "webhook", tone: "quiet" }, " ", { code: event.name }] },
      ...(event.description ? [{ kind: "prose" as const, markdown: event.description }] : []),
      { kind: "facts", facts: factsOf(api, event) },
      asideOf(section, event),
      { kind: "heading", level: 2, text: ["Payload"], anchor: "payload-title" },
      ...payload,
      ...counterpartsOf(section, event, all).flatMap((other) =>
        differenceBlocks({ name: event.name, version: api.version }, shape, other),
      ),
    ],
    alternates: alternatesOfWebhook(section, event),
  };
}

function factsOf(api: Api, event: WebhookEvent): Fact[] {
  const source = stringOf(objectOf(objectOf(at(api.document, fromPointer(event.pointer))).externalDocs).url);
  return [
    { term: "Delivered as", value: [`${event.method.toUpperCase()} to your URL`] },
    { term: "Told by", value: selectionPhrase(event) },
    ...(event.aliases.length > 0
      ? [
          {
            term: "Also sent as",
            value: event.aliases.flatMap((name, index): Inline[] => [index > 0 ? ", " : "", { code: name }]),
          },
        ]
      : []),
    ...(api.webhookVerification ? [{ term: "Verified by", value: verificationPhrase(api.webhookVerification) }] : []),
    { term: "Evidence", value: [event.evidence] },
    ...(source ? [{ term: "Source", value: [{ link: { url: source }, text: ["the vendor's page"] }] }] : []),
  ];
}

function selectionPhrase({ selection }: WebhookEvent): Inline[] {
  if (selection.in === "body") return [{ code: selection.pointer }, " in the body"];
  if (selection.in === "header") return ["header ", { code: selection.header }];
  return ["the shape of the body: no name travels"];
}

function asideOf({ api, urls }: ApiSection, event: WebhookEvent): Block {
  return {
    kind: "aside",
    label: "Samples",
    blocks: [
      ...exampleChoices("examples", "Delivery", event.media),
      { kind: "slot", name: "send", value: urls.webhook(event) },
      ...sampleChoices(eventSamplesOf(api, event)),
    ],
  };
}
