import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import type { JsonObject } from "../../src/schema/json.js";
import { NOTE_CODES } from "../../src/spec/upgrade/note.js";
import { ROOT } from "../support/registry.js";
import { importDocument, openapi } from "./document.js";

const OK: JsonObject = { responses: { "204": { description: "Done" } } };
const json = (schema: JsonObject | boolean, more: JsonObject = {}): JsonObject => ({
  content: { "application/json": { schema, ...more } },
});
const returns = (schema: JsonObject | boolean): JsonObject => ({
  responses: { "200": { description: "Done", ...json(schema) } },
});

/** Documents whose parts are read by their place. */
const READ: { name: string; document: JsonObject; operations: string[]; webhooks?: string[]; warnings?: string[] }[] = [
  {
    name: "properties with the names of keywords",
    document: openapi({
      "/a": {
        get: {
          operationId: "a",
          ...returns({
            type: "object",
            properties: {
              $ref: { type: "string", description: "A path such as ./a.yaml" },
              externalValue: { type: "string" },
              mapping: { type: "object", properties: { a: { type: "string", description: "x/y.json" } } },
              discriminator: { type: "string" },
            },
          }),
        },
      },
    }),
    operations: ["a"],
  },
  {
    name: "a reference in an x- key that leads nowhere",
    document: openapi({ "/a": { get: { operationId: "a", ...OK } } }, { "x-code": { $ref: "#/components/none" } }),
    operations: ["a"],
    warnings: ["import/extension-reference"],
  },
  {
    name: "a path with a query beside others",
    document: openapi({ "/a": { get: { operationId: "a", ...OK } }, "/a?b=c": { get: { operationId: "b", ...OK } } }),
    operations: ["a"],
    warnings: ["import/path"],
  },
  {
    name: "callbacks",
    document: openapi({
      "/a": {
        post: {
          operationId: "a",
          ...OK,
          callbacks: {
            onDone: { "{$request.body#/url}": { post: { requestBody: json({ type: "object" }), ...OK } } },
            onBoth: {
              "{$request.body#/one}": { post: { requestBody: json({ type: "object" }), ...OK } },
              "{$request.body#/two}": { post: { requestBody: json({ type: "array" }), ...OK } },
            },
          },
        },
      },
      "/b": {
        post: {
          operationId: "b",
          ...OK,
          callbacks: { onDone: { "{$url}": { post: { requestBody: json({ type: "string" }), ...OK } } } },
        },
      },
    }),
    operations: ["a", "b"],
    webhooks: ["onDone", "onBoth1", "onBoth2", "b.onDone"],
  },
  {
    name: "a callback that operations share",
    document: openapi(
      {
        "/a": { post: { operationId: "a", ...OK, callbacks: { done: { $ref: "#/components/callbacks/Done" } } } },
        "/b": { post: { operationId: "b", ...OK, callbacks: { done: { $ref: "#/components/callbacks/Done" } } } },
      },
      { components: { callbacks: { Done: { "{$url}": { post: { requestBody: json({ type: "object" }), ...OK } } } } } },
    ),
    operations: ["a", "b"],
    webhooks: ["done"],
  },
  {
    name: "OpenAPI 3.2",
    document: {
      ...openapi({
        "/a": {
          query: { operationId: "find", requestBody: json({ type: "object" }), ...OK },
          additionalOperations: { COPY: { operationId: "copy", ...OK } },
          get: {
            operationId: "list",
            parameters: [
              {
                name: "filter",
                in: "querystring",
                content: {
                  "application/x-www-form-urlencoded": {
                    schema: { type: "object", properties: { size: { type: "integer" }, color: { type: "string" } } },
                  },
                },
              },
            ],
            responses: {
              "200": {
                summary: "Lines",
                description: "Lines",
                content: {
                  "application/jsonl": { itemSchema: { type: "object", properties: { n: { type: "integer" } } } },
                },
              },
            },
          },
        },
      }),
      openapi: "3.2.0",
      tags: [
        { name: "a", kind: "nav" },
        { name: "b", parent: "a" },
      ],
    },
    operations: ["list", "find", "copy"],
  },
];

test.each(READ)("reads $name", async ({ document, operations, webhooks = [], warnings = [] }) => {
  const imported = await importDocument(document);
  expect(imported.diagnostics).toEqual([]);
  expect(imported.warnings.map(({ code }) => code)).toEqual(warnings);
  expect(imported.api.operations.map(({ id }) => id)).toEqual(operations);
  expect(imported.api.events.map(({ name }) => name)).toEqual(webhooks);
  expect(imported.typeFaults()).toEqual([]);
});

test("the client and the mock know the methods and the query of OpenAPI 3.2", async () => {
  const { client, files } = await importDocument(READ.find(({ name }) => name === "OpenAPI 3.2")?.document ?? {});
  const calls = await client({ validate: true });
  for (const call of [calls.find?.({ body: {} }), calls.copy?.()])
    expect(await call).toMatchObject({ ok: true, status: 204 });
  expect(files.get("client.d.ts")).toMatch(/query\?: \{\s+size\?: number;\s+color\?: string;/);
  const result = (await calls.list?.({ query: { size: 1 } })) as { data: AsyncIterable<unknown> };
  for await (const value of result.data) expect(value).toEqual({ n: 0 });
});

/** Schemas that references reach outside of `components/schemas`. */
const REFERENCES: { name: string; document: JsonObject }[] = [
  {
    name: "a response",
    document: openapi(
      {
        "/a": {
          post: {
            operationId: "a",
            ...returns({ $ref: "#/components/responses/Bad/content/application~1json/schema" }),
          },
        },
      },
      { components: { responses: { Bad: { description: "Bad", ...json({ type: "object", required: ["code"] }) } } } },
    ),
  },
  {
    name: "an operation",
    document: openapi({
      "/a": {
        post: {
          operationId: "a",
          requestBody: json({ type: "object", required: ["code"] }),
          ...returns({ $ref: "#/paths/~1a/post/requestBody/content/application~1json/schema" }),
        },
      },
    }),
  },
  {
    name: "a property, which refers to itself",
    document: openapi(
      { "/a": { post: { operationId: "a", ...returns({ $ref: "#/components/schemas/A/properties/code" }) } } },
      {
        components: {
          schemas: {
            A: {
              type: "object",
              properties: {
                code: {
                  type: "object",
                  required: ["code"],
                  properties: { code: { $ref: "#/components/schemas/A/properties/code" } },
                },
              },
            },
          },
        },
      },
    ),
  },
];

test.each(REFERENCES)("a reference to the schema of $name resolves", async ({ document }) => {
  const imported = await importDocument(document);
  expect(imported.typeFaults()).toEqual([]);
  const fetch = async () => new Response("{}", { headers: { "content-type": "application/json" } });
  const client = await imported.client({ validate: true, fetch });
  expect(await client.a?.({ body: { code: 1 } })).toMatchObject({ reason: "invalid" });
});

/** Query parameters as the client writes them. The mock reads the same value. */
const STYLES: { name: string; parameter: JsonObject; value: unknown; expected: string }[] = [
  {
    name: "a list",
    parameter: { schema: { type: "array", items: { type: "integer" } } },
    value: [1, 2],
    expected: "p=1&p=2",
  },
  {
    name: "an empty list",
    parameter: { explode: false, schema: { type: "array", items: { type: "string" } } },
    value: [],
    expected: "",
  },
  {
    name: "a list with commas",
    parameter: { explode: false, schema: { type: "array", items: { type: "string" } } },
    value: ["a b", "c"],
    expected: "p=a%20b,c",
  },
  {
    name: "a list with spaces",
    parameter: { style: "spaceDelimited", explode: false, schema: { type: "array", items: { type: "string" } } },
    value: ["a", "b"],
    expected: "p=a%20b",
  },
  {
    name: "a list with pipes",
    parameter: { style: "pipeDelimited", explode: false, schema: { type: "array", items: { type: "string" } } },
    value: ["a", "b"],
    expected: "p=a%7Cb",
  },
  {
    name: "an object",
    parameter: { schema: { type: "object", properties: { a: { type: "integer" }, b: { type: "string" } } } },
    value: { a: 1, b: "x" },
    expected: "a=1&b=x",
  },
  {
    name: "an object with commas",
    parameter: {
      explode: false,
      schema: { type: "object", properties: { a: { type: "integer" }, b: { type: "string" } } },
    },
    value: { a: 1, b: "x" },
    expected: "p=a,1,b,x",
  },
  {
    name: "a deep object",
    parameter: {
      style: "deepObject",
      explode: true,
      schema: { type: "object", properties: { a: { type: "object", properties: { b: { type: "integer" } } } } },
    },
    value: { a: { b: 1 } },
    expected: "p[a][b]=1",
  },
  {
    name: "reserved characters",
    parameter: { allowReserved: true, schema: { type: "string" } },
    value: "/a?b=c&d#e",
    expected: "p=/a?b=c%26d%23e",
  },
  {
    name: "encoded characters",
    parameter: { schema: { type: "string" } },
    value: "/a?b=c&d",
    expected: "p=%2Fa%3Fb%3Dc%26d",
  },
  {
    name: "JSON text",
    parameter: {
      content: {
        "application/json": { schema: { type: "object", required: ["a"], properties: { a: { type: "integer" } } } },
      },
    },
    value: { a: 1 },
    expected: "p=%7B%22a%22%3A1%7D",
  },
  {
    name: "an empty value",
    parameter: { allowEmptyValue: true, schema: { type: "integer" } },
    value: "",
    expected: "p=",
  },
];

test.each(STYLES)("$name is written as '$expected', and the mock reads it", async ({ parameter, value, expected }) => {
  const urls: string[] = [];
  const { client, fetch } = await importDocument(
    openapi({ "/a": { get: { operationId: "a", parameters: [{ name: "p", in: "query", ...parameter }], ...OK } } }),
  );
  const recording = (request: Request) => {
    urls.push(request.url);
    return fetch(request);
  };
  expect(await (await client({ fetch: recording })).a?.({ query: { p: value } })).toMatchObject({ ok: true });
  expect(urls[0]?.split("?").slice(1).join("?")).toBe(expected);
});

/** Header parameters as the client writes them. */
const HEADERS: { name: string; parameter: JsonObject; value: unknown; expected: string }[] = [
  {
    name: "a list",
    parameter: { schema: { type: "array", items: { type: "integer" } } },
    value: [1, 2],
    expected: "1,2",
  },
  {
    name: "an object",
    parameter: { schema: { type: "object", properties: { a: { type: "integer" } } } },
    value: { a: 1 },
    expected: "a,1",
  },
  {
    name: "an exploded object",
    parameter: { explode: true, schema: { type: "object", properties: { a: { type: "integer" } } } },
    value: { a: 1 },
    expected: "a=1",
  },
  {
    name: "JSON text",
    parameter: {
      content: { "application/json": { schema: { type: "object", properties: { a: { type: "integer" } } } } },
    },
    value: { a: 1 },
    expected: '{"a":1}',
  },
];

test.each(HEADERS)(
  "$name in a header is written as '$expected', and the mock reads it",
  async ({ parameter, value, expected }) => {
    const sent: (string | null)[] = [];
    const { client, fetch } = await importDocument(
      openapi({
        "/a": { get: { operationId: "a", parameters: [{ name: "X-P", in: "header", ...parameter }], ...OK } },
      }),
    );
    const recording = (request: Request) => {
      sent.push(request.headers.get("x-p"));
      return fetch(request);
    };
    expect(await (await client({ fetch: recording })).a?.({ header: { "X-P": value } })).toMatchObject({ ok: true });
    expect(sent).toEqual([expected]);
  },
);

test("the guide lists every code", () => {
  const guide = readFileSync(path.join(ROOT, "docs/vendor-documents.md"), "utf8");
  const [, table = ""] = /<!-- codes -->([\s\S]*?)<!-- \/codes -->/.exec(guide) ?? [];
  const rows = [...table.matchAll(/^\| `([^`]+)` \| (.*) \|$/gm)].map(([, code, text]) => [code, text]);
  expect(Object.fromEntries(rows)).toEqual(NOTE_CODES);
});
