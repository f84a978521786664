import { describe, expect, test } from "vitest";
import { rpc } from "../fixtures/mock/rpc.js";
import { form, serving } from "./serving.js";

const URL = "/acme/rpc/script/include/api.php";
const SEND = "function=send&token=t";

describe("selects the operation by a form field, at any prefix", () => {
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
        want: [200, failed("", "function", 'the field "function" is missing: it selects the operation')],
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
        want: [200, failed("", "function", 'the field "function" is missing: it selects the operation')],
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
