import { describe, expect, test } from "vitest";
import { BundleSchemas } from "../../src/lint/bundle-schemas.js";
import { sameSchema } from "../../src/lint/steps/asyncapi-consistency.js";
import { describeErrors } from "../../src/schema/ajv-errors.js";
import type { Json, JsonObject, Schema } from "../../src/schema/json.js";

const text = { type: "string" };
const shape = (type: string, more: JsonObject): JsonObject => ({
  type: "object",
  required: ["type", ...Object.keys(more)],
  properties: { type: { type: "string", const: type }, ...more },
});
const document: JsonObject = {
  components: {
    schemas: {
      Circle: shape("circle", { radius: { type: "number" } }),
      Square: shape("square", { side: { type: "number" } }),
      Shape: { oneOf: [{ $ref: "#/components/schemas/Circle" }, { $ref: "#/components/schemas/Square" }] },
      Tree: {
        type: "object",
        additionalProperties: false,
        properties: { children: { type: "array", items: { $ref: "#/components/schemas/Tree" } } },
      },
    },
  },
};
const nested: JsonObject = {
  type: "object",
  additionalProperties: false,
  properties: { address: { type: "object", required: ["city"], properties: { city: text } } },
};
const ref = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });

describe("errors of a value", () => {
  const cases: { name: string; schema: Schema; value: Json; expected: string[] }[] = [
    {
      name: "accepts a value that matches a variant",
      schema: ref("Shape"),
      value: { type: "circle", radius: 1 },
      expected: [],
    },
    {
      name: "reports the variant with the same tag",
      schema: ref("Shape"),
      value: { type: "square", side: "a" },
      expected: ['side must be number, not "a"'],
    },
    {
      name: "reports a missing field of the variant with the same tag",
      schema: ref("Shape"),
      value: { type: "square" },
      expected: [' lacks the required property "side"'],
    },
    {
      name: "lists the tags if none matches",
      schema: ref("Shape"),
      value: { type: "line" },
      expected: ['type must be one of "circle", "square", not "line"'],
    },
    {
      name: "reports the first variant if the value has no tag",
      schema: ref("Shape"),
      value: {},
      expected: [' lacks the required property "type"', ' lacks the required property "radius"'],
    },
    {
      name: "lists the types if none matches",
      schema: { oneOf: [text, { type: "integer" }] },
      value: true,
      expected: [" must be string or integer, not true"],
    },
    {
      name: "reports the variant with the same type",
      schema: { oneOf: [{ type: "null" }, ref("Circle")] },
      value: { type: "circle", radius: "b" },
      expected: ['radius must be number, not "b"'],
    },
    {
      name: "reports the variant inside a list",
      schema: { type: "array", items: ref("Shape") },
      value: [{ type: "circle", radius: "c" }],
      expected: ['0.radius must be number, not "c"'],
    },
    {
      name: "reports a value that matches two variants of a oneOf",
      schema: { oneOf: [text, { type: "string", minLength: 1 }] },
      value: "ab",
      expected: [" matches several variants of its oneOf but must match exactly one"],
    },
    {
      name: "reports the path in a recursive schema",
      schema: ref("Tree"),
      value: { children: [{ children: [{ leaf: 1 }] }] },
      expected: ["children.0.children.0.leaf is not a property of the schema"],
    },
    {
      name: "reports a misplaced property once, where it is",
      schema: nested,
      value: { address: {}, city: "Oslo" },
      expected: ["city is not a property of the schema"],
    },
    {
      name: "reports an empty object once, without the properties that are beside it",
      schema: nested,
      value: { address: null, city: "Oslo" },
      expected: ["address must be object, not null"],
    },
    {
      name: "reports a missing and another unexpected property",
      schema: nested,
      value: { address: {}, town: "Oslo" },
      expected: ["town is not a property of the schema", 'address lacks the required property "city"'],
    },
    { name: "omits a long value", schema: { type: "integer" }, value: "x".repeat(99), expected: [" must be integer"] },
  ];
  test.each(cases)("$name", async ({ schema, value, expected }) => {
    const schemas = await BundleSchemas.of(document, true);
    const errors = describeErrors(schemas.check(schema, value));
    expect(errors.map(({ path, message }) => `${path.join(".")} ${message}`)).toEqual(expected);
  });
});

describe("sameSchema", () => {
  const other = structuredClone(document);
  const cases: { name: string; schema: Schema; twin: Schema; expected: boolean }[] = [
    { name: "accepts equal recursive schemas", schema: ref("Tree"), twin: ref("Tree"), expected: true },
    {
      name: "accepts an inline schema that equals a component",
      schema: ref("Circle"),
      twin: shape("circle", { radius: { type: "number" } }),
      expected: true,
    },
    {
      name: "rejects another keyword value",
      schema: ref("Circle"),
      twin: shape("circle", { radius: { type: "integer" } }),
      expected: false,
    },
    {
      name: "rejects an additional property",
      schema: ref("Circle"),
      twin: shape("circle", { radius: { type: "number" }, more: text }),
      expected: false,
    },
    {
      name: "rejects another order of values",
      schema: { enum: ["a", "b"] },
      twin: { enum: ["b", "a"] },
      expected: false,
    },
  ];
  test.each(cases)("$name", ({ schema, twin, expected }) => {
    expect(sameSchema({ document, schema }, { document: other, schema: twin })).toBe(expected);
  });
});
