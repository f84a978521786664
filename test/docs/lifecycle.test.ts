import { describe, expect, test } from "vitest";
import { apiPage } from "../../src/docs/content/api-page.js";
import type { ApiSection } from "../../src/docs/content/api-section.js";
import type { Block } from "../../src/docs/content/content.js";
import { homePage } from "../../src/docs/content/home-page.js";
import { operationPage } from "../../src/docs/content/operation-page.js";
import { webhookPage } from "../../src/docs/content/webhook-page.js";
import { llmsText } from "../../src/docs/machine/llms.js";
import { urlsOf } from "../../src/docs/site/site-urls.js";
import { readApi } from "../../src/model/read-api.js";
import type { JsonObject } from "../../src/schema/json.js";

const SUCCESSOR = "https://acme.example/v2";
const DEPRECATED = { stage: "deprecated", since: "2024-07", successor: SUCCESSOR };
const BANNER = [
  {
    kind: "banner",
    inlines: [
      { strong: ["Deprecated since 2024-07."] },
      " Use ",
      { link: { url: SUCCESSOR }, text: ["its successor"] },
      " instead.",
    ],
  },
];

describe("an API that its vendor calls deprecated", () => {
  const section = sectionOf({ "x-lifecycle": DEPRECATED });

  test("has a banner on every page", () => {
    const [operation] = section.api.operations;
    const [event] = section.api.events;
    if (!operation || !event) throw new Error("the document has an operation and a webhook");
    const pages = [apiPage(section), operationPage(section, operation), webhookPage(section, event, [section])];
    expect(pages.map(({ blocks }) => bannersOf(blocks))).toEqual([BANNER, BANNER, BANNER]);
  });

  test("says so on its card and in llms.txt", () => {
    expect(JSON.stringify(homePage([section]))).toContain("Deprecated since 2024-07.");
    expect(llmsText([section])).toContain(`(acme/shop/index.md): Deprecated since 2024-07. Use ${SUCCESSOR} instead.`);
  });
});

test.each([
  { name: "a stable API has no banner", extension: { "x-lifecycle": { stage: "stable" } }, expected: 0 },
  { name: "an API without a stage has no banner", extension: {}, expected: 0 },
  { name: "a retired API has a banner", extension: { "x-lifecycle": { stage: "retired" } }, expected: 1 },
])("$name", ({ extension, expected }) => {
  expect(bannersOf(apiPage(sectionOf(extension)).blocks)).toHaveLength(expected);
});

test("the page of an operation has the banner of the operation", () => {
  const section = sectionOf({}, { "x-lifecycle": { stage: "legacy", successor: "listAll" } });
  const [operation] = section.api.operations;
  if (!operation) throw new Error("the document has an operation");
  expect(bannersOf(operationPage(section, operation).blocks)).toEqual([
    { kind: "banner", inlines: [{ strong: ["Legacy."] }, " Use ", { code: "listAll" }, " instead."] },
  ]);
  expect(operation.deprecated).toBe(true);
});

test("the page of a webhook names the channels that push the same event", () => {
  const section = sectionOf({}, {}, { "x-push": ["Agent API", "Customer API"] });
  const [event] = section.api.events;
  if (!event) throw new Error("the document has a webhook");
  const facts = webhookPage(section, event, [section]).blocks.flatMap((block) =>
    block.kind === "facts" ? block.facts : [],
  );
  expect(facts).toContainEqual({ term: "Also pushed by", value: ["Agent API, Customer API"] });
});

function bannersOf(blocks: readonly Block[]): Block[] {
  return blocks.filter(({ kind }) => kind === "banner");
}

function sectionOf(document: JsonObject, operation: JsonObject = {}, webhook: JsonObject = {}): ApiSection {
  const responses = { "200": { description: "OK" } };
  const api = readApi("acme/shop", {
    info: { title: "Shop", version: "1" },
    paths: { "/items": { get: { operationId: "listItems", responses, ...operation } } },
    webhooks: { paid: { post: { operationId: "onPaid", responses, ...webhook } } },
    ...document,
  });
  return { api, urls: urlsOf(api), references: [], importPath: "acme", sources: undefined, changes: undefined };
}
