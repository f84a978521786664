import { describe, expect, test } from "vitest";
import type { PropertyTree } from "../../../src/docs/content/content.js";
import { textOf } from "../../../src/docs/content/entries.js";
import { compareProperties } from "../../../src/docs/schema/compare-properties.js";
import { SchemaReader } from "../../../src/docs/schema/properties.js";
import type { JsonObject } from "../../../src/schema/json.js";

function treeOf(schema: JsonObject, schemas: JsonObject = {}): PropertyTree {
  return new SchemaReader({ components: { schemas } }, (name) => `schemas/${name}.json`).body(schema, "body");
}

/** Prints `anchor type badges` for each row. */
function rowsOf({ children, variants, more }: PropertyTree): string[] {
  return [
    ...children.flatMap((property) => [
      [
        property.anchor,
        textOf(property.type),
        property.required ? "required" : "",
        ...property.badges.map(({ badge }) => badge),
      ]
        .filter(Boolean)
        .join(" "),
      ...property.facts.map(({ term, value }) => `  ${term} ${textOf(value)}`),
      ...property.values.map(({ value, anchor }) => `  = ${value} #${anchor}`),
      ...rowsOf(property),
    ]),
    ...variants.flatMap((variant) => [`| ${textOf(variant.label)} #${variant.anchor}`, ...rowsOf(variant)]),
    ...(more ? [`… ${textOf(more)}`] : []),
  ];
}

const text = { type: "string" };
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

const TABLE: { name: string; schema: JsonObject; schemas?: JsonObject; expected: string[] }[] = [
  {
    name: "properties with constraints, values and badges",
    schema: {
      type: "object",
      required: ["id"],
      properties: {
        id: { type: "integer", minimum: 1, maximum: 9, default: 3 },
        key: { type: "string", format: "password", minLength: 5 },
        kind: { type: "string", enum: ["a b", "c"] },
        at: { type: ["string", "null"], format: "date-time", "x-evidence": "observed" },
      },
    },
    expected: [
      "body.id integer required",
      "  Default 3",
      "  Range ≥ 1, ≤ 9",
      "body.key string secret",
      "  Length ≥ 5",
      "body.kind string",
      expect.stringMatching(/^ {2}= "a b" #body\.kind\.a-b\.[0-9a-f]{10}$/) as unknown as string,
      '  = "c" #body.kind.c',
      "body.at string (date-time) or null observed",
    ],
  },
  {
    name: "references with sibling keywords, and allOf",
    schema: { allOf: [ref("Base"), { properties: { own: ref("Name") }, required: ["own"] }] },
    schemas: { Base: { type: "object", properties: { base: { ...text, deprecated: true } } }, Name: text },
    expected: ["body.base string deprecated", "body.own string required"],
  },
  {
    name: "the elements of lists and maps",
    schema: {
      properties: {
        list: { type: "array", items: { type: "object", properties: { id: text } } },
        map: { type: "object", additionalProperties: { type: "object", properties: { id: text } } },
        pair: { type: "array", prefixItems: [text, { type: "integer" }] },
      },
    },
    expected: [
      "body.list array of object",
      "body.list.id string",
      "body.map map of object",
      "body.map.id string",
      "body.pair tuple",
      "body.pair.0 string",
      "body.pair.1 integer",
    ],
  },
  {
    name: "variants, labelled by the property with different constants",
    schema: {
      oneOf: ["cat", "dog"].map((kind) => ({
        type: "object",
        properties: { kind: { ...text, const: kind }, name: text },
      })),
    },
    expected: [
      '| kind: "cat" #body.cat',
      "body.cat.kind string",
      '  = "cat" #body.cat.kind.cat',
      "body.cat.name string",
      '| kind: "dog" #body.dog',
      "body.dog.kind string",
      '  = "dog" #body.dog.kind.dog',
      "body.dog.name string",
    ],
  },
  {
    name: "a union of scalars without variants",
    schema: { properties: { id: { oneOf: [text, { type: "integer" }] } } },
    expected: ["body.id string or integer"],
  },
  {
    name: "a recursive schema, cut with a link",
    schema: ref("Node"),
    schemas: { Node: { type: "object", properties: { id: text, next: ref("Node") } } },
    expected: ["body.id string", "body.next object", "… The same as Node above."],
  },
  {
    name: "properties with names of object prototypes",
    schema: { properties: JSON.parse('{"__proto__": {"type": "string"}, "constructor": {"type": "integer"}}') },
    expected: ["body.__proto__ string", "body.constructor integer"],
  },
];

describe("reads", () => {
  test.each(TABLE)("$name", ({ schema, schemas, expected }) => {
    expect(rowsOf(treeOf(schema, schemas))).toEqual(expected);
  });

  test("limits the rows of a page for deep and wide schemas", () => {
    const schemas: JsonObject = {};
    for (let index = 0; index < 40; index++)
      schemas[`S${index}`] = { type: "object", properties: { a: ref(`S${index + 1}`), b: ref(`S${index + 1}`) } };
    const rows = rowsOf(treeOf(ref("S0"), schemas));
    expect(rows.length).toBeLessThan(20_000);
    expect(
      rows.filter((row) => /^… The rest is not shown here\. See the JSON Schema of S\d+\.$/.test(row)).length,
    ).toBeGreaterThan(0);
  });
});

describe("compares bodies", () => {
  const pathsOf = (here: JsonObject, there: JsonObject) =>
    compareProperties(treeOf(here), treeOf(there)).map(({ path, here, there }) => [path, here?.name, there?.name]);
  const of = (properties: JsonObject, required: string[] = []) => ({ type: "object", properties, required });

  test.each<{ name: string; here: JsonObject; there: JsonObject; expected: unknown[] }>([
    { name: "that are equal", here: of({ a: text }), there: of({ a: text }), expected: [] },
    {
      name: "with a property only here",
      here: of({ a: text, b: of({ c: text }) }),
      there: of({ a: text }),
      expected: [["b", "b", undefined]],
    },
    { name: "with a property only there", here: of({}), there: of({ a: text }), expected: [["a", undefined, "a"]] },
    {
      name: "with another type in a nested property",
      here: of({ a: of({ b: text }) }),
      there: of({ a: of({ b: { type: "integer" } }) }),
      expected: [["a.b", "b", "b"]],
    },
    {
      name: "with a property that is required only there",
      here: of({ a: text }),
      there: of({ a: text }, ["a"]),
      expected: [["a", "a", "a"]],
    },
    {
      name: "with other values",
      here: of({ a: { enum: [1, 2] } }),
      there: of({ a: { enum: [1] } }),
      expected: [["a", "a", "a"]],
    },
    {
      name: "with the same values in another order",
      here: of({ a: { enum: [1, 2] } }),
      there: of({ a: { enum: [2, 1] } }),
      expected: [],
    },
    {
      name: "with a counterpart declared here",
      here: of({ a: { ...text, "x-counterpart": "b" } }),
      there: of({ b: text }),
      expected: [["a", "a", "b"]],
    },
    {
      name: "with a counterpart declared there",
      here: of({ b: text }),
      there: of({ a: { ...text, "x-counterpart": "b" } }),
      expected: [["b", "b", "a"]],
    },
  ])("$name", ({ here, there, expected }) => {
    expect(pathsOf(here, there)).toEqual(expected);
  });
});
