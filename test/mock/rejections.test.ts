import { describe, expect, test } from "vitest";
import { shop } from "../fixtures/mock/shop.js";
import { json, serving } from "./serving.js";

const KEYS = "api_key=k&site=s";
const ITEMS = `/acme/shop/v1/items?${KEYS}`;

describe("rejects a request that breaks the contract in the format of the API", () => {
  const cases: { name: string; request: [string, RequestInit?]; expected: [status: number, body: unknown] }[] = [
    {
      name: "body missing",
      request: [ITEMS, { method: "POST" }],
      expected: [400, { code: 2, message: "Missing: the body is missing", field: "body", call: "items" }],
    },
    {
      name: "field missing",
      request: [ITEMS, json({})],
      expected: [400, { code: 2, message: 'Missing: "name" is missing', field: "name", call: "items" }],
    },
    {
      name: "field unknown",
      request: [ITEMS, json({ name: "a", colour: 1 })],
      expected: [400, { code: 3, field: "colour" }],
    },
    {
      name: "wrong type",
      request: [ITEMS, json({ name: 1 })],
      expected: [400, other('"name" must be string', "name")],
    },
    {
      name: "not in an enum",
      request: [ITEMS, json({ name: "a", kind: "jar" })],
      expected: [400, other('"kind" must be one of cup, pot', "kind")],
    },
    {
      name: "a tuple of 2020-12",
      request: [ITEMS, json({ name: "a", pair: ["a", "b"] })],
      expected: [400, other('"pair.1" must be integer', "pair.1")],
    },
    {
      name: "matches no type of a union",
      request: [ITEMS, json({ name: "a", value: true })],
      expected: [400, other('"value" must be string or number', "value")],
    },
    {
      name: "tag of a union",
      request: ["/acme/shop/v1/pays", json({ type: "gold" })],
      expected: [400, other('"type" must be one of card, cash', "type")],
    },
    {
      name: "tag of a union missing",
      request: ["/acme/shop/v1/pays", json({})],
      expected: [400, expect.objectContaining({ message: 'Missing: "type" is missing' })],
    },
    {
      name: "the intended variant of a union",
      request: ["/acme/shop/v1/pays", json({ type: "card" })],
      expected: [400, expect.objectContaining({ message: 'Missing: "number" is missing' })],
    },
    {
      name: "a field of another variant",
      request: ["/acme/shop/v1/pays", json({ type: "card", number: "1", coins: 1 })],
      expected: [400, { code: 3, field: "coins" }],
    },
    {
      name: "inside a nested union",
      request: [ITEMS, json({ name: "a", payment: { type: "cash", coins: "x" } })],
      expected: [400, other('"payment.coins" must be integer', "payment.coins")],
    },
    {
      name: "deep in a recursive schema",
      request: ["/acme/shop/v1/tree", json({ name: "a", children: [{ name: 1 }] })],
      expected: [400, other('"children.0.name" must be string', "children.0.name")],
    },
    {
      name: "false body",
      request: ["/acme/shop/v1/optional-body", json("false")],
      expected: [400, other("the body must be object", "body")],
    },
    {
      name: "text too long",
      request: ["/acme/shop/v1/notes", { method: "POST", body: "hello, hello" }],
      expected: [400, expect.objectContaining({ code: 9 })],
    },
    {
      name: "query out of range",
      request: [`${ITEMS}&limit=0`],
      expected: [400, other('the query parameter "limit" must be >= 1', "limit")],
    },
    {
      name: "query not a number",
      request: [`${ITEMS}&limit=many`],
      expected: [400, other('the query parameter "limit" must be integer', "limit")],
    },
    {
      name: "query list item",
      request: [`${ITEMS}&tag=new&tag=odd`],
      expected: [400, other('the query parameter "tag.1" must be one of new, old', "tag.1")],
    },
    { name: "query names are case sensitive", request: [`${ITEMS}&LIMIT=0`], expected: [200, expect.anything()] },
    {
      name: "query object",
      request: [`${ITEMS}&range[from]=a`],
      expected: [400, other('the query parameter "range.from" must be integer', "range.from")],
    },
    {
      name: "header",
      request: [ITEMS, { headers: { "x-page": "a" } }],
      expected: [400, other('the header parameter "X-Page" must be integer', "X-Page")],
    },
    {
      name: "cookie",
      request: [ITEMS, { headers: { cookie: "session=a" } }],
      expected: [400, expect.objectContaining({ code: 9 })],
    },
    {
      name: "path parameter",
      request: [`/acme/shop/v1/items/a?${KEYS}`],
      expected: [400, other('the path parameter "id" must be integer', "id")],
    },
    {
      name: "empty path parameter",
      request: [`/acme/shop/v1/items/?${KEYS}`],
      expected: [404, expect.objectContaining({ code: 4 })],
    },
    {
      name: "no such path",
      request: ["/acme/shop/v1/item"],
      expected: [
        404,
        { code: 4, message: 'there is no path "/v1/item"; did you mean /v1/items? (17 paths are documented)' },
      ],
    },
    {
      name: "no base",
      request: ["/acme/shop/items"],
      expected: [404, expect.objectContaining({ message: expect.stringContaining("did you mean /v1/items?") })],
    },
    {
      name: "misspelled before a parameter",
      request: ["/acme/shop/v1/item/7"],
      expected: [404, expect.objectContaining({ message: expect.stringContaining("did you mean /v1/items/{id}") })],
    },
    {
      name: "nothing near",
      request: ["/acme/shop/"],
      expected: [
        404,
        {
          code: 4,
          message:
            'there is no path "/"; documented are /v1/items, /v1/items/special, /v1/items/{id} (17 paths are documented)',
        },
      ],
    },
    {
      name: "broken percent-encoding in the path",
      request: ["/acme/shop/v1/items/%zz"],
      expected: [400, other("the path has broken percent-encoding", "")],
    },
    {
      name: "broken percent-encoding in the query",
      request: [`${ITEMS}&limit=%E0%A4%A`],
      expected: [400, other("the query has broken percent-encoding", "")],
    },
    {
      name: "wrong method",
      request: [ITEMS, { method: "PUT" }],
      expected: [405, { code: 6, message: "PUT is not documented for this path: use GET, POST, HEAD, OPTIONS" }],
    },
    {
      name: "wrong media type",
      request: [ITEMS, { method: "POST", body: "name=a", headers: { "content-type": "text/plain" } }],
      expected: [415, { code: 7, message: 'the content type "text/plain" is not supported: send application/json' }],
    },
    {
      name: "other charset",
      request: [ITEMS, json({ name: "a" }, { "content-type": "application/json; charset=utf-16" })],
      expected: [415, { code: 7, message: 'the charset "utf-16" is not supported: send UTF-8' }],
    },
    {
      name: "compressed body",
      request: [ITEMS, json({ name: "a" }, { "content-encoding": "gzip" })],
      expected: [415, expect.objectContaining({ code: 7 })],
    },
    {
      name: "no acceptable media type",
      request: [ITEMS, { headers: { accept: "image/png" } }],
      expected: [
        406,
        {
          code: 8,
          message: "the Accept header allows no documented media type: accept application/json or text/csv",
        },
      ],
    },
    {
      name: "broken JSON",
      request: [ITEMS, json('{"name":\n "a",}')],
      expected: [400, expect.objectContaining({ code: 9 })],
    },
    {
      name: "not UTF-8",
      request: [ITEMS, { ...json(""), body: new Uint8Array([0x22, 0xff, 0x22]) }],
      expected: [400, other("the body is not valid UTF-8", "")],
    },
    {
      name: "a prototype key in JSON",
      request: [ITEMS, json('{"name":"a","__proto__":{"x":1}}')],
      expected: [400, { code: 3, field: "__proto__" }],
    },
    {
      name: "a constructor key in JSON",
      request: [ITEMS, json('{"name":"a","constructor":{"prototype":{}}}')],
      expected: [400, { code: 3, field: "constructor" }],
    },
    {
      name: "a schema that cannot be compiled",
      request: ["/acme/shop/v1/broken", json({ a: "b" })],
      expected: [500, { code: 10, message: "the mock failed: see its log" }],
    },
  ];
  test.each(cases)("$name", async ({ request, expected }) => {
    const { call } = await serving({ "acme/shop": shop });
    const response = await call(...request);
    expect([response.status, response.body]).toEqual(expected);
  });

  function other(message: string, field: string) {
    return { code: 9, errors: [{ message, field }] };
  }
});
