import { describe, expect, test } from "vitest";
import { closed } from "../../../src/mock/engines/closed.js";

const open = { type: "object", properties: { a: { type: "string" } } };
const shut = { ...open, additionalProperties: false };

describe("schemas with their open objects closed", () => {
  const cases: [string, { given: unknown; want: unknown }][] = [
    ["an object", { given: open, want: shut }],
    [
      "one that says what else it holds",
      { given: { ...open, additionalProperties: {} }, want: { ...open, additionalProperties: {} } },
    ],
    ["one without properties", { given: { type: "object" }, want: { type: "object" } }],
    ["nested", { given: { items: open, oneOf: [open] }, want: { items: shut, oneOf: [shut] } }],
    ["parts of one object stay open", { given: { allOf: [open] }, want: { allOf: [open] } }],
    [
      "properties beside alternatives stay open",
      { given: { ...open, anyOf: [open] }, want: { ...open, anyOf: [open] } },
    ],
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
    ["data", { given: { const: open, examples: [open] }, want: { const: open, examples: [open] } }],
  ];
  test.each(cases)("%s", (_, { given, want }) => {
    expect(closed(given)).toEqual(want);
  });

  test("shared parts stay shared, cycles too", () => {
    const cycle: { properties: Record<string, unknown> } = { properties: {} };
    cycle.properties.self = cycle;
    const copy = closed(cycle);
    expect(copy.properties.self).toBe(copy);
  });
});
