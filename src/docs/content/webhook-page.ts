import type { Api, WebhookEvent } from "../../model/api.js";
import { objectOf, stringOf } from "../../schema/json.js";
import { at, fromPointer } from "../../schema/pointer.js";
import { mockContext, webhookSamples } from "../samples/index.js";
import { SchemaReader } from "../schema/properties.js";
import { anchorOf } from "../site/site-urls.js";
import { type ApiSection, alternatesOfWebhook } from "./api-section.js";
import { bodyBlocks, exampleChoices, sampleChoices } from "./body.js";
import type { Block, Fact, Inline, PropertyTree, UnlinkedPage } from "./content.js";
import { verificationPhrase } from "./credentials.js";
import { differenceBlocks } from "./difference-blocks.js";
import { lifecycleBanner } from "./lifecycle-banner.js";
import { firstSentence, sourceFact } from "./operation-page.js";

/** Builds the page of a webhook. `sections` are the APIs that it may be compared with. */
export function webhookPage(section: ApiSection, event: WebhookEvent, sections: readonly ApiSection[]): UnlinkedPage {
  const { api, urls } = section;
  const reader = new SchemaReader(api.document, urls.schema);
  const payload = bodyBlocks(section, event.media, reader, anchorOf("payload"));
  const empty: PropertyTree = { children: [], variants: [], more: undefined };
  const tree = payload.find((block) => block.kind === "properties")?.tree ?? empty;
  return {
    path: urls.webhook(event),
    title: event.summary ?? event.name,
    summary: firstSentence(event.description),
    crumbs: [{ text: api.title, page: urls.home }],
    blocks: [
      ...lifecycleBanner(api.lifecycle),
      { kind: "line", inlines: [{ badge: "webhook", tone: "quiet" }, " ", { code: event.name }] },
      ...(event.description ? [{ kind: "prose" as const, markdown: event.description }] : []),
      { kind: "facts", facts: factsOf(api, event) },
      asideOf(section, event),
      { kind: "heading", level: 2, text: ["Payload"], anchor: "payload-title" },
      ...payload,
      ...differenceBlocks(section, event, tree, sections),
    ],
    alternates: alternatesOfWebhook(section, event),
  };
}

function factsOf(api: Api, event: WebhookEvent): Fact[] {
  const source = stringOf(objectOf(objectOf(at(api.document, fromPointer(event.pointer))).externalDocs).url);
  const aliases = event.aliases.flatMap((name, index): Inline[] => [...(index > 0 ? [", "] : []), { code: name }]);
  return [
    { term: "Delivery", value: [`${event.method.toUpperCase()} to your URL`] },
    { term: "Identified by", value: selectionPhrase(event) },
    ...(aliases.length > 0 ? [{ term: "Also sent as", value: aliases }] : []),
    ...(api.webhookVerification ? [{ term: "Verification", value: verificationPhrase(api.webhookVerification) }] : []),
    ...(event.pushes.length > 0 ? [{ term: "Also pushed by", value: [event.pushes.join(", ")] }] : []),
    { term: "Evidence", value: [event.evidence] },
    ...(source ? [sourceFact(source)] : []),
  ];
}

function selectionPhrase({ selection }: WebhookEvent): Inline[] {
  if (selection.in === "body") return [{ code: selection.pointer }, " in the body"];
  if (selection.in === "header") return ["header ", { code: selection.header }];
  return ["the schema of the body: deliveries do not contain the event name"];
}

function asideOf(section: ApiSection, event: WebhookEvent): Block {
  const { api, urls } = section;
  return {
    kind: "aside",
    label: "Samples",
    blocks: [
      ...exampleChoices("examples", "Delivery", event.media),
      { kind: "tool", name: "send", page: urls.webhook(event) },
      ...sampleChoices(webhookSamples(api, event, mockContext(api, section))),
    ],
  };
}
