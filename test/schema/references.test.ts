import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../src/schema/json.js";
import { referenceTo, rewriteReferences, schemaReference } from "../../src/schema/references.js";

const old = { $ref: "#/components/schemas/Old" };
const updated = { $ref: "new" };

function rewritten(value: JsonObject): unknown {
  return rewriteReferences(value, (reference) => (reference === old.$ref ? "new" : reference));
}

describe("rewriteReferences", () => {
  test.each([
    { name: "a reference", value: old, expected: updated },
    { name: "only the references that change", value: { $ref: "#/else" }, expected: { $ref: "#/else" } },
    {
      name: "nested references",
      value: { allOf: [{ items: old }, true, null] },
      expected: { allOf: [{ items: updated }, true, null] },
    },
    { name: "siblings", value: { ...old, description: "x" }, expected: { ...updated, description: "x" } },
    {
      name: "properties named like keywords",
      value: { properties: { default: old, enum: old, const: old, examples: old, $ref: old, value: old } },
      expected: {
        properties: {
          default: updated,
          enum: updated,
          const: updated,
          examples: updated,
          $ref: updated,
          value: updated,
        },
      },
    },
    {
      name: "components named like keywords",
      value: { schemas: { default: old }, responses: { default: { x: old } } },
      expected: { schemas: { default: updated }, responses: { default: { x: updated } } },
    },
    {
      name: "no references in data",
      value: { default: old, enum: [old], const: { a: old }, examples: [old], example: old },
      expected: { default: old, enum: [old], const: { a: old }, examples: [old], example: old },
    },
    {
      name: "no property named $ref",
      value: { properties: { $ref: { type: "string" } } },
      expected: { properties: { $ref: { type: "string" } } },
    },
    { name: "no $ref that is not a string", value: { $ref: { a: 1 } }, expected: { $ref: { a: 1 } } },
    {
      name: "discriminators",
      value: { discriminator: { mapping: { a: old.$ref, b: "B" } } },
      expected: { discriminator: { mapping: { a: "new", b: "B" } } },
    },
    {
      name: "properties named like inherited ones",
      value: JSON.parse(`{"properties":{"__proto__":${JSON.stringify(old)}}}`),
      expected: JSON.parse(`{"properties":{"__proto__":${JSON.stringify(updated)}}}`),
    },
  ])("rewrites $name", ({ value, expected }) => {
    const before = JSON.stringify(value);
    expect(rewritten(value)).toEqual(expected);
    expect(JSON.stringify(rewritten(value))).toBe(JSON.stringify(expected));
    expect(JSON.stringify(value)).toBe(before);
  });
});

test("rewriteReferences drops references for which it gets undefined", () => {
  expect(rewriteReferences({ items: old, type: "array" }, () => undefined)).toEqual({ items: {}, type: "array" });
});

describe("references to components", () => {
  test.each([
    { reference: "#/components/schemas/A", expected: { name: "A", rest: [] } },
    { reference: "#/components/schemas/A/properties/b~1c", expected: { name: "A", rest: ["properties", "b/c"] } },
    { reference: "#/components/schemas/a%20b~0c", expected: { name: "a b~c", rest: [] } },
    { reference: "#/components/schemas/100%", expected: { name: "100%", rest: [] } },
    { reference: "#/components/schemas", expected: undefined },
    { reference: "#/components/responses/A", expected: undefined },
    { reference: "./other.yaml#/components/schemas/A", expected: undefined },
  ])("schemaReference parses $reference", ({ reference, expected }) => {
    expect(schemaReference(reference)).toEqual(expected);
  });

  test.each(["A", "a b", "a/b~c", "100%", "__proto__", "é😀", "half\ud83d"])(
    "referenceTo and schemaReference round-trip %j",
    (name) => {
      expect(schemaReference(referenceTo(name))).toEqual({ name, rest: [] });
    },
  );
});
