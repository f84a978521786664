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
    ["of any length", { given: {}, want: "string[]" }],
    ["that are not empty", { given: { minItems: 1 }, want: "[string, ...string[]]" }],
    ["of at least three", { given: { minItems: 3 }, want: "[string, ...string[]]" }],
    ["of none", { given: { maxItems: 0 }, want: "[]" }],
    ["of at most three", { given: { maxItems: 3 }, want: "string[]" }],
    ["of one", { given: { minItems: 1, maxItems: 1 }, want: "[string]" }],
    ["of two", { given: { minItems: 2, maxItems: 2 }, want: "[string, string]" }],
    ["of one or two", { given: { minItems: 1, maxItems: 2 }, want: "[string, ...string[]]" }],
    ["of up to two hundred", { given: { minItems: 1, maxItems: 200 }, want: "[string, ...string[]]" }],
    ["of exactly two hundred", { given: { minItems: 200, maxItems: 200 }, want: "[string, ...string[]]" }],
    ["of an impossible length", { given: { minItems: 3, maxItems: 2 }, want: "[string, ...string[]]" }],
    [
      "that may be null",
      { given: { type: ["array", "null"], minItems: 2, maxItems: 2 }, want: "[string, string] | null" },
    ],
  ])("%s", async (_, { given, want }) => {
    expect(await typeOf({ type: "array", items: text, ...given })).toBe(want);
  });

  test.each([
    ["lists", { given: { items: { type: "array", items: text } }, want: "string[][]" }],
    [
      "pairs",
      { given: { items: { type: "array", items: text, minItems: 2, maxItems: 2 } }, want: "[string, string][]" },
    ],
    [
      "a pair of pairs",
      {
        given: { minItems: 2, maxItems: 2, items: { type: "array", items: text, minItems: 2, maxItems: 2 } },
        want: "[[string, string], [string, string]]",
      },
    ],
    [
      "lists that are not empty",
      { given: { minItems: 1, items: { type: "array", items: text } }, want: "[string[], ...string[][]]" },
    ],
    ["anything", { given: { minItems: 1 }, want: "[unknown, ...unknown[]]" }],
    [
      "a tuple",
      {
        given: { prefixItems: [text, { type: "integer" }], items: false, minItems: 2, maxItems: 2 },
        want: "[string, number]",
      },
    ],
  ])("of %s", async (_, { given, want }) => {
    expect(await typeOf({ type: "array", ...given })).toBe(want);
  });
});

describe("objects", () => {
  const closed = { type: "object", additionalProperties: false };

  test.each([
    ["of which nothing is known", { given: { type: "object" }, want: "Record<string, unknown>" }],
    ["that are open", { given: { type: "object", additionalProperties: true }, want: "{ [key: string]: unknown; }" }],
    ["that are closed and empty", { given: closed, want: "Record<string, never>" }],
    [
      "that are closed, empty or null",
      { given: { ...closed, type: ["object", "null"] }, want: "Record<string, never> | null" },
    ],
    ["that are closed, with properties", { given: { ...closed, properties: { a: text } }, want: "{ a?: string; }" }],
    [
      "that are closed, with named patterns",
      { given: { ...closed, patternProperties: { "^x": text } }, want: "{ [key: string]: string; }" },
    ],
    ["within others", { given: { type: "object", properties: { a: closed } }, want: "{ a?: Record<string, never>; }" }],
    [
      "with percent signs",
      {
        given: { type: "object", properties: { "100%": { type: "object", properties: { "%zz": text } } } },
        want: '{ "100%"?: { "%zz"?: string }; }',
      },
    ],
    [
      "with definitions of their own",
      {
        given: { type: "object", properties: { a: text, $defs: text }, $defs: { b: text } },
        want: "{ a?: string; $defs?: string; }",
      },
    ],
    [
      "with keywords for names",
      {
        given: { type: "object", properties: { enum: text, items: text, minItems: text, allOf: text } },
        want: "{ enum?: string; items?: string; minItems?: string; allOf?: string; }",
      },
    ],
  ])("%s", async (_, { given, want }) => {
    expect(await typeOf(given)).toBe(want);
  });
});

describe("others", () => {
  test.each([
    ["anything", { given: true, want: "unknown" }],
    ["nothing", { given: false, want: "never" }],
    ["empty", { given: {}, want: "unknown" }],
    [
      "booleans in allOf",
      { given: { allOf: [true, { type: "object", properties: { a: text } }] }, want: "unknown & { a?: string }" },
    ],
    [
      "a constant object",
      {
        given: { const: { minItems: 1, items: ["%", { $ref: "#/x" }] } },
        want: '{ minItems: 1; items: ["%", { $ref: "#/x" }]; }',
      },
    ],
    ["an enum of texts", { given: { type: "string", enum: ["a", "*/", "%"] }, want: '"a" | "*/" | "%"' }],
    ["a reference", { given: { $ref: "#/components/schemas/Y" }, want: "Y" }],
  ])("%s", async (_, { given, want }) => {
    expect(await typeOf(given)).toBe(want);
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
