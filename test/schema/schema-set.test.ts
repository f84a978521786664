import { describe, expect, test } from "vitest";
import type { Schema } from "../../src/schema/json.js";
import { addressOf, componentAt, componentName, SchemaSet } from "../../src/schema/schema-set.js";

const to = (name: string) => ({ $ref: `#/components/schemas/${name}` });

function setOf(schemas: Record<string, Schema>): SchemaSet {
  return new SchemaSet(new Map(Object.entries(schemas)), { strict: false, logger: false });
}

describe("SchemaSet", () => {
  test.each([
    { name: "a component", schema: to("Text"), valid: "a", invalid: 1 },
    { name: "a part of a component", schema: to("Item/properties/name"), valid: "a", invalid: 1 },
    { name: "a part with an escaped name", schema: to("Item/properties/a~1b%20c%25"), valid: true, invalid: 1 },
    { name: "a component with special characters in its name", schema: to("a%20b~1c"), valid: 1, invalid: "a" },
    {
      name: "a recursive component",
      schema: to("Item"),
      valid: { name: "a", item: { item: {} } },
      invalid: { item: { item: { name: 1 } } },
    },
    { name: "a boolean schema", schema: { properties: { no: to("No") } }, valid: {}, invalid: { no: 1 } },
    {
      name: "properties named like keywords",
      schema: { properties: { default: to("Text"), enum: to("Text") } },
      valid: { default: "a" },
      invalid: { default: 1 },
    },
    { name: "data that looks like a reference", schema: { const: to("Text") }, valid: to("Text"), invalid: "a" },
  ])("compiles references to $name", ({ schema, valid, invalid }) => {
    const set = setOf({
      Text: { type: "string" },
      No: false,
      "a b/c": { type: "integer" },
      Item: { type: "object", properties: { name: to("Text"), item: to("Item"), "a/b c%": { type: "boolean" } } },
    });
    const validate = set.compile(schema);
    expect(validate(valid)).toBe(true);
    expect(validate(invalid)).toBe(false);
  });

  test("treats the keys of OpenAPI and of contracts as annotations", () => {
    const set = new SchemaSet(new Map(), { strict: true });
    expect(() => set.compile({ type: "string", "x-client-option": "token", xml: {}, example: 1 })).not.toThrow();
    expect(() => set.compile({ type: "string", "x-unknown": 1 })).toThrow(/unknown keyword/);
  });

  test("reports a reference that it cannot resolve", () => {
    expect(() => setOf({}).compile(to("Nothing"))).toThrow(/can't resolve reference/);
  });
});

describe("formats", () => {
  test.each([
    { format: "date", valid: "2024-01-31", invalid: "31.1.2024" },
    { format: "date-time", valid: "2024-01-31T10:00:00Z", invalid: "2024-01-31" },
    { format: "time", valid: "10:00:00Z", invalid: "10:00" },
    { format: "uri", valid: "https://a.b/c?d", invalid: "no uri" },
    { format: "email", valid: "a@b.c", invalid: "a@" },
    { format: "uuid", valid: "123e4567-e89b-12d3-a456-426614174000", invalid: "123" },
    { format: "ipv4", valid: "127.0.0.1", invalid: "256.0.0.1" },
    { format: "ipv6", valid: "::1", invalid: "1.2.3.4" },
    { format: "hostname", valid: "a-b.example", invalid: "-a" },
    { format: "byte", valid: "YWI=", invalid: "YWI\n==" },
    { format: "byte", valid: "", invalid: "YWJj\nYWJj" },
    { format: "regex", valid: "^\\p{L}$", invalid: "\\" },
    { format: "int32", valid: 2 ** 31 - 1, invalid: 2 ** 31 },
    { format: "int64", valid: 1, invalid: 1.5 },
    { format: "json-pointer", valid: "/a~0b", invalid: "a" },
  ])("$format accepts $valid and rejects $invalid", ({ format, valid, invalid }) => {
    const validate = setOf({}).compile({ format });
    expect(validate(valid)).toBe(true);
    expect(validate(invalid)).toBe(false);
  });

  test.each(["password", "binary", "float", "double", "unheard-of"])("%s accepts every value", (format) => {
    const validate = setOf({}).compile({ format });
    expect([validate("any"), validate(1.5)]).toEqual([true, true]);
  });
});

describe("addresses", () => {
  test.each(["A", "a b/c#d?e", "100%", "é😀", "__proto__"])("componentAt reverses addressOf for %j", (name) => {
    expect(componentAt(addressOf(name))).toBe(name);
  });
});

describe("componentName", () => {
  test.each([
    { schema: to("A"), expected: "A" },
    { schema: { ...to("A"), description: "x" }, expected: "A" },
    { schema: to("a%20b~1c"), expected: "a b/c" },
    { schema: to("A/properties/b"), expected: undefined },
    { schema: { $ref: "#/components/responses/A" }, expected: undefined },
    { schema: { $ref: 1 }, expected: undefined },
    { schema: {}, expected: undefined },
    { schema: true, expected: undefined },
    { schema: undefined, expected: undefined },
  ])("reads the name in $schema", ({ schema, expected }) => {
    expect(componentName(schema)).toBe(expected);
  });
});
