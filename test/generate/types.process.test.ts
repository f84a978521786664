import { describe, expect, test } from "vitest";
import { loadTypes } from "../../src/generate/types.js";
import type { Json } from "../../src/schema/json.js";

/** Returns the type that a schema becomes, in one line. */
async function typeOf(schema: Json): Promise<string> {
  const types = await loadTypes({ openapi: "3.1.0", info: {}, components: { schemas: { X: schema } } });
  const text = types.schemas("test").replace(/\/\*\*[\s\S]*?\*\//g, "");
  const type = /^export (?:interface X|type X =)([\s\S]*?);?\s*(?![\s\S])/m.exec(text)?.[1] ?? "";
  return type.replace(/\s+/g, " ").trim();
}

const text = { type: "string" };

describe("lists", () => {
  test.each([
    { name: "of any length", schema: {}, expected: "string[]" },
    { name: "that are not empty", schema: { minItems: 1 }, expected: "[string, ...string[]]" },
    { name: "of at least three", schema: { minItems: 3 }, expected: "[string, ...string[]]" },
    { name: "that must be empty", schema: { maxItems: 0 }, expected: "[]" },
    { name: "of at most three", schema: { maxItems: 3 }, expected: "string[]" },
    { name: "of one", schema: { minItems: 1, maxItems: 1 }, expected: "[string]" },
    { name: "of two", schema: { minItems: 2, maxItems: 2 }, expected: "[string, string]" },
    { name: "of one or two", schema: { minItems: 1, maxItems: 2 }, expected: "[string, ...string[]]" },
    { name: "of up to two hundred", schema: { minItems: 1, maxItems: 200 }, expected: "[string, ...string[]]" },
    { name: "of exactly two hundred", schema: { minItems: 200, maxItems: 200 }, expected: "[string, ...string[]]" },
    { name: "of an impossible length", schema: { minItems: 3, maxItems: 2 }, expected: "[string, ...string[]]" },
    {
      name: "that may be null",
      schema: { type: ["array", "null"], minItems: 2, maxItems: 2 },
      expected: "[string, string] | null",
    },
  ])("$name", async ({ schema, expected }) => {
    expect(await typeOf({ type: "array", items: text, ...schema })).toBe(expected);
  });

  test.each([
    { name: "lists", schema: { items: { type: "array", items: text } }, expected: "string[][]" },
    {
      name: "pairs",
      schema: { items: { type: "array", items: text, minItems: 2, maxItems: 2 } },
      expected: "[string, string][]",
    },
    {
      name: "a pair of pairs",
      schema: { minItems: 2, maxItems: 2, items: { type: "array", items: text, minItems: 2, maxItems: 2 } },
      expected: "[[string, string], [string, string]]",
    },
    {
      name: "lists that are not empty",
      schema: { minItems: 1, items: { type: "array", items: text } },
      expected: "[string[], ...string[][]]",
    },
    { name: "anything", schema: { minItems: 1 }, expected: "[unknown, ...unknown[]]" },
    {
      name: "a tuple",
      schema: { prefixItems: [text, { type: "integer" }], items: false, minItems: 2, maxItems: 2 },
      expected: "[string, number]",
    },
  ])("of $name", async ({ schema, expected }) => {
    expect(await typeOf({ type: "array", ...schema })).toBe(expected);
  });
});

describe("objects", () => {
  const closed = { type: "object", additionalProperties: false };

  test.each([
    { name: "without properties", schema: { type: "object" }, expected: "Record<string, unknown>" },
    {
      name: "that are open",
      schema: { type: "object", additionalProperties: true },
      expected: "{ [key: string]: unknown; }",
    },
    { name: "that are closed and empty", schema: closed, expected: "Record<string, never>" },
    {
      name: "that are closed, empty or null",
      schema: { ...closed, type: ["object", "null"] },
      expected: "Record<string, never> | null",
    },
    {
      name: "that are closed, with properties",
      schema: { ...closed, properties: { a: text } },
      expected: "{ a?: string; }",
    },
    {
      name: "that are closed, with named patterns",
      schema: { ...closed, patternProperties: { "^x": text } },
      expected: "{ [key: string]: string; }",
    },
    {
      name: "nested in objects",
      schema: { type: "object", properties: { a: closed } },
      expected: "{ a?: Record<string, never>; }",
    },
    {
      name: "with percent signs",
      schema: { type: "object", properties: { "100%": { type: "object", properties: { "%zz": text } } } },
      expected: '{ "100%"?: { "%zz"?: string }; }',
    },
    {
      name: "with local definitions",
      schema: { type: "object", properties: { a: text, $defs: text }, $defs: { b: text } },
      expected: "{ a?: string; $defs?: string; }",
    },
    {
      name: "with properties named like keywords",
      schema: { type: "object", properties: { enum: text, items: text, minItems: text, allOf: text } },
      expected: "{ enum?: string; items?: string; minItems?: string; allOf?: string; }",
    },
  ])("$name", async ({ schema, expected }) => {
    expect(await typeOf(schema)).toBe(expected);
  });
});

describe("other schemas", () => {
  test.each([
    { name: "anything", schema: true, expected: "unknown" },
    { name: "nothing", schema: false, expected: "never" },
    { name: "empty", schema: {}, expected: "unknown" },
    {
      name: "booleans in allOf",
      schema: { allOf: [true, { type: "object", properties: { a: text } }] },
      expected: "unknown & { a?: string }",
    },
    {
      name: "a constant object",
      schema: { const: { minItems: 1, items: ["%", { $ref: "#/x" }] } },
      expected: '{ minItems: 1; items: ["%", { $ref: "#/x" }]; }',
    },
    { name: "an enum of texts", schema: { type: "string", enum: ["a", "*/", "%"] }, expected: '"a" | "*/" | "%"' },
    {
      name: "an open string with known texts",
      schema: { anyOf: [{ type: "string", enum: ["a", "b"] }, text] },
      expected: '"a" | "b" | (string & {})',
    },
    {
      name: "an open number with known numbers",
      schema: { anyOf: [{ type: "integer", enum: [1, -2] }, { type: "integer" }] },
      expected: "1 | -2 | (number & {})",
    },
    {
      name: "a string or known numbers",
      schema: { anyOf: [{ type: "integer", enum: [1] }, text] },
      expected: "1 | string",
    },
    { name: "a reference", schema: { $ref: "#/components/schemas/Y" }, expected: "Y" },
  ])("$name", async ({ schema, expected }) => {
    expect(await typeOf(schema)).toBe(expected);
  });
});

test("types.d.ts exports each component by its name, with its documentation", async () => {
  const documented = {
    type: "object",
    description: "A person.",
    properties: { name: { $ref: "#/components/schemas/B" } },
  };
  const types = await loadTypes({ openapi: "3.1.0", info: {}, components: { schemas: { A: documented, B: text } } });
  expect(types.schemas("test")).toContain(
    "/** A person. */\nexport interface A {\n  name?: B;\n}\n\nexport type B = string;\n",
  );
});
