import { describe, expect, test } from "vitest";
import { closeObjects } from "../../../src/mock/engines/close-objects.js";

const open = { type: "object", properties: { a: { type: "string" } } };
const shut = { ...open, additionalProperties: false };

describe("closeObjects", () => {
  const cases: { name: string; input: unknown; expected: unknown }[] = [
    { name: "an object", input: open, expected: shut },
    {
      name: "an object with additionalProperties",
      input: { ...open, additionalProperties: {} },
      expected: { ...open, additionalProperties: {} },
    },
    { name: "an object without properties", input: { type: "object" }, expected: { type: "object" } },
    { name: "nested", input: { items: open, oneOf: [open] }, expected: { items: shut, oneOf: [shut] } },
    { name: "a part of allOf stays open", input: { allOf: [open] }, expected: { allOf: [open] } },
    {
      name: "properties beside a union stay open",
      input: { ...open, anyOf: [open] },
      expected: { ...open, anyOf: [open] },
    },
    {
      name: "a property named like a keyword",
      input: { properties: { properties: { properties: {} } } },
      expected: {
        properties: { properties: { properties: {}, additionalProperties: false } },
        additionalProperties: false,
      },
    },
    {
      name: "data stays unchanged",
      input: { const: open, examples: [open] },
      expected: { const: open, examples: [open] },
    },
  ];
  test.each(cases)("$name", ({ input, expected }) => {
    expect(closeObjects(input)).toEqual(expected);
  });

  test("keeps shared parts shared and cycles intact", () => {
    const cycle: { properties: Record<string, unknown> } = { properties: {} };
    cycle.properties.self = cycle;
    const copy = closeObjects(cycle);
    expect(copy.properties.self).toBe(copy);
  });
});
