import { describe, expect, test } from "vitest";
import { readApi } from "../../../src/model/read-api.js";
import type { Json, JsonObject, Schema } from "../../../src/schema/json.js";
import { lenientSchemas } from "../../../src/schema/schema-set.js";
import { FittingSampler } from "../../../src/testdata/payloads/fitting-sample.js";
import { loadGenerator } from "../../../src/testdata/payloads/generator.js";

const ref = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });
const text: JsonObject = { type: "string" };
const kinds = (properties: JsonObject, more: JsonObject = {}): JsonObject => ({
  type: "object",
  required: Object.keys(properties),
  properties,
  ...more,
});
const list = (items: Schema, more: JsonObject = {}): JsonObject => ({ type: "array", items, ...more });

/** Each level requires the one below twice. */
const LEVELS = Object.fromEntries(
  Array.from({ length: 23 }, (_, level) => [
    `Level${level}`,
    level === 0 ? { type: "integer" } : kinds({ a: ref(`Level${level - 1}`), b: ref(`Level${level - 1}`) }),
  ]),
);
const COMPONENTS: JsonObject = {
  Endless: kinds({ next: ref("Endless") }),
  Node: kinds({ parent: { oneOf: [ref("Node"), { type: "null" }] } }),
  Paradox: { not: ref("Paradox") },
  ...LEVELS,
  Lamp: kinds({ kind: text, watts: { type: "integer" } }),
  Fan: kinds({ kind: text, blades: { type: "integer" } }),
  Listed: kinds({ kind: { enum: ["FAN", "LAMP"] }, watts: { type: "integer" } }),
  Gadget: {
    oneOf: [ref("Lamp"), ref("Fan")],
    discriminator: { propertyName: "kind", mapping: { LAMP: "Lamp", FAN: "Fan" } },
  },
  Unmapped: { oneOf: [ref("Lamp"), ref("Fan")], discriminator: { propertyName: "kind" } },
  Outer: { anyOf: [ref("Gadget"), ref("Other")], discriminator: { propertyName: "kind" } },
  Other: kinds({ kind: text, other: text }),
  Pet: {
    ...kinds({ petType: text }),
    discriminator: { propertyName: "petType", mapping: { dog: ref("Dog").$ref as string } },
  },
  Dog: { allOf: [ref("Pet"), kinds({ bark: text })] },
  Cat: { allOf: [ref("Pet"), kinds({ mew: text })] },
};
const api = readApi("acme/made", { openapi: "3.1.0", components: { schemas: COMPONENTS } });
const schemas = lenientSchemas(api);
const sampler = new FittingSampler(api);

interface Row {
  name: string;
  schema: Schema;
  expected: Json;
}

describe("values are readable and fit", () => {
  test.each<Row>([
    {
      name: "a plain sample that fits stays",
      schema: kinds({ a: text, b: { type: "integer" } }),
      expected: { a: "string", b: 0 },
    },
    {
      name: "a documented example that breaks the schema is replaced",
      schema: { type: "integer", minimum: 5, example: 3 },
      expected: 5,
    },
    {
      name: "a default is preferred in a repaired value",
      schema: kinds({ a: { ...text, default: "x" }, b: { ...text, pattern: "^b+$" } }),
      expected: { a: "x", b: "b" },
    },
    { name: "pattern", schema: { ...text, pattern: "^src_[A-Z]{3}$" }, expected: "src_AAA" },
    {
      name: "pattern that a usual text matches",
      schema: { ...text, pattern: "^[a-z]+$", minLength: 8 },
      expected: "stringst",
    },
    {
      name: "pattern with a format",
      schema: { ...text, format: "email", pattern: "@example\\.com$" },
      expected: "user@example.com",
    },
    {
      name: "format beside an unknown sample",
      schema: kinds({ a: { ...text, format: "byte" }, b: { ...text, format: "duration" } }),
      expected: { a: "c3RyaW5n", b: "PT1M" },
    },
    {
      name: "lengths",
      schema: kinds({ a: { ...text, minLength: 3, maxLength: 3 }, b: { ...text, pattern: "^b" } }),
      expected: { a: "str", b: "b" },
    },
    { name: "multiples of a decimal", schema: { type: "number", multipleOf: 0.01, minimum: 19.985 }, expected: 19.99 },
    { name: "multiples below zero", schema: { type: "integer", multipleOf: 7, maximum: -1 }, expected: -7 },
    { name: "open bounds", schema: { type: "number", exclusiveMinimum: 0, exclusiveMaximum: 0.5 }, expected: 0.05 },
    { name: "integers within fractions", schema: { type: "integer", minimum: 0.5, maximum: 1.5 }, expected: 1 },
    { name: "enum beside a type", schema: { type: "integer", enum: ["x", 2] }, expected: 2 },
    {
      name: "tuples",
      schema: { type: "array", prefixItems: [text, { type: "integer" }], minItems: 2, items: false },
      expected: ["string", 0],
    },
    {
      name: "tuples with items",
      schema: { type: "array", prefixItems: [text], items: { type: "boolean" }, minItems: 3 },
      expected: ["string", true, true],
    },
    {
      name: "distinct items",
      schema: list({ enum: ["a", "b"] }, { uniqueItems: true, minItems: 2 }),
      expected: ["a", "b"],
    },
    {
      name: "distinct texts",
      schema: list({ ...text, format: "email" }, { uniqueItems: true, minItems: 2 }),
      expected: ["user@example.com", "user2@example.com"],
    },
    {
      name: "distinct objects",
      schema: list(kinds({ a: { type: "integer" } }), { uniqueItems: true, minItems: 2 }),
      expected: [{ a: 0 }, { a: 1 }],
    },
    {
      name: "distinct booleans",
      schema: list({ type: "boolean" }, { uniqueItems: true, minItems: 2 }),
      expected: [true, false],
    },
    { name: "contains", schema: list({ type: "integer" }, { contains: { const: 7 }, minItems: 2 }), expected: [7, 0] },
    {
      name: "siblings of a union",
      schema: { ...kinds({ a: text }), oneOf: [kinds({ b: { const: 1 } }), kinds({ b: { const: 2 } })] },
      expected: { a: "string", b: 1 },
    },
    {
      name: "a union of required",
      schema: { type: "object", properties: { a: text, b: text }, oneOf: [{ required: ["a"] }, { required: ["b"] }] },
      expected: { a: "string" },
    },
    {
      name: "overlapping variants",
      schema: { oneOf: [{ type: "integer" }, { type: "number", minimum: 0, maximum: 1 }] },
      expected: 2,
    },
    {
      name: "not",
      schema: { type: "object", properties: { a: text, b: text }, not: { required: ["a", "b"] } },
      expected: {},
    },
    {
      name: "maps",
      schema: { type: "object", additionalProperties: { ...text, pattern: "^x" }, minProperties: 1 },
      expected: { property1: "x", property2: "x" },
    },
    {
      name: "names of properties",
      schema: { type: "object", propertyNames: { pattern: "^k\\d$" }, minProperties: 1, additionalProperties: true },
      expected: { k0: null },
    },
    {
      name: "patterns of properties",
      schema: {
        type: "object",
        patternProperties: { "^x-": { type: "integer" } },
        additionalProperties: false,
        minProperties: 1,
      },
      expected: { "x-": 0 },
    },
    {
      name: "few properties",
      schema: { type: "object", properties: { a: text, b: text, c: text }, required: ["c"], maxProperties: 2 },
      expected: { a: "string", c: "string" },
    },
    {
      name: "properties that demand others",
      schema: { type: "object", properties: { a: text }, dependentRequired: { a: ["b"] } },
      expected: { a: "string", b: null },
    },
    { name: "recursion ends at null", schema: ref("Node"), expected: { parent: null } },
    {
      name: "many words of one length",
      schema: list({ ...text, maxLength: 1 }, { uniqueItems: true, minItems: 3 }),
      expected: ["s", "2", "3"],
    },
  ])("$name", async ({ schema, expected }) => {
    expect(await sampler.sample(schema)).toEqual({ value: expected, fits: true });
  });
});

test.each<{ name: string; schema: Schema }>([
  { name: "a pattern with a length", schema: { ...text, pattern: "^[a-z]{2}\\d+$", minLength: 9, maxLength: 9 } },
  {
    name: "conditions",
    schema: { ...kinds({ a: { const: 1 } }), if: { required: ["b"] }, else: { required: ["c"] } },
  },
  {
    name: "dependent schemas",
    schema: { ...kinds({ a: text }), dependentSchemas: { a: { required: ["b"], properties: { b: { const: 1 } } } } },
  },
])("finds a value that fits: $name", async ({ schema }) => {
  const { value, fits } = await sampler.sample(schema);
  expect([fits, schemas.compile(schema)(value)]).toEqual([true, true]);
});

function nested(wrap: (inner: JsonObject) => JsonObject, times: number): JsonObject {
  return Array.from({ length: times }).reduce<JsonObject>(wrap, { type: "integer" });
}

test.each<{ name: string; schema: Schema }>([
  { name: "false", schema: false },
  { name: "endless recursion", schema: ref("Endless") },
  { name: "a schema that excludes itself", schema: ref("Paradox") },
  { name: "a pattern that JavaScript rejects", schema: { ...text, pattern: "(" } },
  { name: "a reference that leads nowhere", schema: ref("Nowhere") },
  { name: "bounds that cross", schema: { type: "integer", minimum: 5, maximum: 4 } },
  { name: "a billion characters", schema: { ...text, minLength: 1e9 } },
  { name: "a billion items", schema: { type: "array", minItems: 1e9 } },
  { name: "a billion properties", schema: { type: "object", minProperties: 1e9, additionalProperties: true } },
  { name: "lists in lists", schema: nested((items) => list(items, { minItems: 10 }), 12) },
  {
    name: "levels of two required properties",
    schema: ref("Level22"),
  },
  { name: "too few distinct items", schema: list({ enum: ["a"] }, { uniqueItems: true, minItems: 2 }) },
  { name: "types that exclude each other", schema: { allOf: [text, { type: "integer" }] } },
])("says that no value was found: $name", async ({ schema }) => {
  expect(await sampler.sample(schema)).toMatchObject({ fits: false });
});

describe("discriminators name the variant", () => {
  const wired = (schema: Schema) =>
    kinds({ a: { allOf: [schema, { type: "object", properties: { state: { const: "ON" } } }] } });
  const rows: { name: string; schema: Schema; expected: Json }[] = [
    { name: "by a mapping", schema: ref("Gadget"), expected: { kind: "LAMP", watts: 0 } },
    { name: "by schema name", schema: ref("Unmapped"), expected: { kind: "Lamp", watts: 0 } },
    { name: "inside allOf", schema: wired(ref("Gadget")), expected: { a: { kind: "LAMP", watts: 0, state: "ON" } } },
    { name: "in a list", schema: list(ref("Gadget")), expected: [{ kind: "LAMP", watts: 0 }] },
    { name: "nested", schema: ref("Outer"), expected: { kind: "LAMP", watts: 0 } },
    {
      name: "many to one",
      schema: {
        oneOf: [ref("Lamp"), ref("Fan")],
        discriminator: { propertyName: "kind", mapping: { bulb: "Lamp", tube: "Lamp", fan: "Fan" } },
      },
      expected: { kind: "bulb", watts: 0 },
    },
    {
      name: "with the names listed for all variants",
      schema: {
        oneOf: [ref("Listed"), ref("Fan")],
        discriminator: { propertyName: "kind", mapping: { LAMP: "Listed", FAN: "Fan" } },
      },
      expected: { kind: "LAMP", watts: 0 },
    },
    { name: "of a component that extends another", schema: ref("Dog"), expected: { petType: "dog", bark: "string" } },
    {
      name: "of a component that its base does not map",
      schema: ref("Cat"),
      expected: { petType: "Cat", mew: "string" },
    },
  ];

  test.each(rows)("$name", async ({ schema, expected }) => {
    expect(await sampler.sample(schema)).toEqual({ value: expected, fits: true });
  });

  test.each([
    { name: "by a mapping", schema: ref("Gadget"), expected: new Set(["LAMP watts", "FAN blades"]) },
    { name: "by schema name", schema: ref("Unmapped"), expected: new Set(["Lamp watts", "Fan blades"]) },
    { name: "nested", schema: ref("Outer"), expected: new Set(["LAMP watts", "FAN blades", "Other other"]) },
  ])("in random values: $name", async ({ schema, expected }) => {
    const generator = await loadGenerator(api, schemas);
    const values = generator.sample(schema, { seed: 1, count: 40 }) as JsonObject[];
    const shown = ({ kind, ...rest }: JsonObject) => [kind, ...Object.keys(rest)].join(" ");
    expect(new Set(values.map(shown))).toEqual(expected);
  });
});
