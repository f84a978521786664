import type { Api, Operation, Parameter } from "../../model/api.js";
import { type JsonObject, objectOf, stringOf } from "../../schema/json.js";
import { at, fromPointer } from "../../schema/pointer.js";
import { mockContext, operationSamples } from "../samples/index.js";
import { SchemaReader } from "../schema/properties.js";
import { anchorOf } from "../site/site-urls.js";
import { type ApiSection, alternatesOfOperation } from "./api-section.js";
import { bodyBlocks, exampleChoices, sampleChoices } from "./body.js";
import type { Block, Fact, Inline, Property, UnlinkedPage } from "./content.js";
import { credentialsOf } from "./credentials.js";
import { lifecycleBanner } from "./lifecycle-banner.js";
import { responseBlocks } from "./responses.js";

export function operationPage(section: ApiSection, operation: Operation): UnlinkedPage {
  const { api, urls } = section;
  const reader = new SchemaReader(api.document, urls.schema);
  return {
    path: urls.operation(operation),
    title: operation.summary ?? operation.id,
    summary: firstSentence(operation.description),
    crumbs: [{ text: api.title, page: urls.home }],
    blocks: [
      ...lifecycleBanner(operation.lifecycle ?? api.lifecycle),
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

/** Shows the method, the path, and the field that selects the operation. */
function addressOf({ method, path, selector, deprecated, effect }: Operation): Inline[] {
  return [
    { badge: method.toUpperCase(), tone: effect === "read" ? "good" : effect === "destructive" ? "bad" : "quiet" },
    " ",
    { code: path },
    ...(selector ? [" ", { code: `${selector.field}=${selector.value}` }] : []),
    ...(deprecated ? [" ", { badge: "deprecated", tone: "warn" as const }] : []),
  ];
}

/** More alternatives than this are shown as a separate list. */
const MAX_INLINE_CREDENTIALS = 2;

function credentialBlocks(api: Api, { security }: Operation): Block[] {
  if (security.length <= MAX_INLINE_CREDENTIALS) return [];
  const summary = [`Credentials: any one of ${security.length}`];
  return [
    { kind: "fold", anchor: "credentials", summary, blocks: [{ kind: "list", items: credentialsOf(api, security) }] },
  ];
}

const EFFECTS = { read: "Reads only", write: "Changes data", destructive: "Deletes data" };

function factsOf(api: Api, operation: Operation): Fact[] {
  const credentials = credentialsOf(api, operation.security);
  return [
    { term: "Function", value: [{ code: operation.id }] },
    ...(operation.private ? [{ term: "Access", value: ["Not public"] }] : []),
    { term: "Effect", value: [EFFECTS[operation.effect]] },
    ...(credentials.length > 0 && credentials.length <= MAX_INLINE_CREDENTIALS
      ? [
          {
            term: "Credentials",
            value: credentials.flatMap((credential, index) => [...(index > 0 ? [", or "] : []), ...credential]),
          },
        ]
      : []),
    ...(operation.evidence === "documented" ? [] : [{ term: "Evidence", value: [operation.evidence] }]),
    ...(operation.source ? [sourceFact(operation.source)] : []),
  ];
}

export function sourceFact(url: string): Fact {
  return { term: "Source", value: [{ link: { url }, text: ["the vendor's page"] }] };
}

function asideOf(section: ApiSection, operation: Operation): Block {
  const { api, urls } = section;
  const successes = operation.responses.filter(({ status }) => status.startsWith("2"));
  return {
    kind: "aside",
    label: "Samples",
    blocks: [
      ...sampleChoices(operationSamples(api, operation, mockContext(api, section))),
      { kind: "tool", name: "try", page: urls.operation(operation) },
      ...exampleChoices("request-examples", "Request", operation.body?.media ?? []),
      ...successes.flatMap((response) =>
        exampleChoices(`response-${response.status}`, `Response ${response.status}`, response.media),
      ),
    ],
  };
}

function requestBlocks(section: ApiSection, { parameters, body }: Operation, reader: SchemaReader): Block[] {
  if (parameters.length === 0 && !body) return [];
  const { document } = section.api;
  const children = parameters.map((parameter) => parameterOf(document, parameter, reader));
  return [
    { kind: "heading", level: 2, text: ["Request"], anchor: "request" },
    ...(children.length > 0
      ? [subheading("Parameters"), { kind: "properties" as const, tree: { children, variants: [], more: undefined } }]
      : []),
    ...(body
      ? [subheading("Body"), ...bodyBlocks(section, body.media, reader, anchorOf("request", "body"), body.required)]
      : []),
  ];
}

function subheading(text: string): Block {
  return { kind: "heading", level: 3, text: [text], anchor: anchorOf("request", text.toLowerCase()) };
}

function parameterOf(document: JsonObject, parameter: Parameter, reader: SchemaReader): Property {
  const { name, in: place, schema, required, pointer } = parameter;
  const object = objectOf(at(document, fromPointer(pointer)));
  const description = stringOf(object.description);
  const keywords: JsonObject = {
    ...(description === undefined ? {} : { description }),
    ...(object.deprecated === true ? { deprecated: true } : {}),
  };
  const property = reader.value(name, schema, anchorOf("request", place, name), required, keywords);
  return { ...property, badges: [{ badge: place, tone: "quiet" }, ...property.badges] };
}

/** Returns the first sentence of a description, for lists and for the head of a page. */
export function firstSentence(description: string | undefined): string | undefined {
  const [paragraph = ""] = (description ?? "").split(/\n\s*\n/, 1);
  const sentence = /^[\s\S]*?[.!?](?=\s|$)/.exec(paragraph)?.[0] ?? paragraph;
  return sentence.replace(/\s+/g, " ").trim().slice(0, 300) || undefined;
}
