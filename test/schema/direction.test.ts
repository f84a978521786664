import { describe, expect, test } from "vitest";
import { forRequest, forResponse } from "../../src/schema/direction.js";
import type { Schema } from "../../src/schema/json.js";

const text = { type: "string" };
const id = { type: "string", readOnly: true };
const secret = { type: "string", writeOnly: true };
const components = new Map<string, Schema>([
  ["Id", id],
  ["Base", { type: "object", required: ["id"], properties: { id } }],
  ["Loop", { allOf: [{ $ref: "#/components/schemas/Loop" }], properties: { id } }],
]);

describe("forRequest", () => {
  test.each([
    {
      name: "leaves out readOnly properties and does not require them",
      schema: { required: ["id", "name"], properties: { id, name: text, secret } },
      expected: { required: ["name"], properties: { name: text, secret } },
    },
    {
      name: "edits nested objects and items",
      schema: { properties: { list: { items: { required: ["id"], properties: { id } } } } },
      expected: { properties: { list: { items: { required: [], properties: {} } } } },
    },
    {
      name: "follows a reference to a readOnly schema",
      schema: { required: ["a"], properties: { a: { $ref: "#/components/schemas/Id" } } },
      expected: { required: [], properties: {} },
    },
    {
      name: "does not require what another part of allOf marks",
      schema: { allOf: [{ $ref: "#/components/schemas/Base" }, { required: ["id", "b"] }] },
      expected: { allOf: [{ $ref: "#/components/schemas/Base" }, { required: ["b"] }] },
    },
    {
      name: "ends at a schema that combines itself",
      schema: { allOf: [{ $ref: "#/components/schemas/Loop" }], required: ["id"] },
      expected: { allOf: [{ $ref: "#/components/schemas/Loop" }], required: [] },
    },
    {
      name: "keeps a property whose name is readOnly, and data",
      schema: { properties: { readOnly: text }, default: { properties: { id } } },
      expected: { properties: { readOnly: text }, default: { properties: { id } } },
    },
  ])("$name", ({ schema, expected }) => {
    expect(forRequest(schema as Schema, components)).toEqual(expected);
  });

  test("returns the same object if nothing changes", () => {
    const schema = { type: "object", required: ["a"], properties: { a: text, secret }, anyOf: [{ required: ["a"] }] };
    expect(forRequest(schema, components)).toBe(schema);
  });
});

test("forResponse leaves out writeOnly properties", () => {
  const schema = { required: ["id", "secret"], properties: { id, secret } };
  expect(forResponse(schema, components)).toEqual({ required: ["id"], properties: { id } });
});
