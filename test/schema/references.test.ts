import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../src/schema/json.js";
import { referenceTo, rewriteReferences, schemaReference } from "../../src/schema/references.js";

const old = { $ref: "#/components/schemas/Old" };
const made = { $ref: "new" };

function rewritten(value: JsonObject): unknown {
  return rewriteReferences(value, (reference) => (reference === old.$ref ? "new" : reference));
}

describe("rewriteReferences", () => {
  it.each([
    ["a reference", { given: old, want: made }],
    ["others", { given: { $ref: "#/else" }, want: { $ref: "#/else" } }],
    [
      "lists and depths",
      { given: { allOf: [{ items: old }, true, null] }, want: { allOf: [{ items: made }, true, null] } },
    ],
    ["siblings", { given: { ...old, description: "x" }, want: { ...made, description: "x" } }],
    [
      "properties that are called like keywords",
      {
        given: { properties: { default: old, enum: old, const: old, examples: old, $ref: old, value: old } },
        want: { properties: { default: made, enum: made, const: made, examples: made, $ref: made, value: made } },
      },
    ],
    [
      "components that are called so",
      {
        given: { schemas: { default: old }, responses: { default: { x: old } } },
        want: { schemas: { default: made }, responses: { default: { x: made } } },
      },
    ],
    [
      "no data",
      {
        given: { default: old, enum: [old], const: { a: old }, examples: [old], example: old },
        want: { default: old, enum: [old], const: { a: old }, examples: [old], example: old },
      },
    ],
    [
      "no property whose name is $ref",
      { given: { properties: { $ref: { type: "string" } } }, want: { properties: { $ref: { type: "string" } } } },
    ],
    ["no value of a $ref that is no text", { given: { $ref: { a: 1 } }, want: { $ref: { a: 1 } } }],
    [
      "discriminators",
      {
        given: { discriminator: { mapping: { a: old.$ref, b: "B" } } },
        want: { discriminator: { mapping: { a: "new", b: "B" } } },
      },
    ],
    [
      "names of all objects",
      {
        given: JSON.parse(`{"properties":{"__proto__":${JSON.stringify(old)}}}`),
        want: JSON.parse(`{"properties":{"__proto__":${JSON.stringify(made)}}}`),
      },
    ],
  ])("knows %s", (_, { given, want }) => {
    const before = JSON.stringify(given);
    expect(rewritten(given)).toEqual(want);
    expect(JSON.stringify(rewritten(given))).toBe(JSON.stringify(want));
    expect(JSON.stringify(given)).toBe(before);
  });
});

describe("references to components", () => {
  it.each([
    ["#/components/schemas/A", { name: "A", rest: [] }],
    ["#/components/schemas/A/properties/b~1c", { name: "A", rest: ["properties", "b/c"] }],
    ["#/components/schemas/a%20b~0c", { name: "a b~c", rest: [] }],
    ["#/components/schemas/100%", { name: "100%", rest: [] }],
    ["#/components/schemas", undefined],
    ["#/components/responses/A", undefined],
    ["./other.yaml#/components/schemas/A", undefined],
  ])("%j", (reference, want) => {
    expect(schemaReference(reference)).toEqual(want);
  });

  it.each(["A", "a b", "a/b~c", "100%", "__proto__", "é😀", "half\ud83d"])("to %j and back", (name) => {
    expect(schemaReference(referenceTo(name))).toEqual({ name, rest: [] });
  });
});
