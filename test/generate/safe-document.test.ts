import { describe, expect, test } from "vitest";
import { hoistParts } from "../../src/generate/hoist.js";
import { safeDocument } from "../../src/generate/safe-document.js";
import type { Json, JsonObject } from "../../src/schema/json.js";

function withSchemas(schemas: JsonObject, more: JsonObject = {}): JsonObject {
  return { openapi: "3.1.0", components: { schemas }, ...more };
}

const to = (reference: string): JsonObject => ({ $ref: `#/components/schemas/${reference}` });

describe("hoistParts", () => {
  test.each([
    ["nothing to do", { given: { A: to("B"), B: {} }, want: { A: to("B"), B: {} } }],
    [
      "a part of another schema",
      {
        given: { A: to("B/properties/x"), B: { properties: { x: { type: "string" } } } },
        want: {
          A: to("B_properties_x"),
          B: { properties: { x: { type: "string" } } },
          B_properties_x: { type: "string" },
        },
      },
    ],
    [
      "a part that refers to itself",
      {
        given: { A: { items: { not: to("A/items") } } },
        want: { A: { items: { not: to("A_items") } }, A_items: { not: to("A_items") } },
      },
    ],
    [
      "a part of a part",
      {
        given: { A: to("B/items"), B: { items: to("C/items") }, C: { items: {} } },
        want: { A: to("B_items"), B: { items: to("C_items") }, C: { items: {} }, B_items: to("C_items"), C_items: {} },
      },
    ],
    [
      "a name that is taken",
      {
        given: { A: to("B/items"), A_: {}, B: { items: {} }, B_items: true },
        want: { A: to("B_items_2"), A_: {}, B: { items: {} }, B_items: true, B_items_2: {} },
      },
    ],
    [
      "a part by an escaped name",
      {
        given: { A: to("B/properties/a~1b%20c"), B: { properties: { "a/b c": true } } },
        want: { A: to("B_properties_a~1b%20c"), B: { properties: { "a/b c": true } }, "B_properties_a/b c": true },
      },
    ],
    ["a part that is not there", { given: { A: to("B/items"), B: {} }, want: { A: to("B/items"), B: {} } }],
    [
      "a part bound to its whole",
      {
        given: { A: to("B/items"), B: { $dynamicAnchor: "x", items: { $dynamicRef: "#x" } } },
        want: { A: to("B/items"), B: { $dynamicAnchor: "x", items: { $dynamicRef: "#x" } } },
      },
    ],
    [
      "data that looks like a reference",
      {
        given: { A: { const: to("B/items") }, B: { items: {} } },
        want: { A: { const: to("B/items") }, B: { items: {} } },
      },
    ],
  ] as [string, { given: JsonObject; want: JsonObject }][])("%s", (_, { given, want }) => {
    const before = JSON.stringify(given);
    expect(hoistParts(withSchemas(given))).toEqual(withSchemas(want));
    expect(JSON.stringify(given)).toBe(before);
  });
});

describe("safeDocument", () => {
  test.each([
    ["names that are types", { given: ["CreateAgentRequest", "A1"], want: ["CreateAgentRequest", "A1"] }],
    [
      "names that are not",
      { given: ["error-response", "a/b", "1st", "😀"], want: ["ErrorResponse", "AB", "N1st", "Unnamed"] },
    ],
    ["names that differ by case alone", { given: ["name", "Name"], want: ["Name", "Name2"] }],
    [
      "names that types use",
      { given: ["Record", "Omit", "WithRequired"], want: ["Record2", "Omit2", "WithRequired2"] },
    ],
    ["the prototype's name", { given: ["__proto__"], want: ["Proto"] }],
  ])("gives components their types: %s", (_, { given, want }) => {
    const names = new Map(given.map((name): [string, Json] => [name, {}]));
    const { document, typeNames } = safeDocument(withSchemas(Object.fromEntries(names)));
    expect(typeNames).toEqual(want);
    expect(document).toEqual(withSchemas(Object.fromEntries(want.map((name) => [name, {}]))));
  });

  test("lets references follow, wherever they stand", () => {
    const given = withSchemas(
      { "a-b": { properties: { default: to("a-b"), $ref: to("a-b") }, default: to("a-b") } },
      {
        webhooks: {
          x: {
            post: {
              operationId: "onX",
              requestBody: { content: { "a/b": { schema: to("a-b") } } },
              responses: { default: { content: { "a/b": { schema: to("a-b") } } } },
            },
          },
        },
      },
    );
    const text = JSON.stringify(safeDocument(given).document);
    expect(text.match(/#\/components\/schemas\/AB/g)).toHaveLength(4);
    // What stands under `default` in a schema is data.
    expect(text.match(/#\/components\/schemas\/a-b/g)).toHaveLength(1);
  });

  test("makes a type of each part that something refers to", () => {
    const { document, typeNames } = safeDocument(withSchemas({ A: to("B/items"), B: { items: {} } }));
    expect(typeNames).toEqual(["A", "B", "BItems"]);
    expect(document).toEqual(withSchemas({ A: to("BItems"), B: { items: {} }, BItems: {} }));
  });

  test.each([
    ["ids that are functions", { given: ["createAgent", "x1"], want: ["createAgent", "x1"] }],
    ["ids that are not", { given: ["Create-Agent", "__proto__", "1"], want: ["createAgent", "proto", "n1"] }],
    ["ids twice", { given: ["same", "same", "Same"], want: ["same", "same2", "same3"] }],
    ["no ids", { given: [undefined], want: ["postP0"] }],
    [
      "names that clients have",
      {
        given: ["raw", "call", "then", "constructor", "toString"],
        want: ["raw2", "call2", "then2", "constructor2", "toString2"],
      },
    ],
  ])("gives operations their functions: %s", (_, { given, want }) => {
    const paths = Object.fromEntries(
      given.map((operationId, index) => [`/p${index}`, { post: { ...(operationId ? { operationId } : {}) } }]),
    );
    const { document } = safeDocument({ openapi: "3.1.0", paths });
    const items = Object.values(document.paths as Record<string, { post: { operationId: string } }>);
    expect(items.map(({ post }) => post.operationId)).toEqual(want);
  });

  test("keeps a document without anything as it is", () => {
    expect(safeDocument({ openapi: "3.1.0" })).toEqual({ document: { openapi: "3.1.0" }, typeNames: [] });
  });
});
