import { describe, expect, test } from "vitest";
import { copy, shop } from "../fixtures/mock/shop.js";
import { json, serving } from "./serving.js";

const KEYS = "api_key=k&site=s";
const ITEMS = `/acme/shop/v1/items?${KEYS}`;

describe("responds to a valid request with the documented response", () => {
  const cases: { name: string; request: [string, RequestInit?]; expected: [status: number, body: unknown] }[] = [
    {
      name: "first example",
      request: [ITEMS],
      expected: [
        200,
        {
          items: [
            { id: 1, name: "Cup" },
            { id: 2, name: "Pot" },
          ],
        },
      ],
    },
    { name: "created", request: [ITEMS, json({ name: "Jug" })], expected: [201, { id: 3, name: "Jug" }] },
    { name: "path parameter", request: [`/acme/shop/v1/items/7?${KEYS}`], expected: [200, { ok: true }] },
    {
      name: "fixed segment before a parameter",
      request: [`/acme/shop/v1/items/special?${KEYS}`],
      expected: [200, { ok: true }],
    },
    { name: "encoded fixed segment", request: [`/acme/shop/v1/%69tems/7?${KEYS}`], expected: [200, { ok: true }] },
    {
      name: "parameter inside a segment",
      request: [`/acme/shop/v1/files/a%20b.json?${KEYS}`],
      expected: [200, { ok: true }],
    },
    {
      name: "no content",
      request: [`/acme/shop/v1/items/7?${KEYS}`, { method: "DELETE" }],
      expected: [204, undefined],
    },
    { name: "a 200 without content", request: ["/acme/shop/v1/empty"], expected: [200, undefined] },
    {
      name: "documented OPTIONS",
      request: ["/acme/shop/v1/open", { method: "OPTIONS" }],
      expected: [200, { ok: true }],
    },
    {
      name: "text body",
      request: ["/acme/shop/v1/notes", { method: "POST", body: "hello" }],
      expected: [200, { ok: true }],
    },
    {
      name: "optional body omitted",
      request: ["/acme/shop/v1/optional-body", { method: "POST" }],
      expected: [200, { ok: true }],
    },
    {
      name: "recursive body",
      request: ["/acme/shop/v1/tree", json({ name: "a", children: [{ name: "b" }] })],
      expected: [200, { ok: true }],
    },
    { name: "ignores an undocumented query parameter", request: [`${ITEMS}&x=1`], expected: [200, expect.anything()] },
    {
      name: "all kinds of parameters",
      request: [
        `${ITEMS}&limit=5&active=true&tag=new&tag=old&ids=1,2&range[from]=1`,
        { headers: { "X-Page": "2", "X-Tags": "1,2", cookie: "a=b; session=abcd" } },
      ],
      expected: [200, expect.anything()],
    },
  ];
  test.each(cases)("$name", async ({ request, expected }) => {
    const { call } = await serving({ "acme/shop": shop });
    const response = await call(...request);
    expect([response.status, response.body]).toEqual(expected);
  });
});

describe("two APIs with equal paths", () => {
  test("responds for each API at its mount", async () => {
    const { call } = await serving({ "acme/shop": shop, "acme/copy": copy });
    expect((await call("/acme/copy/v1/items?limit=1")).body).toEqual({ ok: true });
    expect((await call(ITEMS)).body).toHaveProperty("items");
  });

  test("sends problem documents without an error shape", async () => {
    const { call } = await serving({ "acme/copy": copy });
    const response = await call("/acme/copy/v1/items", json({ title: 1 }));
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect(response.body).toEqual({
      type: "about:blank",
      title: "Bad Request",
      status: 400,
      detail: '"title" must be string',
      parameter: "title",
      operation: "createCopy",
    });
  });

  test("names a missing query parameter", async () => {
    const { call } = await serving({ "acme/copy": copy });
    expect((await call("/acme/copy/v1/items")).body).toMatchObject({
      detail: 'the query parameter "limit" is missing',
    });
  });
});

describe("strict mode", () => {
  test("rejects undocumented query parameters", async () => {
    const { call } = await serving({ "acme/shop": shop }, { strict: true });
    expect(await call(`${ITEMS}&limits=1`)).toMatchObject({ status: 400, body: { code: 3, field: "limits" } });
    expect(await call(`${ITEMS}&limit=1&range[from]=1`)).toMatchObject({ status: 200 });
  });
});
