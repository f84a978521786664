import { describe, expect, it } from "vitest";
import type { Schema } from "../../src/schema/json.js";
import { addressOf, componentAt, componentName, SchemaSet } from "../../src/schema/schema-set.js";

const to = (name: string) => ({ $ref: `#/components/schemas/${name}` });

function setOf(schemas: Record<string, Schema>): SchemaSet {
  return new SchemaSet(new Map(Object.entries(schemas)), { strict: false, logger: false });
}

describe("a set of schemas", () => {
  it.each([
    ["a component", { given: to("Text"), fits: "a", breaks: 1 }],
    ["a part of one", { given: to("Item/properties/name"), fits: "a", breaks: 1 }],
    ["a part by an escaped name", { given: to("Item/properties/a~1b%20c%25"), fits: true, breaks: 1 }],
    ["a name that needs care", { given: to("a%20b~1c"), fits: 1, breaks: "a" }],
    ["itself", { given: to("Item"), fits: { name: "a", item: { item: {} } }, breaks: { item: { item: { name: 1 } } } }],
    ["a boolean", { given: { properties: { no: to("No") } }, fits: {}, breaks: { no: 1 } }],
    [
      "properties that are called like keywords",
      {
        given: { properties: { default: to("Text"), enum: to("Text") } },
        fits: { default: "a" },
        breaks: { default: 1 },
      },
    ],
    ["data that looks like a reference", { given: { const: to("Text") }, fits: to("Text"), breaks: "a" }],
  ])("compiles references to %s", (_, { given, fits, breaks }) => {
    const set = setOf({
      Text: { type: "string" },
      No: false,
      "a b/c": { type: "integer" },
      Item: { type: "object", properties: { name: to("Text"), item: to("Item"), "a/b c%": { type: "boolean" } } },
    });
    const validate = set.compile(given);
    expect(validate(fits)).toBe(true);
    expect(validate(breaks)).toBe(false);
  });

  it("takes keys of OpenAPI and of contracts for annotations", () => {
    const set = new SchemaSet(new Map(), { strict: true });
    expect(() => set.compile({ type: "string", "x-client-option": "token", xml: {}, example: 1 })).not.toThrow();
    expect(() => set.compile({ type: "string", "x-unknown": 1 })).toThrow(/unknown keyword/);
  });

  it("says what it cannot compile", () => {
    expect(() => setOf({}).compile(to("Nothing"))).toThrow(/can't resolve reference/);
  });
});

describe("formats", () => {
  it.each([
    ["date", "2024-01-31", "31.1.2024"],
    ["date-time", "2024-01-31T10:00:00Z", "2024-01-31"],
    ["time", "10:00:00Z", "10:00"],
    ["uri", "https://a.b/c?d", "no uri"],
    ["email", "a@b.c", "a@"],
    ["uuid", "123e4567-e89b-12d3-a456-426614174000", "123"],
    ["ipv4", "127.0.0.1", "256.0.0.1"],
    ["ipv6", "::1", "1.2.3.4"],
    ["hostname", "a-b.example", "-a"],
    ["byte", "YWI=", "YWI\n=="],
    ["byte", "", "YWJj\nYWJj"],
    ["regex", "^\\p{L}$", "\\"],
    ["int32", 2 ** 31 - 1, 2 ** 31],
    ["int64", 1, 1.5],
    ["json-pointer", "/a~0b", "a"],
  ])("%s: %j but not %j", (format, fits, breaks) => {
    const validate = setOf({}).compile({ format });
    expect(validate(fits)).toBe(true);
    expect(validate(breaks)).toBe(false);
  });

  it.each(["password", "binary", "float", "double", "unheard-of"])("%s says nothing", (format) => {
    const validate = setOf({}).compile({ format });
    expect([validate("any"), validate(1.5)]).toEqual([true, true]);
  });
});

describe("addresses", () => {
  it.each(["A", "a b/c#d?e", "100%", "é😀", "__proto__"])("of %j lead back", (name) => {
    expect(componentAt(addressOf(name))).toBe(name);
  });
});

describe("componentName", () => {
  it.each([
    [to("A"), "A"],
    [{ ...to("A"), description: "x" }, "A"],
    [to("a%20b~1c"), "a b/c"],
    [to("A/properties/b"), undefined],
    [{ $ref: "#/components/responses/A" }, undefined],
    [{ $ref: 1 }, undefined],
    [{}, undefined],
    [true, undefined],
    [undefined, undefined],
  ])("%j", (given, want) => {
    expect(componentName(given)).toBe(want);
  });
});
