import type { Api, Operation } from "../../model/api.js";
import { type JsonObject, objectOf, stringOf } from "../../schema/json.js";
import { at, fromPointer } from "../../schema/pointer.js";
import { SchemaReader } from "../schema/properties.js";
import { samplesOf } from "../site/samples.js";
import { anchorOf } from "../site/site-urls.js";
import { alternatesOfOperation } from "./alternates.js";
import type { ApiSection } from "./api-section.js";
import { bodyBlocks } from "./body.js";
import type { Block, Inline, Page, Property } from "./content.js";
import { credentialsOf } from "./credentials.js";
import { exampleChoices } from "./examples.js";
import { responseBlocks } from "./responses.js";
import { sampleChoices } from "./sample-choices.js";

/** The page of one operation. */
export function operationPage(section: ApiSection, operation: Operation): Omit<Page, "previous" | "next"> {
  const { api, urls } = section;
  const reader = new SchemaReader(api.document, urls.schema);
  return {
    path: urls.operation(operation),
    title: operation.summary ?? operation.id,
    summary: firstSentence(operation.description),
    api: api.id,
    crumbs: [{ text: api.title, page: urls.home }],
    blocks: [
      { kind: "line", inlines: addressOf(operation) },
      ...(operation.description ? [{ kind: "prose" as const, markdown: operation.description }] : []),
      { kind: "facts", facts: factsOf(api, operation) },
      ...credentialBlocks(api, operation),
      asideOf(section, operation),
      ...requestBlocks(section, operation, reader),
      { kind: "heading", level: 2, text: ["Responses"], anchor: "responses" },
      ...operation.responses.flatMap((response) => responseBlocks(section, operation, response, reader)),
    ],
    alternates: alternatesOfOperation(section, operation),
  };
}

/** How an operation is called: method, path, and the field that chooses it. */
export function addressOf({ method, path, selector, deprecated, effect }: Operation): Inline[] {
  return [
    { badge: method.toUpperCase(), tone: effect === "read" ? "good" : effect === "destructive" ? "bad" : "quiet" },
    " ",
    { code: path },
    ...(selector ? [" ", { code: `${selector.field}=${selector.value}` }] : []),
    ...(deprecated ? [" ", { badge: "deprecated", tone: "warn" as const }] : []),
  ];
}

/** Alternatives that are told in a line; more are a list. */
const FEW = 2;

function credentialBlocks(api: Api, { security }: Operation): Block[] {
  if (security.length <= FEW) return [];
  const summary = [`Credentials: one of ${security.length} is enough`];
  return [
    { kind: "fold", anchor: "credentials", summary, blocks: [{ kind: "list", items: credentialsOf(api, security) }] },
  ];
}

const EFFECTS = { read: "Reads, changes nothing", write: "Changes data", destructive: "Deletes data" };

function factsOf(api: Api, operation: Operation) {
  const credentials = credentialsOf(api, operation.security);
  return [
    { term: "Function", value: [{ code: operation.id }] },
    ...(operation.private ? [{ term: "Access", value: ["Not open to the public"] }] : []),
    { term: "Effect", value: [EFFECTS[operation.effect]] },
    ...(credentials.length > 0 && credentials.length <= FEW
      ? [{ term: "Credentials", value: credentials.flatMap((one, index) => (index > 0 ? [", or ", ...one] : one)) }]
      : []),
    ...(operation.source
      ? [{ term: "Source", value: [{ link: { url: operation.source }, text: ["the vendor's page"] }] }]
      : []),
  ];
}

function asideOf({ api, urls }: ApiSection, operation: Operation): Block {
  const success = operation.responses.filter(({ status }) => status.startsWith("2"));
  return {
    kind: "aside",
    label: "Samples",
    blocks: [
      ...sampleChoices(samplesOf(api, operation)),
      { kind: "slot", name: "try", value: urls.operation(operation) },
      ...exampleChoices("request-examples", "Request", operation.body?.media ?? []),
      ...success.flatMap((response) =>
        exampleChoices(`response-${response.status}`, `Response ${response.status}`, response.media),
      ),
    ],
  };
}

function requestBlocks(section: ApiSection, operation: Operation, reader: SchemaReader): Block[] {
  const { parameters, body } = operation;
  if (parameters.length === 0 && !body) return [];
  const { document } = section.api;
  return [
    { kind: "heading", level: 2, text: ["Request"], anchor: "request" },
    ...(parameters.length > 0
      ? [
          {
            kind: "heading" as const,
            level: 3 as const,
            text: ["Parameters"],
            anchor: anchorOf("request", "parameters"),
          },
          {
            kind: "shape" as const,
            shape: { children: parameters.map((one) => parameterOf(document, one, reader)), arms: [], more: undefined },
          },
        ]
      : []),
    ...(body
      ? [
          { kind: "heading" as const, level: 3 as const, text: ["Body"], anchor: anchorOf("request", "body") },
          ...bodyBlocks(section, body.media, reader, anchorOf("request", "body"), body.required),
        ]
      : []),
  ];
}

function parameterOf(document: JsonObject, parameter: Operation["parameters"][number], reader: SchemaReader): Property {
  const { name, in: place, schema, required, pointer } = parameter;
  const raw = objectOf(at(document, fromPointer(pointer)));
  const description = stringOf(raw.description);
  const over: JsonObject = {
    ...(description === undefined ? {} : { description }),
    ...(raw.deprecated === true ? { deprecated: true } : {}),
  };
  const property = reader.value(name, schema, anchorOf("request", place, name), required, over);
  return { ...property, badges: [{ badge: place, tone: "quiet" }, ...property.badges] };
}

/** What stands in lists and in the head of a page. */
export function firstSentence(description: string | undefined): string | undefined {
  const [paragraph = ""] = (description ?? "").split(/\n\s*\n/, 1);
  const sentence = /^[\s\S]*?[.!?](?=\s|$)/.exec(paragraph)?.[0] ?? paragraph;
  return sentence.replace(/\s+/g, " ").trim().slice(0, 300) || undefined;
}
