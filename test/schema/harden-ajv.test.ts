import { describe, expect, test } from "vitest";
import { duplicateItems } from "../../src/runtime/validation/validator-support.js";
import type { Schema } from "../../src/schema/json.js";
import { SchemaSet } from "../../src/schema/schema-set.js";

const hostile = { toString: 1, valueOf: 2, constructor: 3, hasOwnProperty: 4 };

describe("duplicateItems", () => {
  const rows: { name: string; items: unknown[]; expected: [number, number] | undefined }[] = [
    { name: "an empty list", items: [], expected: undefined },
    { name: "equal texts", items: ["a", "b", "a"], expected: [0, 2] },
    { name: "the last pair of several", items: [1, 2, 1, 2], expected: [1, 3] },
    { name: "a number and its digits", items: [1, "1"], expected: undefined },
    { name: "zero and minus zero", items: [0, -0], expected: [0, 1] },
    { name: "null and the text null", items: [null, "null", false, 0, ""], expected: undefined },
    {
      name: "objects with keys in another order",
      items: [
        { a: 1, b: [2] },
        { b: [2], a: 1 },
      ],
      expected: [0, 1],
    },
    {
      name: "nested objects with keys in another order",
      items: [[{ a: { c: 1, d: 2 } }], [{ a: { d: 2, c: 1 } }]],
      expected: [0, 1],
    },
    {
      name: "objects with numeric keys",
      items: [
        { b: 1, 2: 1, 10: 1 },
        { 10: 1, 2: 1, b: 1 },
      ],
      expected: [0, 1],
    },
    {
      name: "lists in another order",
      items: [
        [1, 2],
        [2, 1],
      ],
      expected: undefined,
    },
    { name: "an empty list and an empty object", items: [[], {}], expected: undefined },
    { name: "an object and its JSON as a text", items: [{ a: 1 }, '{"a":1}'], expected: undefined },
    { name: "objects with names of methods", items: [hostile, { ...hostile }], expected: [0, 1] },
    { name: "objects with a key of the prototype", items: [JSON.parse('{"__proto__":1}'), {}], expected: undefined },
  ];
  test.each(rows)("$name", ({ items, expected }) => {
    expect(duplicateItems(items)).toEqual(expected);
  });

  test("reads each item of a large list a constant number of times", () => {
    let reads = 0;
    const items = Array.from({ length: 20_000 }, (_, id) => ({
      get id() {
        reads++;
        return id;
      },
    }));
    expect(duplicateItems(items)).toBeUndefined();
    expect(reads).toBeLessThanOrEqual(3 * items.length);
  });
});

describe("a schema set", () => {
  const rows: { name: string; schema: Schema; value: unknown; expected: string | true }[] = [
    {
      name: "reports duplicate objects",
      schema: { uniqueItems: true },
      value: [{ a: 1 }, 2, { a: 1 }],
      expected: "must NOT have duplicate items (items ## 0 and 2 are identical)",
    },
    {
      name: "reports duplicate texts",
      schema: { type: "array", items: { type: "string" }, uniqueItems: true },
      value: ["a", "a"],
      expected: "must NOT have duplicate items (items ## 0 and 1 are identical)",
    },
    {
      name: "accepts duplicates where they are allowed",
      schema: { uniqueItems: false },
      value: [1, 1],
      expected: true,
    },
    {
      name: "compares hostile objects with a constant",
      schema: { const: { toString: 1 } },
      value: { toString: 2 },
      expected: "must be equal to constant",
    },
    {
      name: "compares hostile objects with an enum",
      schema: { enum: [{ valueOf: 1 }] },
      value: { valueOf: 1 },
      expected: true,
    },
    {
      name: "compares hostile objects with each other",
      schema: { uniqueItems: true },
      value: [{ toString: 1 }, { toString: 2 }],
      expected: true,
    },
  ];
  test.each(rows)("$name", ({ schema, value, expected }) => {
    const validate = new SchemaSet(new Map(), { strict: false }).compile(schema);
    expect(validate(value) || validate.errors?.[0]?.message).toBe(expected);
  });
});
