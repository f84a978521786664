import { expect, test } from "vitest";
import { secretPlaces } from "../../../src/docs/try/secret-places.js";
import type { JsonObject } from "../../../src/schema/json.js";

const secret = { type: "string", format: "password" };
const of = (schema: JsonObject) => secretPlaces({ components: { schemas: { Node: schema } } }, schema);

test.each([
  ["the body itself", secret, [[]]],
  ["a property", { properties: { key: secret, "a/b": { properties: { key: secret } } } }, [["key"], ["a/b", "key"]]],
  ["an arm", { oneOf: [{ properties: { key: secret } }, { properties: { key: secret } }] }, [["key"]]],
  ["items of a list", { properties: { keys: { items: secret } } }, [["keys", null]]],
  ["places of a list", { prefixItems: [{}, { properties: { key: secret } }] }, [[null, "key"]]],
  ["entries of a map", { additionalProperties: { properties: { key: secret } } }, [[null, "key"]]],
])("%s", (_, schema, want) => {
  expect(of(schema)).toEqual(want);
});

test("a schema that refers to itself many times over is left in time, with what is near the top", () => {
  const itself = { $ref: "#/components/schemas/Node" };
  const many = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`p${index}`, itself]));
  const found = of({ properties: { ...many, key: secret } });
  expect(found).toContainEqual(["key"]);
  expect(found).toContainEqual(["p99", "key"]);
  expect(found.length).toBeLessThan(20_000);
});
