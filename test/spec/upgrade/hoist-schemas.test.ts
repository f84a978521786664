import { expect, test } from "vitest";
import type { JsonObject } from "../../../src/schema/json.js";
import { HoistedSchemas } from "../../../src/spec/upgrade/hoist-schemas.js";

/** Returns a document in which each schema outside of the components refers to the next one, and the last one to `end`. */
function chain(length: number, end: JsonObject): JsonObject {
  const parts = Array.from({ length }, (_, index): [string, JsonObject] => [
    `P${index}`,
    index === length - 1 ? end : { properties: { next: { $ref: `#/x-parts/P${index + 1}` } } },
  ]);
  return { "x-parts": Object.fromEntries(parts), components: { schemas: { A: { $ref: "#/x-parts/P0" } } } };
}

test.each([
  { name: "a long chain", length: 5_000, end: { type: "string" }, expected: { type: "string" } },
  {
    name: "a long circle",
    length: 5_000,
    end: { $ref: "#/x-parts/P0" },
    expected: { $ref: "#/components/schemas/XPartsP0" },
  },
  { name: "a short chain", length: 2, end: { type: "null" }, expected: { type: "null" } },
])("moves each schema of $name", ({ length, end, expected }) => {
  const schemas = new HoistedSchemas(chain(length, end)).schemas();
  expect(Object.keys(schemas)).toHaveLength(length + 1);
  expect(schemas.A).toEqual({ $ref: "#/components/schemas/XPartsP0" });
  expect(schemas[`XPartsP${length - 1}`]).toEqual(expected);
});
