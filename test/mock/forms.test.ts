import { describe, expect, test } from "vitest";
import type { DecodedRequest } from "../../src/mock/index.js";
import { rpc } from "../fixtures/mock/rpc.js";
import { shop } from "../fixtures/mock/shop.js";
import { form, serving } from "./serving.js";

const URL = "/acme/rpc/script/include/api.php";
const SEND = "function=send&token=t";

describe("a form field chooses the operation, at any prefix", () => {
  const cases: [string, { given: [string, RequestInit?]; want: [status: number, body: unknown] }][] = [
    ["base of a server", { given: [URL, form("function=send&token=t")], want: [200, { success: true, call: "send" }] }],
    [
      "another function",
      {
        given: [URL, form("function=get-user&token=t&user_id=7&extra=true")],
        want: [200, { success: true, call: "get-user" }],
      },
    ],
    [
      "base of a server with a free host",
      { given: ["/acme/rpc/board/include/api.php", form(SEND)], want: [200, expect.anything()] },
    ],
    [
      "deep base",
      { given: ["/acme/rpc/wp-content/plugins/x/include/api.php", form(SEND)], want: [200, expect.anything()] },
    ],
    ["no base", { given: ["/acme/rpc/include/api.php", form(SEND)], want: [200, expect.anything()] }],
    ["free host before a plain path", { given: ["/acme/rpc/sub/board/status"], want: [200, { up: true }] }],
    [
      "wrong base of a plain path",
      { given: ["/acme/rpc/other/status"], want: [404, { status: "error", response: "function--not-found" }] },
    ],
    [
      "unknown function",
      {
        given: [URL, form("function=get-usr&token=t")],
        want: [404, { status: "error", response: "function-get-usr-not-found" }],
      },
    ],
    [
      "function missing",
      {
        given: [URL, form("token=t")],
        want: [200, failed("", "function", 'the field "function" is missing: it chooses the operation')],
      },
    ],
    [
      "function in brackets",
      { given: [URL, form("function[]=send&token=t")], want: [200, expect.objectContaining({ success: false })] },
    ],
    [
      "no body",
      {
        given: [URL, { method: "POST" }],
        want: [200, failed("", "function", 'the field "function" is missing: it chooses the operation')],
      },
    ],
    [
      "JSON instead of a form",
      {
        given: [URL, { method: "POST", body: '{"function":"send"}', headers: { "content-type": "application/json" } }],
        want: [
          200,
          failed(
            "",
            "",
            'the content type "application/json" is not supported: send application/x-www-form-urlencoded',
          ),
        ],
      },
    ],
    [
      "credential in the body missing",
      {
        given: [URL, form("function=send")],
        want: [401, { status: "error", response: "token-not-found", message: '"token" is missing' }],
      },
    ],
    [
      "credential in the body empty",
      {
        given: [URL, form("function=get-user&token=")],
        want: [401, expect.objectContaining({ response: "token-not-found" })],
      },
    ],
    [
      "field missing",
      {
        given: [URL, form("function=get-user&token=t")],
        want: [200, failed("get-user", "user_id", '"user_id" is missing')],
      },
    ],
    [
      "field unknown",
      {
        given: [URL, form(`${SEND}&idz=1`)],
        want: [200, failed("send", "idz", '"idz" is not documented; did you mean "ids"?')],
      },
    ],
    [
      "not a number",
      {
        given: [URL, form("function=get-user&token=t&user_id=x")],
        want: [200, failed("get-user", "user_id", '"user_id" must be integer')],
      },
    ],
    [
      "JSON in a field breaks its schema",
      {
        given: [URL, form(`${SEND}&attachments=[["a"]]`)],
        want: [200, failed("send", "attachments.0", '"attachments.0" must NOT have fewer than 2 items')],
      },
    ],
    [
      "broken JSON in a field",
      {
        given: [URL, form(`${SEND}&attachments=[["a"`)],
        want: [200, failed("send", "attachments", expect.stringMatching(/^"attachments" is not valid JSON/))],
      },
    ],
    [
      "deep JSON in a field",
      {
        given: [URL, form(`${SEND}&attachments=${"[".repeat(70)}`)],
        want: [200, failed("send", "attachments", '"attachments" is nested deeper than 64 levels')],
      },
    ],
    [
      "brackets break a schema",
      {
        given: [URL, form(`${SEND}&details[age]=old`)],
        want: [200, failed("send", "details.age", '"details.age" must be integer')],
      },
    ],
    [
      "deep brackets",
      {
        given: [URL, form(`${SEND}&settings${"[a]".repeat(65)}=1`)],
        want: [200, failed("", "settings", 'the field "settings" is nested deeper than 64 levels')],
      },
    ],
    [
      "broken percent-encoding",
      {
        given: [URL, form(`${SEND}&list=%zz`)],
        want: [200, failed("", "", "the form in the body has broken percent-encoding")],
      },
    ],
    [
      "a prototype key",
      {
        given: [URL, form(`${SEND}&__proto__[polluted]=1`)],
        want: [200, failed("send", "__proto__", '"__proto__" is not documented')],
      },
    ],
    [
      "a prototype key in brackets",
      { given: [URL, form(`${SEND}&settings[__proto__][polluted]=1`)], want: [200, { success: true, call: "send" }] },
    ],
    [
      "a constructor key",
      {
        given: [URL, form(`${SEND}&constructor[prototype][polluted]=1`)],
        want: [200, failed("send", "constructor", '"constructor" is not documented')],
      },
    ],
    [
      "wrong method",
      {
        given: [URL, { method: "GET" }],
        want: [200, failed("", "", "GET is not documented for this path: use POST, OPTIONS")],
      },
    ],
  ];
  test.each(cases)("%s", async (_, { given, want }) => {
    const { call } = await serving({ "acme/rpc": rpc });
    const answer = await call(...given);
    expect([answer.status, answer.body]).toEqual(want);
    expect(Object.prototype).not.toHaveProperty("polluted");
  });

  function failed(operation: string, parameter: string, message: unknown) {
    return { success: false, response: [operation, parameter, message] };
  }
});

describe("form fields reach the engine as their schemas read them", () => {
  const cases: [string, { given: string; want: unknown }][] = [
    [
      "scalars",
      {
        given: "function=get-user&token=5&user_id=7&extra=1",
        want: { function: "get-user", token: "5", user_id: 7, extra: true },
      },
    ],
    ["plus and percent", { given: `${SEND}&list=a+b%2Bc%26`, want: { list: "a b+c&" } }],
    ["repeated keys: a list where one is wanted", { given: `${SEND}&ids=1&ids=2`, want: { ids: [1, 2] } }],
    ["repeated keys: the last where a scalar is wanted", { given: `${SEND}&list=a&list=b`, want: { list: "b" } }],
    ["one of a list", { given: `${SEND}&ids=1`, want: { ids: [1] } }],
    ["a list as JSON text", { given: `${SEND}&ids=[1,2]`, want: { ids: [1, 2] } }],
    ["empty brackets", { given: `${SEND}&ids[]=1&ids[]=2`, want: { ids: [1, 2] } }],
    [
      "numbered brackets, out of order and sparse",
      { given: `${SEND}&ids[900000000]=2&ids[0]=1`, want: { ids: [1, 2] } },
    ],
    [
      "nested brackets",
      { given: `${SEND}&details[age]=3&details[tags][]=a`, want: { details: { age: 3, tags: ["a"] } } },
    ],
    [
      "lists of lists in brackets",
      { given: `${SEND}&attachments[0][]=n&attachments[0][]=u`, want: { attachments: [["n", "u"]] } },
    ],
    [
      "JSON text by its encoding",
      { given: `${SEND}&attachments=${encodeURIComponent('[["n","u"]]')}`, want: { attachments: [["n", "u"]] } },
    ],
    ["an object as JSON text", { given: `${SEND}&details={"age":3}`, want: { details: { age: 3 } } }],
    [
      "a scalar in JSON text stays what it is",
      { given: `${SEND}&details={"age":"3"}`, want: { details: { age: "3" } } },
    ],
    ["an empty list", { given: `${SEND}&ids=`, want: { ids: [] } }],
    ["an empty object", { given: `${SEND}&details=`, want: { details: {} } }],
    ["an empty text", { given: `${SEND}&list=`, want: { list: "" } }],
    ["a list in brackets has no plain text", { given: `${SEND}&extra=text`, want: { extra: "text" } }],
    ["a word or a list in brackets", { given: `${SEND}&extra=true`, want: { extra: true } }],
    ["a word among digits", { given: `${SEND}&agent=false`, want: { agent: false } }],
    ["digits beside a word", { given: `${SEND}&agent=7`, want: { agent: "7" } }],
    ["a number among digits", { given: `${SEND}&place=-1`, want: { place: -1 } }],
    ["one of two kinds of lists", { given: `${SEND}&files[]=u`, want: { files: ["u"] } }],
    ["the other of two kinds of lists", { given: `${SEND}&files[0][]=n&files[0][]=u`, want: { files: [["n", "u"]] } }],
    ["an object or digits: JSON text", { given: `${SEND}&user={"id":1}`, want: { user: { id: 1 } } }],
    ["an object or digits: brackets", { given: `${SEND}&user[id]=1`, want: { user: { id: 1 } } }],
    ["an object or digits: digits", { given: `${SEND}&user=1`, want: { user: "1" } }],
    [
      "names that are not well formed",
      { given: `${SEND}&a[=1&b]=2&[c]=3`, want: { "a[": "1", "b]": "2", "[c]": "3" } },
    ],
  ];
  test.each(cases)("%s", async (_, { given, want }) => {
    const seen: DecodedRequest[] = [];
    const engine = async () => ({
      handle: async (_: unknown, request: DecodedRequest) => {
        seen.push(request);
        return { status: 200, headers: {}, mediaType: undefined, body: undefined };
      },
    });
    const { call } = await serving({ "acme/rpc": rpc }, { engine });
    await call(URL, form(given));
    expect(seen[0]?.body).toEqual(
      given.startsWith(SEND) ? { function: "send", token: "t", ...(want as object) } : want,
    );
  });
});

describe("multipart bodies", () => {
  const cases: [string, { given: (form: FormData) => void; want: [status: number, message: unknown] }][] = [
    [
      "JSON that comes as a file of its type",
      {
        given: (f) => {
          f.set("file", new Blob(["x"]), "x.txt");
          f.set("meta", new Blob(['{"a":1}'], { type: "application/json" }));
        },
        want: [200, undefined],
      },
    ],
    [
      "JSON in a file that breaks the contract",
      {
        given: (f) => {
          f.set("file", new Blob(["x"]), "x.txt");
          f.set("meta", new Blob(['{"a":"é"}'], { type: "application/json" }));
        },
        want: [400, '"meta.a" must be integer'],
      },
    ],
    [
      "a file and fields",
      {
        given: (f) => {
          f.set("file", new Blob(["x"]), "x.txt");
          f.set("count", "2");
          f.set("meta", '{"a":1}');
        },
        want: [200, undefined],
      },
    ],
    [
      "files of the types of their encoding",
      {
        given: (f) => {
          f.set("file", new Blob(["x"], { type: "x/y" }), "x.txt");
          f.append("photo", new Blob(["x"], { type: "image/png" }), "x.png");
          f.append("photo", new Blob(["x"], { type: "text/csv;charset=utf-8" }), "x.csv");
        },
        want: [200, undefined],
      },
    ],
    [
      "one file of another type than its encoding",
      {
        given: (f) => {
          f.set("file", new Blob(["x"]), "x.txt");
          f.append("photo", new Blob(["x"], { type: "image/png" }), "x.png");
          f.append("photo", new Blob(["x"], { type: "text/html" }), "x.html");
        },
        want: [415, 'the file in "photo" has the content type "text/html": send image/* or text/csv'],
      },
    ],
    [
      "JSON in a file of another type",
      {
        given: (f) => {
          f.set("file", new Blob(["x"]), "x.txt");
          f.set("meta", new Blob(['{"a":1}'], { type: "text/plain" }));
        },
        want: [415, 'the file in "meta" has the content type "text/plain": send application/json'],
      },
    ],
    ["file missing", { given: (f) => f.set("count", "2"), want: [400, 'Missing: "file" is missing'] }],
    [
      "field of a wrong type",
      {
        given: (f) => {
          f.set("file", "x");
          f.set("count", "two");
        },
        want: [400, '"count" must be integer'],
      },
    ],
    [
      "JSON part breaks its schema",
      {
        given: (f) => {
          f.set("file", "x");
          f.set("meta", "{}");
        },
        want: [400, 'Missing: "meta.a" is missing'],
      },
    ],
  ];
  test.each(cases)("%s", async (_, { given, want }) => {
    const { call } = await serving({ "acme/shop": shop });
    const body = new FormData();
    given(body);
    const answer = await call("/acme/shop/v1/uploads", { method: "POST", body });
    expect([answer.status, messageOf(answer.body)]).toEqual(want);
  });

  test("a boundary that does not fit", async () => {
    const { call } = await serving({ "acme/shop": shop });
    const answer = await call("/acme/shop/v1/uploads", {
      method: "POST",
      body: "--a\r\n\r\n",
      headers: { "content-type": "multipart/form-data; boundary=b" },
    });
    expect([answer.status, messageOf(answer.body)]).toEqual([
      400,
      "the multipart body cannot be read: its parts do not match its boundary",
    ]);
  });

  function messageOf(body: unknown): string | undefined {
    const { message, errors } = body as { message?: string; errors?: { message: string }[] };
    return message ?? errors?.[0]?.message;
  }
});
