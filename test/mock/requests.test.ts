import { describe, expect, test } from "vitest";
import { copy, shop } from "../fixtures/mock/shop.js";
import { json, serving } from "./serving.js";

const KEYS = "api_key=k&site=s";
const ITEMS = `/acme/shop/v1/items?${KEYS}`;

describe("responds to a valid request with the documented response", () => {
  const cases: [string, { given: [string, RequestInit?]; want: [status: number, body: unknown] }][] = [
    [
      "first example",
      {
        given: [ITEMS],
        want: [
          200,
          {
            items: [
              { id: 1, name: "Cup" },
              { id: 2, name: "Pot" },
            ],
          },
        ],
      },
    ],
    ["created", { given: [ITEMS, json({ name: "Jug" })], want: [201, { id: 3, name: "Jug" }] }],
    ["path parameter", { given: [`/acme/shop/v1/items/7?${KEYS}`], want: [200, { ok: true }] }],
    ["fixed segment before a parameter", { given: [`/acme/shop/v1/items/special?${KEYS}`], want: [200, { ok: true }] }],
    ["encoded fixed segment", { given: [`/acme/shop/v1/%69tems/7?${KEYS}`], want: [200, { ok: true }] }],
    ["parameter inside a segment", { given: [`/acme/shop/v1/files/a%20b.json?${KEYS}`], want: [200, { ok: true }] }],
    ["no content", { given: [`/acme/shop/v1/items/7?${KEYS}`, { method: "DELETE" }], want: [204, undefined] }],
    ["a 200 without content", { given: ["/acme/shop/v1/empty"], want: [200, undefined] }],
    ["documented OPTIONS", { given: ["/acme/shop/v1/open", { method: "OPTIONS" }], want: [200, { ok: true }] }],
    ["text body", { given: ["/acme/shop/v1/notes", { method: "POST", body: "hello" }], want: [200, { ok: true }] }],
    [
      "optional body omitted",
      { given: ["/acme/shop/v1/optional-body", { method: "POST" }], want: [200, { ok: true }] },
    ],
    [
      "recursive body",
      { given: ["/acme/shop/v1/tree", json({ name: "a", children: [{ name: "b" }] })], want: [200, { ok: true }] },
    ],
    ["ignores an undocumented query parameter", { given: [`${ITEMS}&x=1`], want: [200, expect.anything()] }],
    [
      "all kinds of parameters",
      {
        given: [
          `${ITEMS}&limit=5&active=true&tag=new&tag=old&ids=1,2&range[from]=1`,
          { headers: { "X-Page": "2", "X-Tags": "1,2", cookie: "a=b; session=abcd" } },
        ],
        want: [200, expect.anything()],
      },
    ],
  ];
  test.each(cases)("%s", async (_, { given, want }) => {
    const { call } = await serving({ "acme/shop": shop });
    const answer = await call(...given);
    expect([answer.status, answer.body]).toEqual(want);
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
    const answer = await call("/acme/copy/v1/items", json({ title: 1 }));
    expect(answer.headers.get("content-type")).toBe("application/problem+json");
    expect(answer.body).toEqual({
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
