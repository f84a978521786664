import { describe, expect, test } from "vitest";
import { hoistParts, safeDocument } from "../../src/generate/safe-document.js";
import type { Json, JsonObject } from "../../src/schema/json.js";

function withSchemas(schemas: JsonObject, more: JsonObject = {}): JsonObject {
  return { openapi: "3.1.0", components: { schemas }, ...more };
}

const to = (reference: string): JsonObject => ({ $ref: `#/components/schemas/${reference}` });

test("hoists a long chain of parts", () => {
  const length = 5_000;
  const links = Array.from({ length }, (_, index): [string, JsonObject] => [
    `S${index}`,
    { items: { items: to(`S${(index + 1) % length}/items`) } },
  ]);
  const { components } = hoistParts(withSchemas(Object.fromEntries(links)));
  const schemas = (components as { schemas: JsonObject }).schemas;
  expect(Object.keys(schemas)).toHaveLength(2 * length);
  expect(schemas.S4999_items).toEqual({ items: to("S0_items") });
});

describe("hoistParts", () => {
  test.each([
    { name: "nothing to do", schemas: { A: to("B"), B: {} }, expected: { A: to("B"), B: {} } },
    {
      name: "a part of another schema",
      schemas: { A: to("B/properties/x"), B: { properties: { x: { type: "string" } } } },
      expected: {
        A: to("B_properties_x"),
        B: { properties: { x: { type: "string" } } },
        B_properties_x: { type: "string" },
      },
    },
    {
      name: "a part that refers to itself",
      schemas: { A: { items: { not: to("A/items") } } },
      expected: { A: { items: { not: to("A_items") } }, A_items: { not: to("A_items") } },
    },
    {
      name: "a part of a part",
      schemas: { A: to("B/items"), B: { items: to("C/items") }, C: { items: {} } },
      expected: {
        A: to("B_items"),
        B: { items: to("C_items") },
        C: { items: {} },
        B_items: to("C_items"),
        C_items: {},
      },
    },
    {
      name: "a name that is taken",
      schemas: { A: to("B/items"), A_: {}, B: { items: {} }, B_items: true },
      expected: { A: to("B_items_2"), A_: {}, B: { items: {} }, B_items: true, B_items_2: {} },
    },
    {
      name: "a part by an escaped name",
      schemas: { A: to("B/properties/a~1b%20c"), B: { properties: { "a/b c": true } } },
      expected: { A: to("B_properties_a~1b%20c"), B: { properties: { "a/b c": true } }, "B_properties_a/b c": true },
    },
    { name: "a missing part", schemas: { A: to("B/items"), B: {} }, expected: { A: to("B/items"), B: {} } },
    {
      name: "a part with a dynamic reference to its parent",
      schemas: { A: to("B/items"), B: { $dynamicAnchor: "x", items: { $dynamicRef: "#x" } } },
      expected: { A: to("B/items"), B: { $dynamicAnchor: "x", items: { $dynamicRef: "#x" } } },
    },
    {
      name: "data that looks like a reference",
      schemas: { A: { const: to("B/items") }, B: { items: {} } },
      expected: { A: { const: to("B/items") }, B: { items: {} } },
    },
  ] as { name: string; schemas: JsonObject; expected: JsonObject }[])("$name", ({ schemas, expected }) => {
    const before = JSON.stringify(schemas);
    expect(hoistParts(withSchemas(schemas))).toEqual(withSchemas(expected));
    expect(JSON.stringify(schemas)).toBe(before);
  });
});

describe("safeDocument", () => {
  test.each([
    { name: "valid type names", schemas: ["CreateAgentRequest", "A1"], expected: ["CreateAgentRequest", "A1"] },
    {
      name: "invalid type names",
      schemas: ["error-response", "a/b", "1st", "😀"],
      expected: ["ErrorResponse", "AB", "N1st", "Unnamed"],
    },
    { name: "names that differ only in case", schemas: ["name", "Name"], expected: ["Name", "Name2"] },
    {
      name: "names of built-in types",
      schemas: ["Record", "Omit", "WithRequired"],
      expected: ["Record2", "Omit2", "WithRequired2"],
    },
    { name: "the prototype's name", schemas: ["__proto__"], expected: ["Proto"] },
  ])("names the types of components: $name", ({ schemas, expected }) => {
    const names = new Map(schemas.map((name): [string, Json] => [name, {}]));
    const { document, typeNames } = safeDocument(withSchemas(Object.fromEntries(names)));
    expect(typeNames).toEqual(expected);
    expect(document).toEqual(withSchemas(Object.fromEntries(expected.map((name) => [name, {}]))));
  });

  test("updates references everywhere", () => {
    const document = withSchemas(
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
    const text = JSON.stringify(safeDocument(document).document);
    expect(text.match(/#\/components\/schemas\/AB/g)).toHaveLength(4);
    // The value of `default` in a schema is data.
    expect(text.match(/#\/components\/schemas\/a-b/g)).toHaveLength(1);
  });

  test("creates a type for each referenced part", () => {
    const { document, typeNames } = safeDocument(withSchemas({ A: to("B/items"), B: { items: {} } }));
    expect(typeNames).toEqual(["A", "B", "BItems"]);
    expect(document).toEqual(withSchemas({ A: to("BItems"), B: { items: {} }, BItems: {} }));
  });

  test.each([
    { name: "valid function names", schemas: ["createAgent", "x1"], expected: ["createAgent", "x1"] },
    {
      name: "invalid function names",
      schemas: ["Create-Agent", "__proto__", "1"],
      expected: ["createAgent", "proto", "n1"],
    },
    { name: "duplicate IDs", schemas: ["same", "same", "Same"], expected: ["same", "same2", "same3"] },
    { name: "a missing ID", schemas: [undefined], expected: ["postP0"] },
    {
      name: "names of client members",
      schemas: ["raw", "call", "then", "constructor", "toString"],
      expected: ["raw2", "call2", "then2", "constructor2", "toString2"],
    },
  ])("names the functions of operations: $name", ({ schemas, expected }) => {
    const paths = Object.fromEntries(
      schemas.map((operationId, index) => [`/p${index}`, { post: { ...(operationId ? { operationId } : {}) } }]),
    );
    const { document } = safeDocument({ openapi: "3.1.0", paths });
    const items = Object.values(document.paths as Record<string, { post: { operationId: string } }>);
    expect(items.map(({ post }) => post.operationId)).toEqual(expected);
  });

  test("does not change an empty document", () => {
    expect(safeDocument({ openapi: "3.1.0" })).toEqual({ document: { openapi: "3.1.0" }, typeNames: [] });
  });
});
