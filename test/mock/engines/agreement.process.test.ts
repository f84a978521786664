import { expect, test } from "vitest";
import { createHandler } from "../../../src/mock/index.js";
import type { JsonObject } from "../../../src/schema/json.js";
import { rpc } from "../../fixtures/mock/rpc.js";
import { shop } from "../../fixtures/mock/shop.js";
import { BothEngines } from "../../support/both-engines.js";

/* Covers what the contracts of this repository do not use. test/testing runs both engines on those. */

async function ask(id: string, document: typeof shop, engines: BothEngines, [target, init]: [string, RequestInput?]) {
  const handler = createHandler({ apis: [{ id, load: async () => document }], engine: engines.factory });
  const { method = "GET", type = "application/json", prefer = "", body } = init ?? {};
  const sent = body === undefined ? {} : { body: new TextEncoder().encode(body) };
  return handler({ method, url: `/${id}${target}`, headers: { "content-type": type, prefer }, ...sent });
}

interface RequestInput {
  method?: string;
  type?: string;
  prefer?: string;
  body?: string;
}

const KEYS = "api_key=k&site=s";
const post = (body: unknown, more: RequestInput = {}): RequestInput => ({
  method: "POST",
  body: typeof body === "string" ? body : JSON.stringify(body),
  ...more,
});
const FORM = { type: "application/x-www-form-urlencoded" };

const SHOP: [string, RequestInput?][] = [
  [`/v1/items?${KEYS}&limit=0&tag=odd&range[from]=a&ids=x`],
  [`/v1/items?${KEYS}`, { prefer: "example=none" }],
  [`/v1/items?${KEYS}`, { prefer: "code=404" }],
  [`/v1/items?${KEYS}`, { prefer: "code=503" }],
  [`/v1/items?${KEYS}`, { prefer: "example=sheet" }],
  [`/v1/items?${KEYS}`, post({ price: "x", kind: "jar", pair: ["a", "b", "c"], value: true, colour: 1 })],
  [`/v1/items?${KEYS}`, post({ name: "", payment: { type: "cash", coins: "x" } })],
  [`/v1/items?${KEYS}`, post({ name: "a", password: "short" })],
  [`/v1/items?${KEYS}`, post({ name: "a" })],
  [`/v1/items/x?${KEYS}`],
  [`/v1/items/7?${KEYS}`, { method: "DELETE" }],
  ["/v1/pays", post({ type: "gold" })],
  ["/v1/pays", post({ type: "card", number: "1", coins: 1 })],
  ["/v1/tree"],
  ["/v1/tree", post({ name: "a", children: [{ name: 1 }] })],
  ["/v1/empty"],
  ["/v1/broken", post({ a: "b" })],
];

const RPC: [string, RequestInput?][] = [
  ["/include/api.php", post("function=get-user&user_id=x", FORM)],
  ["/include/api.php", post("function=send&token=t&attachments=[[1]]&details[age]=x&list[]=1&agent=x", FORM)],
  ["/include/api.php", post("function=send&token=t&extra=maybe&user[id]=x", FORM)],
  ["/script/status"],
];

const samples: JsonObject = {
  openapi: "3.1.0",
  jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
  info: { title: "Samples", version: "1" },
  paths: { "/sampled": { get: { operationId: "sampled", deprecated: true, responses: { "200": sampled() } } } },
};

function sampled(): JsonObject {
  const part = (properties: JsonObject): JsonObject => ({ type: "object", properties });
  const formats = ["date", "date-time", "email", "hostname", "ipv4", "ipv6", "uri", "time"];
  const properties = {
    list: { type: "array", minItems: 2, items: { type: "integer", minimum: 3 } },
    either: { oneOf: [{ type: "string", minLength: 9 }, { type: "null" }] },
    both: { allOf: [part({ x: { const: 1 } }), part({ y: { enum: ["k", "l"] } })] },
    map: { additionalProperties: { type: "number", exclusiveMinimum: 1, exclusiveMaximum: 3 } },
    any: {},
    usual: { type: "boolean", default: false },
    cut: { type: "string", maxLength: 3 },
    secret: { type: "string", format: "password", minLength: 12 },
    texts: part(Object.fromEntries(formats.map((format) => [format, { type: "string", format }]))),
  };
  return {
    description: "Made up.",
    headers: {
      "X-Number": { schema: { type: "integer", minimum: 2 } },
      "X-Named": { schema: { type: "string" }, examples: { one: { value: "named" } } },
      "X-Flag": { schema: { type: "boolean" } },
    },
    content: { "application/json": { schema: part(properties) } },
  };
}

test("both engines return the same responses", async () => {
  const engines = new BothEngines();
  for (const request of SHOP) await ask("acme/shop", shop, engines, request);
  for (const request of RPC) await ask("acme/rpc", rpc, engines, request);
  expect(engines.disagreements).toEqual([]);
  expect(engines.asked).toBe(SHOP.length + RPC.length);
});

test("detects an engine with another response", async () => {
  const other = { status: 200, headers: {}, mediaType: "application/json", body: { ok: false } };
  const engines = new BothEngines({ other: async () => ({ handle: async () => other }) });
  await ask("acme/shop", shop, engines, [`/v1/items/7?${KEYS}`]);
  expect(engines.disagreements).toMatchObject([{ operation: "getItem", prism: { body: '{"ok":false}' } }]);
});

test("both engines return the same sample of a schema", async () => {
  const engines = new BothEngines();
  await ask("acme/samples", samples, engines, ["/sampled"]);
  expect([engines.disagreements, engines.asked]).toEqual([[], 1]);
});

test("both engines follow references to any place in the document", async () => {
  const schema = { type: "object", properties: { a: { $ref: "#/components/parameters/A/schema" } } };
  const document: JsonObject = {
    ...samples,
    paths: {
      "/x": {
        post: {
          operationId: "x",
          requestBody: { content: { "application/json": { schema } } },
          responses: { "200": { description: "Done." } },
        },
      },
      "/y": {
        post: {
          operationId: "y",
          requestBody: {
            content: {
              "application/json": { schema: { $ref: "#/paths/~1x/post/requestBody/content/application~1json/schema" } },
            },
          },
          responses: { "200": { description: "Done." } },
        },
      },
    },
    components: { parameters: { A: { name: "a", in: "query", schema: { type: "integer" } } } },
  };
  const engines = new BothEngines();
  for (const path of ["/x", "/y"])
    for (const body of [{ a: 1 }, { a: "x" }]) await ask("acme/refs", document, engines, [path, post(body)]);
  expect([engines.disagreements, engines.asked]).toEqual([[], 4]);
  const { status } = await ask("acme/refs", document, engines, ["/y", post({ a: "x" })]);
  expect(status).toBe(400);
});

test("both engines reject read-only properties in a request", async () => {
  const stored: JsonObject = {
    type: "object",
    required: ["id", "name"],
    properties: { id: { type: "integer", readOnly: true }, name: { type: "string" } },
    additionalProperties: false,
  };
  const content: JsonObject = { "application/json": { schema: { $ref: "#/components/schemas/Stored" } } };
  const responses: JsonObject = { "200": { description: "Done." } };
  const document: JsonObject = {
    ...samples,
    paths: { "/x": { post: { operationId: "x", requestBody: { content }, responses } } },
    components: { schemas: { Stored: stored } },
  };
  const engines = new BothEngines();
  const { status } = await ask("acme/x", document, engines, ["/x", post({ name: "a" })]);
  const rejected = await ask("acme/x", document, engines, ["/x", post({ name: "a", id: 1 })]);
  expect([engines.disagreements, engines.asked]).toEqual([[], 2]);
  expect(status).toBe(200);
  expect(new TextDecoder().decode(rejected.body)).toContain("is read-only: do not send it");
});
