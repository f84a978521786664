import { expect, test } from "vitest";
import { prune } from "../../src/generate/module-writer.js";

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
  { name: "nothing", code: "return data.kind;", expected: undefined },
  { name: "a property", code: "schema1.properties.kind.enum", expected: '{"properties":{"kind":{"enum":["a","b"]}}}' },
  {
    name: "a property whose name is not an identifier",
    code: 'schema1.properties["x-y"].const',
    expected: '{"properties":{"x-y":{"const":{"deep":[1]}}}}',
  },
  { name: "a place in a list", code: "schema1.oneOf[1].const", expected: '{"oneOf":{"1":{"const":2}}}' },
  {
    name: "a whole and a part of it, in either order",
    code: "schema1.oneOf; schema1.oneOf[0].const; schema1.oneOf",
    expected: '{"oneOf":[{"const":1},{"const":2}]}',
  },
  {
    name: "several parts",
    code: "schema1.oneOf[0].const + schema1.oneOf[1].const",
    expected: '{"oneOf":{"0":{"const":1},"1":{"const":2}}}',
  },
  { name: "the whole schema", code: "f(schema1)", expected: JSON.stringify(schema) },
  { name: "not another schema", code: "schema10.type + myschema1.type", expected: undefined },
  { name: "a missing property", code: "schema1.nothing.at.all", expected: "{}" },
  {
    name: "the prototype's name",
    code: "schema1.properties.__proto__.enum",
    expected: '{"properties":{"__proto__":{"enum":["p"]}}}',
  },
  {
    name: "the name of a method",
    code: "schema1.properties.constructor.enum",
    expected: '{"properties":{"constructor":{"enum":["c"]}}}',
  },
  {
    name: "a name that needs quoting",
    code: 'schema1.properties["q\\"]"].enum',
    expected: '{"properties":{"q\\"]":{"enum":["q"]}}}',
  },
  {
    name: "a name that is a number",
    code: 'schema1.properties["2"].enum',
    expected: '{"properties":{"2":{"enum":[2]}}}',
  },
])("keeps what the code reads: $name", ({ code, expected }) => {
  const before = Object.getOwnPropertyNames(Object.prototype);
  const pruned = prune(schema, "schema1", code);
  expect(pruned === undefined ? undefined : JSON.stringify(pruned)).toBe(expected);
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
});

test("does not change the given schema", () => {
  const before = JSON.stringify(schema);
  prune(schema, "schema1", "schema1.properties; schema1.properties.kind.enum; schema1.oneOf[0].const");
  expect(JSON.stringify(schema)).toBe(before);
});
