import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Api } from "../../../src/model/api.js";
import { readApi } from "../../../src/model/read-api.js";
import { sentMedia } from "../../../src/model/sent-media.js";
import type { Json, JsonObject, Schema } from "../../../src/schema/json.js";
import { SchemaSet } from "../../../src/schema/schema-set.js";
import { loadGenerator } from "../../../src/testdata/payloads/generator.js";
import { registeredApis } from "../../support/registry.js";

const NODE = {
  type: "object",
  required: ["name"],
  properties: {
    name: { type: "string" },
    next: { $ref: "#/components/schemas/Node" },
    all: { type: "array", items: { $ref: "#/components/schemas/Node" } },
  },
};
const ENDLESS = { type: "object", required: ["next"], properties: { next: { $ref: "#/components/schemas/Endless" } } };
const DOCUMENT = {
  openapi: "3.1.0",
  components: {
    schemas: {
      Node: NODE,
      Endless: ENDLESS,
      Paradox: { not: { $ref: "#/components/schemas/Paradox" } },
      Text: { type: "string", maxLength: 3 },
    },
  },
};

/** Returns a schema that contains itself, wrapped a number of times. */
function nested(wrap: (inner: JsonObject) => JsonObject, times: number): JsonObject {
  let schema: JsonObject = { type: "integer" };
  for (let count = 0; count < times; count++) schema = wrap(schema);
  return schema;
}

describe("generated values are valid", () => {
  const cases: [string, Schema][] = [
    ["anything", true],
    ["each type", { type: ["null", "boolean", "integer", "number", "string", "array", "object"] }],
    ["no type, but keywords", { properties: { a: { minimum: 3 } }, required: ["a", "b"] }],
    [
      "enum and const",
      {
        type: "object",
        required: ["a", "b"],
        properties: { a: { enum: [1, "x", null] }, b: { const: { deep: [1] } } },
      },
    ],
    ["bounds of integers", { type: "integer", minimum: 5, maximum: 7 }],
    ["open bounds", { type: "integer", exclusiveMinimum: 5, exclusiveMaximum: 7 }],
    ["open bounds of numbers", { type: "number", exclusiveMinimum: 0, maximum: 1 }],
    ["far bounds", { type: "integer", minimum: 2 ** 40 }],
    ["low bounds", { type: "number", maximum: -1e9 }],
    ["multiples", { type: "number", multipleOf: 0.5, minimum: 1, maximum: 9 }],
    ["lengths in code points", { type: "string", minLength: 4, maxLength: 5 }],
    ["patterns", { type: "string", pattern: "^[A-Z]{2}-\\d+$" }],
    ["patterns with a length", { type: "string", pattern: "^a*$", minLength: 2, maxLength: 4 }],
    ...[
      "date-time",
      "date",
      "time",
      "email",
      "uri",
      "uuid",
      "ipv4",
      "ipv6",
      "hostname",
      "duration",
      "byte",
      "regex",
      "json-pointer",
      "json-pointer-uri-fragment",
      "relative-json-pointer",
      "uri-template",
      "password",
      "no-such",
    ].map((format): [string, Schema] => [`format ${format}`, { type: "string", format }]),
    ["lists", { type: "array", items: { type: "integer" }, minItems: 2, maxItems: 3 }],
    ["sets", { type: "array", items: { enum: [1, 2, 3] }, uniqueItems: true, minItems: 3 }],
    ["tuples", { type: "array", prefixItems: [{ const: "a" }, { type: "boolean" }], items: false, minItems: 2 }],
    [
      "contains",
      { type: "array", items: { type: "integer", minimum: 0, maximum: 3 }, contains: { const: 2 }, minItems: 3 },
    ],
    [
      "maps",
      {
        type: "object",
        additionalProperties: { type: "integer" },
        minProperties: 2,
        propertyNames: { pattern: "^k\\d+$" },
      },
    ],
    ["closed objects", { type: "object", properties: { a: true }, additionalProperties: false }],
    ["a property that is never there", { type: "object", properties: { a: false, b: { type: "string" } } }],
    [
      "oneOf that overlaps",
      {
        oneOf: [
          { type: "integer", minimum: 0, maximum: 10 },
          { type: "integer", minimum: 5, maximum: 20 },
        ],
      },
    ],
    [
      "anyOf beside properties",
      {
        type: "object",
        properties: { a: { type: "string" }, b: { type: "string" } },
        anyOf: [{ required: ["a"] }, { required: ["b"] }],
      },
    ],
    [
      "allOf",
      {
        allOf: [
          { type: "object", required: ["a"], properties: { a: { type: "integer" } } },
          { properties: { a: { minimum: 3 }, c: { const: 1 } }, required: ["c"] },
        ],
      },
    ],
    [
      "not",
      { type: "object", properties: { a: { type: "integer" }, b: { type: "integer" } }, not: { required: ["a", "b"] } },
    ],
    [
      "if, else",
      {
        type: "object",
        properties: { a: { type: "boolean" }, b: { type: "string" } },
        required: ["a"],
        if: { properties: { a: { const: true } } },
        else: { required: ["b"] },
      },
    ],
    ["a lookahead", { type: "string", pattern: "^(?!admin)[a-z]+$" }],
    ["a lookbehind", { type: "string", pattern: "^a(?<!b)c$" }],
    ["a word boundary", { type: "string", pattern: "^\\bx\\b" }],
    ["a back reference with an example", { type: "string", pattern: "^(x+)-\\1$", examples: ["no", "xx-xx"] }],
    ["tiny multiples", { type: "number", multipleOf: 1e-300 }],
    ["decimal multiples", { type: "number", multipleOf: 0.01, minimum: 0, maximum: 100 }],
    [
      "an optional property without values",
      { type: "object", properties: { a: { type: "string", minLength: 3, maxLength: 2 } } },
    ],
    [
      "an optional property that is too large",
      { type: "object", properties: { a: { type: "array", items: {}, minItems: 1e9 } } },
    ],
    ["references", { $ref: "#/components/schemas/Text", minLength: 2 }],
    ["recursion", { $ref: "#/components/schemas/Node" }],
  ];

  test.each(cases)("%s", async (_name, schema) => {
    const { api, schemas } = contract();
    const fits = schemas.compile(schema);
    const values = (await loadGenerator(api, schemas)).sample(schema, { seed: 7, count: 60 });
    expect(values).toHaveLength(60);
    for (const value of values) expect(fits(JSON.parse(JSON.stringify(value))), JSON.stringify(value)).toBe(true);
  });
});

describe("the payload generator", () => {
  const OPEN = { type: "object", properties: { a: { type: "integer" } } };

  test("returns the same values for the same seed and others for another seed", async () => {
    const { api, schemas } = contract();
    const sample = async (seed: number) =>
      JSON.stringify((await loadGenerator(api, schemas)).sample(NODE, { seed, count: 20 }));
    expect(await sample(1)).toBe(await sample(1));
    expect(await sample(1)).not.toBe(await sample(2));
  });

  test("adds undeclared properties only with inventProperties", async () => {
    const { api, schemas } = contract();
    const names = async (inventProperties: boolean) =>
      (await loadGenerator(api, schemas, { inventProperties }))
        .sample(OPEN, { seed: 1, count: 50 })
        .flatMap((value) => Object.keys(value as JsonObject));
    expect(new Set(await names(false))).toEqual(new Set(["a"]));
    expect(new Set(await names(true)).size).toBeGreaterThan(10);
  });

  test.each<{ name: string; schema: Schema }>([
    { name: "false", schema: false },
    { name: "endless recursion", schema: { $ref: "#/components/schemas/Endless" } },
    { name: "types that exclude each other", schema: { allOf: [{ type: "string" }, { type: "integer" }] } },
    { name: "bounds that cross", schema: { type: "integer", minimum: 5, maximum: 4 } },
    { name: "lengths that cross", schema: { type: "string", minLength: 3, maxLength: 2 } },
    { name: "a pattern of another language", schema: { type: "string", pattern: "^(x+)-\\1$" } },
    { name: "a billion characters", schema: { type: "string", minLength: 1e9 } },
    { name: "a pattern with a billion characters", schema: { type: "string", pattern: "^a{1000000000}$" } },
    { name: "nested repetitions in a pattern", schema: { type: "string", pattern: "^((a{1000}){1000}){1000}$" } },
    { name: "too few distinct items", schema: { type: "array", items: { enum: [1] }, uniqueItems: true, minItems: 2 } },
    { name: "a pattern that JavaScript rejects", schema: { type: "string", pattern: "(" } },
    { name: "a billion items", schema: { type: "array", minItems: 1e9 } },
    { name: "a billion properties", schema: { type: "object", minProperties: 1e9, additionalProperties: true } },
    { name: "lists in lists", schema: nested((items) => ({ type: "array", minItems: 10, items }), 12) },
    {
      name: "maps in maps",
      schema: nested((additionalProperties) => ({ type: "object", minProperties: 10, additionalProperties }), 12),
    },
    {
      name: "levels of two required properties",
      schema: nested((part) => ({ type: "object", required: ["a", "b"], properties: { a: part, b: part } }), 22),
    },
    {
      name: "tuples in tuples",
      schema: nested((part) => ({ type: "array", minItems: 2, prefixItems: [part, part] }), 22),
    },
    { name: "a schema that excludes itself", schema: { $ref: "#/components/schemas/Paradox" } },
    {
      name: "a schema whose values random generation does not find",
      schema: { type: "string", not: { type: "string" } },
    },
  ])("throws a UserError because no value fits: $name", async ({ schema }) => {
    const { api, schemas } = contract();
    const generator = await loadGenerator(api, schemas);
    expect(() => generator.sample(schema, { seed: 1, count: 1 })).toThrow(
      /^(no value fits|random generation found no value|the schema refers to itself)/,
    );
  });

  test("shrinks to the smallest value that still fails", async () => {
    const { api, schemas } = contract();
    const schema = {
      type: "object",
      required: ["n"],
      properties: { n: { type: "integer", minimum: 0 }, s: { type: "string" } },
    };
    const { arbitrary } = await loadGenerator(api, schemas);
    const run = fc.check(
      fc.property(arbitrary(schema), (value: Json) => Number((value as JsonObject).n) < 100),
      { seed: 1 },
    );
    expect(run.counterexample).toEqual([{ n: 100 }]);
  });
});

describe.each((await registeredApis()).filter(({ events }) => events.length > 0))("$id", (api) => {
  test("generates valid bodies for every event", async () => {
    const schemas = new SchemaSet(api.schemas, { strict: false, logger: false });
    const generator = await loadGenerator(api, schemas);
    for (const event of api.events) {
      const schema = sentMedia(event.media)?.schema ?? true;
      const fits = schemas.compile(schema);
      for (const body of generator.sample(schema, { seed: 1, count: 10 }))
        expect(fits(JSON.parse(JSON.stringify(body))), event.name).toBe(true);
    }
  });
});

function contract(): { api: Api; schemas: SchemaSet } {
  const api = readApi("acme/demo", DOCUMENT);
  return { api, schemas: new SchemaSet(api.schemas, { strict: false, logger: false }) };
}
