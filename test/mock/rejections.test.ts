import { describe, expect, test } from "vitest";
import { shop } from "../fixtures/mock/shop.js";
import { json, serving } from "./serving.js";

const KEYS = "api_key=k&site=s";
const ITEMS = `/acme/shop/v1/items?${KEYS}`;

describe("rejects a request that breaks the contract in the format of the API", () => {
  const cases: [string, { given: [string, RequestInit?]; want: [status: number, body: unknown] }][] = [
    [
      "body missing",
      {
        given: [ITEMS, { method: "POST" }],
        want: [400, { code: 2, message: "Missing: the body is missing", field: "body", call: "items" }],
      },
    ],
    [
      "field missing",
      {
        given: [ITEMS, json({})],
        want: [400, { code: 2, message: 'Missing: "name" is missing', field: "name", call: "items" }],
      },
    ],
    ["field unknown", { given: [ITEMS, json({ name: "a", colour: 1 })], want: [400, { code: 3, field: "colour" }] }],
    ["wrong type", { given: [ITEMS, json({ name: 1 })], want: [400, other('"name" must be string', "name")] }],
    [
      "not in an enum",
      {
        given: [ITEMS, json({ name: "a", kind: "jar" })],
        want: [400, other('"kind" must be one of cup, pot', "kind")],
      },
    ],
    [
      "a tuple of 2020-12",
      {
        given: [ITEMS, json({ name: "a", pair: ["a", "b"] })],
        want: [400, other('"pair.1" must be integer', "pair.1")],
      },
    ],
    [
      "matches no type of a union",
      {
        given: [ITEMS, json({ name: "a", value: true })],
        want: [400, other('"value" must be string or number', "value")],
      },
    ],
    [
      "tag of a union",
      {
        given: ["/acme/shop/v1/pays", json({ type: "gold" })],
        want: [400, other('"type" must be one of card, cash', "type")],
      },
    ],
    [
      "tag of a union missing",
      {
        given: ["/acme/shop/v1/pays", json({})],
        want: [400, expect.objectContaining({ message: 'Missing: "type" is missing' })],
      },
    ],
    [
      "the intended variant of a union",
      {
        given: ["/acme/shop/v1/pays", json({ type: "card" })],
        want: [400, expect.objectContaining({ message: 'Missing: "number" is missing' })],
      },
    ],
    [
      "a field of another variant",
      {
        given: ["/acme/shop/v1/pays", json({ type: "card", number: "1", coins: 1 })],
        want: [400, { code: 3, field: "coins" }],
      },
    ],
    [
      "inside a nested union",
      {
        given: [ITEMS, json({ name: "a", payment: { type: "cash", coins: "x" } })],
        want: [400, other('"payment.coins" must be integer', "payment.coins")],
      },
    ],
    [
      "deep in a recursive schema",
      {
        given: ["/acme/shop/v1/tree", json({ name: "a", children: [{ name: 1 }] })],
        want: [400, other('"children.0.name" must be string', "children.0.name")],
      },
    ],
    [
      "null body",
      { given: ["/acme/shop/v1/optional-body", json("null")], want: [400, other("the body must be object", "body")] },
    ],
    [
      "false body",
      { given: ["/acme/shop/v1/optional-body", json("false")], want: [400, other("the body must be object", "body")] },
    ],
    [
      "text too long",
      {
        given: ["/acme/shop/v1/notes", { method: "POST", body: "hello, hello" }],
        want: [400, expect.objectContaining({ code: 9 })],
      },
    ],
    [
      "query out of range",
      { given: [`${ITEMS}&limit=0`], want: [400, other('the query parameter "limit" must be >= 1', "limit")] },
    ],
    [
      "query not a number",
      { given: [`${ITEMS}&limit=many`], want: [400, other('the query parameter "limit" must be integer', "limit")] },
    ],
    [
      "query list item",
      {
        given: [`${ITEMS}&tag=new&tag=odd`],
        want: [400, other('the query parameter "tag.1" must be one of new, old', "tag.1")],
      },
    ],
    ["query names are case sensitive", { given: [`${ITEMS}&LIMIT=0`], want: [200, expect.anything()] }],
    [
      "query object",
      {
        given: [`${ITEMS}&range[from]=a`],
        want: [400, other('the query parameter "range.from" must be integer', "range.from")],
      },
    ],
    [
      "header",
      {
        given: [ITEMS, { headers: { "x-page": "a" } }],
        want: [400, other('the header parameter "X-Page" must be integer', "X-Page")],
      },
    ],
    [
      "cookie",
      { given: [ITEMS, { headers: { cookie: "session=a" } }], want: [400, expect.objectContaining({ code: 9 })] },
    ],
    [
      "path parameter",
      { given: [`/acme/shop/v1/items/a?${KEYS}`], want: [400, other('the path parameter "id" must be integer', "id")] },
    ],
    [
      "empty path parameter",
      { given: [`/acme/shop/v1/items/?${KEYS}`], want: [404, expect.objectContaining({ code: 4 })] },
    ],
    [
      "no such path",
      {
        given: ["/acme/shop/v1/item"],
        want: [
          404,
          { code: 4, message: 'there is no path "/v1/item"; did you mean /v1/items? (17 paths are documented)' },
        ],
      },
    ],
    [
      "no base",
      {
        given: ["/acme/shop/items"],
        want: [404, expect.objectContaining({ message: expect.stringContaining("did you mean /v1/items?") })],
      },
    ],
    [
      "misspelled before a parameter",
      {
        given: ["/acme/shop/v1/item/7"],
        want: [404, expect.objectContaining({ message: expect.stringContaining("did you mean /v1/items/{id}") })],
      },
    ],
    [
      "nothing near",
      {
        given: ["/acme/shop/"],
        want: [
          404,
          {
            code: 4,
            message:
              'there is no path "/"; documented are /v1/items, /v1/items/special, /v1/items/{id} (17 paths are documented)',
          },
        ],
      },
    ],
    [
      "broken percent-encoding in the path",
      { given: ["/acme/shop/v1/items/%zz"], want: [400, other("the path has broken percent-encoding", "")] },
    ],
    [
      "broken percent-encoding in the query",
      { given: [`${ITEMS}&limit=%E0%A4%A`], want: [400, other("the query has broken percent-encoding", "")] },
    ],
    [
      "wrong method",
      {
        given: [ITEMS, { method: "PUT" }],
        want: [405, { code: 6, message: "PUT is not documented for this path: use GET, POST, HEAD, OPTIONS" }],
      },
    ],
    [
      "wrong media type",
      {
        given: [ITEMS, { method: "POST", body: "name=a", headers: { "content-type": "text/plain" } }],
        want: [415, { code: 7, message: 'the content type "text/plain" is not supported: send application/json' }],
      },
    ],
    [
      "other charset",
      {
        given: [ITEMS, json({ name: "a" }, { "content-type": "application/json; charset=utf-16" })],
        want: [415, { code: 7, message: 'the charset "utf-16" is not supported: send UTF-8' }],
      },
    ],
    [
      "compressed body",
      {
        given: [ITEMS, json({ name: "a" }, { "content-encoding": "gzip" })],
        want: [415, expect.objectContaining({ code: 7 })],
      },
    ],
    [
      "a body where none is documented",
      {
        given: [`/acme/shop/v1/items/1?${KEYS}`, { method: "DELETE", body: "{}" }],
        want: [400, { code: 3, field: "body" }],
      },
    ],
    [
      "no acceptable media type",
      {
        given: [ITEMS, { headers: { accept: "image/png" } }],
        want: [
          406,
          {
            code: 8,
            message: "the Accept header allows no documented media type: accept application/json or text/csv",
          },
        ],
      },
    ],
    ["broken JSON", { given: [ITEMS, json('{"name":\n "a",}')], want: [400, expect.objectContaining({ code: 9 })] }],
    [
      "not UTF-8",
      {
        given: [ITEMS, { ...json(""), body: new Uint8Array([0x22, 0xff, 0x22]) }],
        want: [400, other("the body is not valid UTF-8", "")],
      },
    ],
    [
      "a prototype key in JSON",
      { given: [ITEMS, json('{"name":"a","__proto__":{"x":1}}')], want: [400, { code: 3, field: "__proto__" }] },
    ],
    [
      "a constructor key in JSON",
      {
        given: [ITEMS, json('{"name":"a","constructor":{"prototype":{}}}')],
        want: [400, { code: 3, field: "constructor" }],
      },
    ],
    [
      "a schema that cannot be compiled",
      {
        given: ["/acme/shop/v1/broken", json({ a: "b" })],
        want: [500, { code: 10, message: "the mock failed: see its log" }],
      },
    ],
  ];
  test.each(cases)("%s", async (_, { given, want }) => {
    const { call } = await serving({ "acme/shop": shop });
    const answer = await call(...given);
    expect([answer.status, answer.body]).toEqual(want);
  });

  function other(message: string, field: string) {
    return { code: 9, errors: [{ message, field }] };
  }
});
