import { expect, test } from "vitest";
import { createHandler } from "../../../src/mock/index.js";
import type { JsonObject } from "../../../src/schema/json.js";
import { BothEngines } from "../../support/both-engines.js";

/* Where the two engines differ, and why: all that is known. What docs/mock.md says of it is this list. */

const json = (schema: JsonObject, more: JsonObject = {}): JsonObject => ({ "application/json": { schema, ...more } });
const text: JsonObject = { type: "string" };

function takes(schema: JsonObject): JsonObject {
  const responses = { "200": { description: "Done.", content: json({}, { examples: { done: { value: "done" } } }) } };
  return { post: { operationId: "take", requestBody: { required: true, content: json(schema) }, responses } };
}

function gives(schema: JsonObject, more: JsonObject = {}): JsonObject {
  return { get: { operationId: "give", responses: { "200": { description: "Given.", content: json(schema, more) } } } };
}

const named = (properties: JsonObject, more: JsonObject = {}): JsonObject => ({ type: "object", properties, ...more });
const TREE = named(
  {
    name: text,
    children: { type: "array", items: { $ref: "#/components/schemas/Tree" } },
    parent: { oneOf: [{ $ref: "#/components/schemas/Tree" }, { type: "null" }] },
  },
  { required: ["name"] },
);
const missing = (name: string) => ({ message: `"${name}" is missing` });

interface Difference {
  path: JsonObject;
  body?: unknown;
  compiled: object;
  prism: object;
}

const cases: [string, Difference][] = [
  [
    "Prism takes what JavaScript's objects inherit for a property that was sent",
    {
      path: takes(named({ constructor: text })),
      body: {},
      compiled: { status: 200 },
      prism: { message: '"constructor" must be string' },
    },
  ],
  [
    "a property that only the server sets may be sent back; Prism knows it no more, where the schema is no component",
    {
      path: takes(named({ id: { type: "integer", readOnly: true } }, { additionalProperties: false })),
      body: { id: 1 },
      compiled: { status: 200 },
      prism: { message: '"id" is not documented' },
    },
  ],
  [
    "a closed part of allOf closes all; Prism merges the parts before",
    {
      path: takes({ allOf: [named({ a: text }, { additionalProperties: false }), named({ b: text })] }),
      body: { b: "x" },
      compiled: { message: expect.stringMatching(/^"b" is not documented/) },
      prism: { status: 200 },
    },
  ],
  [
    "base64 is all of a text; Prism looks for a line of it",
    {
      path: takes(named({ a: { type: "string", format: "byte" } })),
      body: { a: "!!\nQQ==" },
      compiled: { message: '"a" must match format "byte"' },
      prism: { status: 200 },
    },
  ],
  [
    "a property without a name has its place in a path; Prism leaves it out",
    {
      path: takes(named({ "": named({}, { required: ["a"] }) })),
      body: { "": {} },
      compiled: missing(".a"),
      prism: missing("a"),
    },
  ],
  [
    "a documented example goes before one inside of the schema",
    {
      path: gives({ type: "string", examples: ["schema"] }, { examples: { one: { value: "example" } } }),
      compiled: { body: '"example"' },
      prism: { body: '"schema"' },
    },
  ],
  [
    "without an example, made-up ids are others",
    {
      path: gives({ type: "string", format: "uuid" }),
      compiled: { body: expect.stringMatching(/^"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"$/) },
      prism: { body: expect.stringMatching(/^"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"$/) },
    },
  ],
  [
    "a schema that leads to itself is left where nothing is demanded; Prism cuts it off where something is",
    {
      path: gives({ $ref: "#/components/schemas/Tree" }),
      compiled: {
        body: expect.stringMatching(
          /^\{"name":"string",.*"parent":null\}\],"parent":\{"name":"string","children":\[\]\}\}$/,
        ),
      },
      prism: { body: expect.stringMatching(/"parent":\{\}\}\],"parent":\{"name":"string","children":\[\{\}\]\}\}$/) },
    },
  ],
  [
    "what may be anything is null; Prism answers without a body",
    {
      path: {
        get: {
          operationId: "give",
          responses: { "200": { description: "Given.", content: { "application/json": { schema: true } } } },
        },
      },
      compiled: { status: 200, body: "null" },
      prism: { status: 200, body: undefined },
    },
  ],
];

test.each(cases)("%s", async (_, { path, body, compiled, prism }) => {
  const document: JsonObject = {
    openapi: "3.1.0",
    jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
    info: { title: "Differences", version: "1" },
    paths: { "/x": path },
    components: { schemas: { Tree: TREE } },
  };
  const engines = new BothEngines();
  const apis = [{ id: "acme/x", load: async () => document }];
  const handler = createHandler({ apis, engine: engines.factory });
  const url = "/acme/x/x";
  const bytes = new TextEncoder().encode(JSON.stringify(body));
  await handler(
    body === undefined
      ? { method: "GET", url, headers: {} }
      : { method: "POST", url, headers: { "content-type": "application/json" }, body: bytes },
  );
  expect(engines.disagreements).toMatchObject([{ compiled, prism }]);
});
