import { describe, expect, test } from "vitest";
import { createHandler, type Engine, type MockRequest, type RequestLog } from "../../src/mock/index.js";
import type { Json, JsonObject } from "../../src/schema/json.js";
import { rpc } from "../fixtures/mock/rpc.js";
import { shop } from "../fixtures/mock/shop.js";
import { form, serving } from "./serving.js";

const ROUNDS = 3000;

/** Returns a generator of numbers from 0 to 1 that is the same in each run (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const next = numbers(20);

/** Picks the first item half of the time, so that some requests are nearly valid. */
function pick<T>(items: readonly [T, ...T[]]): T {
  return next() < 0.5 ? items[0] : (items[Math.floor(next() * items.length)] ?? items[0]);
}

const SIGNS = [
  "__proto__",
  "constructor",
  "[",
  "]",
  "[]",
  "[0]",
  "%",
  "%00",
  "%ff",
  "&",
  "=",
  "+",
  "{",
  "}",
  '"',
  "\\",
  "..",
  "//",
  "\0",
  "é",
  "💥",
  "-1",
  "1e999",
  "null",
  "true",
  "a",
] as const;

function noise(maxLength: number): string {
  if (next() < 0.5) return "";
  return Array.from({ length: Math.floor(next() * maxLength) }, () => SIGNS[Math.floor(next() * SIGNS.length)]).join(
    "",
  );
}

function request(): MockRequest {
  const path = pick([
    "/acme/shop/v1/items",
    "/acme/shop/v1/items/",
    "/acme/shop/v1/pays",
    "/acme/shop/v1/uploads",
    "/acme/rpc/include/api.php",
    "/acme/rpc/status",
    "/acme/",
    "/_chatwire/",
    "/",
  ]);
  const query = pick([
    "?api_key=k&site=s&",
    "",
    "?api_key=k&site=s&limit=",
    "?api_key=k&site=s&range[",
    "?__code=",
    "?__example=",
  ]);
  const type = pick([
    "application/json",
    "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=x",
    "text/plain",
    "x",
    ";",
    "application/json; charset=",
    "*/*",
  ]);
  const body = pick([
    '{"name":"a"}',
    "",
    "{",
    '{"name":"a",',
    '{"type":"card","number":',
    "function=send&token=t&",
    "function=get-user&token=t&user_id=",
    "--x\r\ncontent-disposition: form-data; name=",
  ]);
  return {
    method: pick(["POST", "GET", "HEAD", "OPTIONS", "DELETE", "__proto__", "get"]),
    url: `${path}${next() < 0.3 ? noise(4) : ""}${query}${noise(4)}`,
    headers: {
      "content-type": `${type}${next() < 0.2 ? noise(3) : ""}`,
      accept: pick(["*/*", "text/csv", noise(4)]),
      prefer: pick(["", "code=200", "example=none", "dynamic=true", noise(4)]),
      cookie: noise(3),
      host: pick(["127.0.0.1", noise(3)]),
    },
    body: new TextEncoder().encode(`${body}${noise(8)}`),
  };
}

test(`${ROUNDS} malformed requests get a response without an internal error`, async () => {
  const logs: RequestLog[] = [];
  const handler = createHandler({
    apis: [
      { id: "acme/shop", load: async () => shop },
      { id: "acme/rpc", load: async () => rpc },
    ],
    log: (entry) => logs.push(entry),
  });
  const statuses = new Set<number>();
  const wrong: object[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const response = await handler(request());
    const { status, headers, body } = response;
    statuses.add(status);
    const isShort = body && headers["content-length"] !== String(body.byteLength);
    if (isShort || /[\r\n]/.test(Object.values(headers).join(""))) wrong.push(response);
  }
  expect(wrong).toEqual([]);
  expect(logs.filter(({ error }) => error)).toEqual([]);
  expect(logs).toHaveLength(ROUNDS);
  expect([...statuses].sort()).toEqual(expect.arrayContaining([200, 201, 204, 400, 401, 404, 405]));
  expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain("a");
});

test.each([
  [{ name: "root", children: Array.from({ length: 100 }, () => 1) }, /and 97 more$/],
  // Collecting the issues of so many values would take minutes.
  [{ name: "root", children: Array.from({ length: 400_000 }, () => 1) }, /^"children\.0" must be object$/],
  [
    { name: "root", children: Array.from({ length: 3000 }, () => ({ name: "a" })).concat([{ name: 1 } as never]) },
    /^"children\.3000\.name" must be string$/,
  ],
])("rejects a body with many issues: case %#", async (body, expected) => {
  const logs: RequestLog[] = [];
  const handler = createHandler({
    apis: [{ id: "acme/shop", load: async () => shop }],
    log: (entry) => logs.push(entry),
  });
  const headers = { "content-type": "application/json" };
  const bytes = new TextEncoder().encode(JSON.stringify(body));
  const { status } = await handler({ method: "POST", url: "/acme/shop/v1/tree", headers, body: bytes });
  expect(status).toBe(400);
  expect(logs[0]?.message).toMatch(expected);
});

describe("a hostile contract", () => {
  function contract(operation: JsonObject, schemas: JsonObject = {}): JsonObject {
    const paths = { "/a": { post: { operationId: "a", responses: { 200: { description: "ok" } }, ...operation } } };
    return { openapi: "3.1.0", info: { title: "A", version: "1" }, paths, components: { schemas } };
  }

  test("leaves out headers that cannot be sent", async () => {
    const examples = { "X-Good": "é", "X-Lines": "a\r\nx-evil: b", "X-Far": "日本", "a b": "c" };
    const headers = Object.entries(examples).map(([name, example]) => [name, { example }]);
    const responses = { 200: { description: "ok", headers: Object.fromEntries(headers) } };
    const { call } = await serving({ "a/b": contract({ responses }) });
    const response = await call("/a/b/a", { method: "POST" });
    const names = [...response.headers.keys()].filter((name) => /^(x-(?!content)|a)/.test(name));
    expect([response.status, response.headers.get("x-good"), names]).toEqual([
      200,
      "é",
      ["access-control-allow-origin", "access-control-expose-headers", "x-good"],
    ]);
  });

  test("reads circular combinations of schemas once", async () => {
    const again = { $ref: "#/components/schemas/A" };
    const schemas = { A: { type: "object", properties: { n: { type: "integer" } }, allOf: [] as Json[] } };
    schemas.A.allOf = Array.from({ length: 8 }, () => ({ anyOf: [again, again, again] }));
    const seen: unknown[] = [];
    const engine = async (): Promise<Engine> => ({
      handle: async (_, { body }) => {
        seen.push(body);
        return { status: 200, headers: {}, mediaType: undefined, body: undefined };
      },
    });
    const content = { "application/x-www-form-urlencoded": { schema: again } };
    const { call } = await serving({ "a/b": contract({ requestBody: { content } }, schemas) }, { engine });
    expect((await call("/a/b/a", form("n=5&m=6"))).status).toBe(200);
    expect(seen).toEqual([{ n: 5, m: "6" }]);
  });
});
