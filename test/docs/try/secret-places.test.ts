import { expect, test } from "vitest";
import { secretPlaces } from "../../../src/docs/try/secret-places.js";
import type { JsonObject } from "../../../src/schema/json.js";

const secret = { type: "string", format: "password" };
const of = (schema: JsonObject) => secretPlaces({ components: { schemas: { Node: schema } } }, schema);

test.each([
  ["in the body itself", secret, [[]]],
  ["in properties", { properties: { key: secret, "a/b": { properties: { key: secret } } } }, [["key"], ["a/b", "key"]]],
  ["in variants of a union", { oneOf: [{ properties: { key: secret } }, { properties: { key: secret } }] }, [["key"]]],
  ["in items of a list", { properties: { keys: { items: secret } } }, [["keys", null]]],
  ["in items of a tuple", { prefixItems: [{}, { properties: { key: secret } }] }, [[null, "key"]]],
  ["in entries of a map", { additionalProperties: { properties: { key: secret } } }, [[null, "key"]]],
])("finds secrets %s", (_, schema, expected) => {
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
