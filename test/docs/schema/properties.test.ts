import { describe, expect, test } from "vitest";
import type { PropertyTree } from "../../../src/docs/content/content.js";
import { textOf } from "../../../src/docs/content/entries.js";
import { compareProperties } from "../../../src/docs/schema/compare-properties.js";
import { SchemaReader } from "../../../src/docs/schema/properties.js";
import type { JsonObject } from "../../../src/schema/json.js";

function treeOf(schema: JsonObject, schemas: JsonObject = {}): PropertyTree {
  return new SchemaReader({ components: { schemas } }, (name) => `schemas/${name}.json`).body(schema, "body");
}

/** `anchor type marks`, a line a row. */
function rowsOf({ children, variants, more }: PropertyTree): string[] {
  return [
    ...children.flatMap((one) => [
      [one.anchor, textOf(one.type), one.required ? "required" : "", ...one.badges.map(({ badge }) => badge)]
        .filter(Boolean)
        .join(" "),
      ...one.facts.map(({ term, value }) => `  ${term} ${textOf(value)}`),
      ...one.values.map(({ value, anchor }) => `  = ${value} #${anchor}`),
      ...rowsOf(one),
    ]),
    ...variants.flatMap((variant) => [`| ${textOf(variant.label)} #${variant.anchor}`, ...rowsOf(variant)]),
    ...(more ? [`… ${textOf(more)}`] : []),
  ];
}

const text = { type: "string" };
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

const TABLE: [string, { schema: JsonObject; schemas?: JsonObject; want: string[] }][] = [
  [
    "properties with what they demand",
    {
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
      want: [
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
  ],
  [
    "references, with what stands beside them, and allOf",
    {
      schema: { allOf: [ref("Base"), { properties: { own: ref("Name") }, required: ["own"] }] },
      schemas: { Base: { type: "object", properties: { base: { ...text, deprecated: true } } }, Name: text },
      want: ["body.base string deprecated", "body.own string required"],
    },
  ],
  [
    "lists and maps show what they hold",
    {
      schema: {
        properties: {
          list: { type: "array", items: { type: "object", properties: { id: text } } },
          map: { type: "object", additionalProperties: { type: "object", properties: { id: text } } },
          pair: { type: "array", prefixItems: [text, { type: "integer" }] },
        },
      },
      want: [
        "body.list array of object",
        "body.list.id string",
        "body.map map of object",
        "body.map.id string",
        "body.pair array of fixed places",
        "body.pair.0 string",
        "body.pair.1 integer",
      ],
    },
  ],
  [
    "shapes are told apart by the property that is another in each",
    {
      schema: {
        oneOf: ["cat", "dog"].map((kind) => ({
          type: "object",
          properties: { kind: { ...text, const: kind }, name: text },
        })),
      },
      want: [
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
  ],
  [
    "texts or numbers need no arms",
    { schema: { properties: { id: { oneOf: [text, { type: "integer" }] } } }, want: ["body.id string or integer"] },
  ],
  [
    "what holds itself is cut with a link",
    {
      schema: ref("Node"),
      schemas: { Node: { type: "object", properties: { id: text, next: ref("Node") } } },
      want: ["body.id string", "body.next object", "… The same as Node above."],
    },
  ],
  [
    "names of prototypes",
    {
      schema: { properties: JSON.parse('{"__proto__": {"type": "string"}, "constructor": {"type": "integer"}}') },
      want: ["body.__proto__ string", "body.constructor integer"],
    },
  ],
];

describe("a schema as rows", () => {
  test.each(TABLE)("%s", (_, { schema, schemas, want }) => {
    expect(rowsOf(treeOf(schema, schemas))).toEqual(want);
  });

  test("a page has an end, however deep or wide the schema", () => {
    const schemas: JsonObject = {};
    for (let index = 0; index < 40; index++)
      schemas[`S${index}`] = { type: "object", properties: { a: ref(`S${index + 1}`), b: ref(`S${index + 1}`) } };
    const rows = rowsOf(treeOf(ref("S0"), schemas));
    expect(rows.length).toBeLessThan(20_000);
    expect(
      rows.filter((row) => /^… More than a page shows: see the JSON Schema of S\d+\.$/.test(row)).length,
    ).toBeGreaterThan(0);
  });
});

describe("two bodies side by side", () => {
  const pathsOf = (here: JsonObject, there: JsonObject) =>
    compareProperties(treeOf(here), treeOf(there)).map(({ path, here, there }) => [path, here?.name, there?.name]);
  const of = (properties: JsonObject, required: string[] = []) => ({ type: "object", properties, required });

  test.each<[string, JsonObject, JsonObject, unknown[]]>([
    ["alike", of({ a: text }), of({ a: text }), []],
    ["only here", of({ a: text, b: of({ c: text }) }), of({ a: text }), [["b", "b", undefined]]],
    ["only there", of({}), of({ a: text }), [["a", undefined, "a"]]],
    ["another type, below", of({ a: of({ b: text }) }), of({ a: of({ b: { type: "integer" } }) }), [["a.b", "b", "b"]]],
    ["required there alone", of({ a: text }), of({ a: text }, ["a"]), [["a", "a", "a"]]],
    ["other values", of({ a: { enum: [1, 2] } }), of({ a: { enum: [1] } }), [["a", "a", "a"]]],
    ["the same values in another order", of({ a: { enum: [1, 2] } }), of({ a: { enum: [2, 1] } }), []],
    ["renamed, said here", of({ a: { ...text, "x-counterpart": "b" } }), of({ b: text }), [["a", "a", "b"]]],
    ["renamed, said there", of({ b: text }), of({ a: { ...text, "x-counterpart": "b" } }), [["b", "b", "a"]]],
  ])("%s", (_, here, there, want) => {
    expect(pathsOf(here, there)).toEqual(want);
  });
});
