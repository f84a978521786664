import { expect, test } from "vitest";
import { createHandler } from "../../../src/mock/index.js";
import type { JsonObject } from "../../../src/schema/json.js";
import { BothEngines } from "../../support/both-engines.js";

/* The known differences between the two engines. docs/mock.md lists the same. */

const json = (schema: JsonObject, more: JsonObject = {}): JsonObject => ({ "application/json": { schema, ...more } });
const text: JsonObject = { type: "string" };

function accepts(schema: JsonObject): JsonObject {
  const responses = { "200": { description: "Done.", content: json({}, { examples: { done: { value: "done" } } }) } };
  return { post: { operationId: "take", requestBody: { required: true, content: json(schema) }, responses } };
}

function returns(schema: JsonObject, more: JsonObject = {}): JsonObject {
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
    "Prism treats inherited properties of JavaScript objects as sent",
    {
      path: accepts(named({ constructor: text })),
      body: {},
      compiled: { status: 200 },
      prism: { message: '"constructor" must be string' },
    },
  ],
  [
    "a sample leaves out write-only properties; Prism includes them",
    {
      path: returns(named({ id: { type: "integer" }, pin: { ...text, writeOnly: true } })),
      compiled: { body: '{"id":0}' },
      prism: { body: '{"id":0,"pin":"string"}' },
    },
  ],
  [
    "a closed part of allOf closes the whole object; Prism merges the parts first",
    {
      path: accepts({ allOf: [named({ a: text }, { additionalProperties: false }), named({ b: text })] }),
      body: { b: "x" },
      compiled: { message: expect.stringMatching(/^"b" is not documented/) },
      prism: { status: 200 },
    },
  ],
  [
    "base64 must be the whole text; Prism accepts one line of it",
    {
      path: accepts(named({ a: { type: "string", format: "byte" } })),
      body: { a: "!!\nQQ==" },
      compiled: { message: '"a" must match format "byte"' },
      prism: { status: 200 },
    },
  ],
  [
    "a property with an empty name is part of the path; Prism leaves it out",
    {
      path: accepts(named({ "": named({}, { required: ["a"] }) })),
      body: { "": {} },
      compiled: missing(".a"),
      prism: missing("a"),
    },
  ],
  [
    "an example of the media type takes precedence over one in the schema; Prism prefers the latter",
    {
      path: returns({ type: "string", examples: ["schema"] }, { examples: { one: { value: "example" } } }),
      compiled: { body: '"example"' },
      prism: { body: '"schema"' },
    },
  ],
  [
    "a value that breaks its schema is replaced by one that fits; Prism sends it",
    {
      path: returns({ type: "string", pattern: "^/v1/" }),
      compiled: { body: '"/v1/"' },
      prism: { body: '"string"' },
    },
  ],
  [
    "a variant carries the name that the discriminator maps to it; Prism ignores discriminators",
    {
      path: returns({
        oneOf: [{ $ref: "#/components/schemas/Tree" }],
        discriminator: { propertyName: "name", mapping: { tree: "#/components/schemas/Tree" } },
      }),
      compiled: { body: expect.stringMatching(/^\{"name":"tree",/) },
      prism: { body: expect.stringMatching(/^\{"name":"string",/) },
    },
  ],
  [
    "sample IDs differ",
    {
      path: returns({ type: "string", format: "uuid" }),
      compiled: { body: expect.stringMatching(/^"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"$/) },
      prism: { body: expect.stringMatching(/^"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"$/) },
    },
  ],
  [
    "a circular schema ends at an optional property; Prism cuts it off at a required one",
    {
      path: returns({ $ref: "#/components/schemas/Tree" }),
      compiled: {
        body: expect.stringMatching(
          /^\{"name":"string",.*"parent":null\}\],"parent":\{"name":"string","children":\[\]\}\}$/,
        ),
      },
      prism: { body: expect.stringMatching(/"parent":\{\}\}\],"parent":\{"name":"string","children":\[\{\}\]\}\}$/) },
    },
  ],
  [
    "a sample of the schema `true` is null; Prism sends no body",
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
