import { expect, test } from "vitest";
import type { JsonObject } from "../../src/schema/json.js";
import { SchemaSet } from "../../src/schema/schema-set.js";
import { invalidByKeyword } from "../../src/testdata/invalid-by-keyword.js";

test.each<{ name: string; schema: JsonObject; value?: number; expected: number[] }>([
  { name: "hundredths", schema: { type: "number", multipleOf: 0.01 }, value: 19.99, expected: [19.995] },
  { name: "without a value", schema: { type: "number", multipleOf: 0.01, minimum: 5 }, expected: [5.005] },
  { name: "tiny steps", schema: { type: "number", multipleOf: 1e-7 }, value: 3e-7, expected: [3.5e-7] },
  { name: "halves", schema: { type: "number", multipleOf: 0.5 }, value: -2, expected: [-1.75] },
  { name: "integers", schema: { type: "integer", multipleOf: 10 }, value: 20, expected: [21] },
  { name: "integers without a constraint", schema: { type: "integer", multipleOf: 1 }, value: 20, expected: [] },
])("breaks multipleOf, and nothing else: $name", ({ schema, value, expected }) => {
  const invalid = [...invalidByKeyword(schema, value, false)].filter(({ keyword }) => keyword === "multipleOf");
  expect(invalid.map((candidate) => candidate.value)).toEqual(expected);
  const validate = new SchemaSet(new Map(), { strict: false, logger: false, allErrors: true }).compile(schema);
  for (const candidate of invalid) {
    validate(candidate.value);
    expect(validate.errors?.map(({ keyword }) => keyword)).toEqual(["multipleOf"]);
  }
});
