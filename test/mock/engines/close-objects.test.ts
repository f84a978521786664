import { describe, expect, test } from "vitest";
import { closeObjects } from "../../../src/mock/engines/close-objects.js";

const open = { type: "object", properties: { a: { type: "string" } } };
const shut = { ...open, additionalProperties: false };

describe("closeObjects", () => {
  const cases: [string, { given: unknown; want: unknown }][] = [
    ["an object", { given: open, want: shut }],
    [
      "an object with additionalProperties",
      { given: { ...open, additionalProperties: {} }, want: { ...open, additionalProperties: {} } },
    ],
    ["an object without properties", { given: { type: "object" }, want: { type: "object" } }],
    ["nested", { given: { items: open, oneOf: [open] }, want: { items: shut, oneOf: [shut] } }],
    ["a part of allOf stays open", { given: { allOf: [open] }, want: { allOf: [open] } }],
    ["properties beside a union stay open", { given: { ...open, anyOf: [open] }, want: { ...open, anyOf: [open] } }],
    [
      "a property named like a keyword",
      {
        given: { properties: { properties: { properties: {} } } },
        want: {
          properties: { properties: { properties: {}, additionalProperties: false } },
          additionalProperties: false,
        },
      },
    ],
    ["data stays unchanged", { given: { const: open, examples: [open] }, want: { const: open, examples: [open] } }],
  ];
  test.each(cases)("%s", (_, { given, want }) => {
    expect(closeObjects(given)).toEqual(want);
  });

  test("keeps shared parts shared and cycles intact", () => {
    const cycle: { properties: Record<string, unknown> } = { properties: {} };
    cycle.properties.self = cycle;
    const copy = closeObjects(cycle);
    expect(copy.properties.self).toBe(copy);
  });
});
