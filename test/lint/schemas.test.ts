import { describe, expect, test } from "vitest";
import { BundleSchemas } from "../../src/lint/schema/bundle-schemas.js";
import { sameSchema } from "../../src/lint/schema/same-schema.js";
import { describeError } from "../../src/schema/describe-error.js";
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
const ref = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });

describe("of alternatives, the one that was meant is told", () => {
  const cases: [string, { given: [Schema, Json]; want: string[] }][] = [
    ["nothing wrong", { given: [ref("Shape"), { type: "circle", radius: 1 }], want: [] }],
    ["the tag fits", { given: [ref("Shape"), { type: "square", side: "a" }], want: ['side must be number, not "a"'] }],
    [
      "a field is missing",
      { given: [ref("Shape"), { type: "square" }], want: [' lacks the required property "side"'] },
    ],
    [
      "no tag fits",
      { given: [ref("Shape"), { type: "line" }], want: ['type must be one of "circle", "square", not "line"'] },
    ],
    [
      "no tag at all",
      {
        given: [ref("Shape"), {}],
        want: [' lacks the required property "type"', ' lacks the required property "radius"'],
      },
    ],
    [
      "another type than all",
      { given: [{ oneOf: [text, { type: "integer" }] }, true], want: [" must be string or integer, not true"] },
    ],
    [
      "null or an object",
      {
        given: [{ oneOf: [{ type: "null" }, ref("Circle")] }, { type: "circle", radius: "b" }],
        want: ['radius must be number, not "b"'],
      },
    ],
    [
      "a union in a list",
      {
        given: [{ type: "array", items: ref("Shape") }, [{ type: "circle", radius: "c" }]],
        want: ['0.radius must be number, not "c"'],
      },
    ],
    [
      "two alternatives fit",
      {
        given: [{ oneOf: [text, { type: "string", minLength: 1 }] }, "ab"],
        want: [" matches several variants of its oneOf but must match exactly one"],
      },
    ],
    [
      "deep in a tree",
      {
        given: [ref("Tree"), { children: [{ children: [{ leaf: 1 }] }] }],
        want: ["children.0.children.0.leaf is not a property of the schema"],
      },
    ],
    ["a long value is not repeated", { given: [{ type: "integer" }, "x".repeat(99)], want: [" must be integer"] }],
  ];
  test.each(cases)("%s", async (_, { given: [schema, value], want }) => {
    const schemas = await BundleSchemas.of(document);
    const told = schemas.check(schema, value).map(describeError);
    expect(told.map(({ path, message }) => `${path.join(".")} ${message}`)).toEqual(want);
  });
});

describe("schemas of two bundles are the same", () => {
  const other = structuredClone(document);
  const cases: [string, { given: [Schema, Schema]; want: boolean }][] = [
    ["recursive", { given: [ref("Tree"), ref("Tree")], want: true }],
    [
      "inline here, a component there",
      { given: [ref("Circle"), shape("circle", { radius: { type: "number" } })], want: true },
    ],
    ["another value", { given: [ref("Circle"), shape("circle", { radius: { type: "integer" } })], want: false }],
    [
      "a property more",
      { given: [ref("Circle"), shape("circle", { radius: { type: "number" }, more: text })], want: false },
    ],
    ["in another order", { given: [{ enum: ["a", "b"] }, { enum: ["b", "a"] }], want: false }],
  ];
  test.each(cases)("%s", (_, { given: [schema, twin], want }) => {
    expect(sameSchema({ document, schema }, { document: other, schema: twin })).toBe(want);
  });
});
