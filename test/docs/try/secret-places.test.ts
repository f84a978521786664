import { expect, test } from "vitest";
import { secretPlaces } from "../../../src/docs/try/try-data.js";
import type { JsonObject } from "../../../src/schema/json.js";

const secret = { type: "string", format: "password" };
const of = (schema: JsonObject) => secretPlaces({ components: { schemas: { Node: schema } } }, schema);

test.each([
  { name: "in the body itself", schema: secret, expected: [[]] },
  {
    name: "in properties",
    schema: { properties: { key: secret, "a/b": { properties: { key: secret } } } },
    expected: [["key"], ["a/b", "key"]],
  },
  {
    name: "in variants of a union",
    schema: { oneOf: [{ properties: { key: secret } }, { properties: { key: secret } }] },
    expected: [["key"]],
  },
  { name: "in items of a list", schema: { properties: { keys: { items: secret } } }, expected: [["keys", null]] },
  {
    name: "in items of a tuple",
    schema: { prefixItems: [{}, { properties: { key: secret } }] },
    expected: [[null, "key"]],
  },
  {
    name: "in entries of a map",
    schema: { additionalProperties: { properties: { key: secret } } },
    expected: [[null, "key"]],
  },
])("finds secrets $name", ({ schema, expected }) => {
  expect(of(schema)).toEqual(expected);
});

test("stops at a limit for a schema that refers to itself many times, and finds the secrets near the top", () => {
  const itself = { $ref: "#/components/schemas/Node" };
  const many = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`p${index}`, itself]));
  const places = of({ properties: { ...many, key: secret } });
  expect(places).toContainEqual(["key"]);
  expect(places).toContainEqual(["p99", "key"]);
  expect(places.length).toBeLessThan(20_000);
});
