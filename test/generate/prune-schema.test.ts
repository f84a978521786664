import { expect, test } from "vitest";
import { prune } from "../../src/generate/prune-schema.js";

const schema: unknown = JSON.parse(`{
  "type": "object",
  "properties": {
    "kind": { "enum": ["a", "b"], "type": "string" },
    "x-y": { "const": { "deep": [1] } },
    "__proto__": { "enum": ["p"] },
    "constructor": { "enum": ["c"] },
    "q\\"]": { "enum": ["q"] },
    "2": { "enum": [2] }
  },
  "oneOf": [{ "const": 1 }, { "const": 2 }]
}`);

test.each([
  ["nothing", { given: "return data.kind;", want: undefined }],
  ["a property", { given: "schema1.properties.kind.enum", want: '{"properties":{"kind":{"enum":["a","b"]}}}' }],
  [
    "a property whose name is no identifier",
    { given: 'schema1.properties["x-y"].const', want: '{"properties":{"x-y":{"const":{"deep":[1]}}}}' },
  ],
  ["a place in a list", { given: "schema1.oneOf[1].const", want: '{"oneOf":{"1":{"const":2}}}' }],
  [
    "a whole and a part of it, in either order",
    { given: "schema1.oneOf; schema1.oneOf[0].const; schema1.oneOf", want: '{"oneOf":[{"const":1},{"const":2}]}' },
  ],
  [
    "several parts",
    { given: "schema1.oneOf[0].const + schema1.oneOf[1].const", want: '{"oneOf":{"0":{"const":1},"1":{"const":2}}}' },
  ],
  ["all", { given: "f(schema1)", want: JSON.stringify(schema) }],
  ["not another schema", { given: "schema10.type + myschema1.type", want: undefined }],
  ["what is not there, as nothing", { given: "schema1.nothing.at.all", want: "{}" }],
  [
    "the prototype's name",
    { given: "schema1.properties.__proto__.enum", want: '{"properties":{"__proto__":{"enum":["p"]}}}' },
  ],
  [
    "the name of a method",
    { given: "schema1.properties.constructor.enum", want: '{"properties":{"constructor":{"enum":["c"]}}}' },
  ],
  [
    "a name that needs quoting",
    { given: 'schema1.properties["q\\"]"].enum', want: '{"properties":{"q\\"]":{"enum":["q"]}}}' },
  ],
  ["a name that is a number", { given: 'schema1.properties["2"].enum', want: '{"properties":{"2":{"enum":[2]}}}' }],
])("keeps what is read: %s", (_, { given, want }) => {
  const before = Object.getOwnPropertyNames(Object.prototype);
  const kept = prune(schema, "schema1", given);
  expect(kept === undefined ? undefined : JSON.stringify(kept)).toBe(want);
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
});

test("leaves the schema as it was", () => {
  const before = JSON.stringify(schema);
  prune(schema, "schema1", "schema1.properties; schema1.properties.kind.enum; schema1.oneOf[0].const");
  expect(JSON.stringify(schema)).toBe(before);
});
