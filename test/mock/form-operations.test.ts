import { describe, expect, test } from "vitest";
import { rpc } from "../fixtures/mock/rpc.js";
import { form, serving } from "./serving.js";

const URL = "/acme/rpc/script/include/api.php";
const SEND = "function=send&token=t";

describe("selects the operation by a form field, at any prefix", () => {
  const cases: { name: string; request: [string, RequestInit?]; expected: [status: number, body: unknown] }[] = [
    {
      name: "base of a server",
      request: [URL, form("function=send&token=t")],
      expected: [200, { success: true, call: "send" }],
    },
    {
      name: "another function",
      request: [URL, form("function=get-user&token=t&user_id=7&extra=true")],
      expected: [200, { success: true, call: "get-user" }],
    },
    {
      name: "base of a server with a free host",
      request: ["/acme/rpc/board/include/api.php", form(SEND)],
      expected: [200, expect.anything()],
    },
    {
      name: "deep base",
      request: ["/acme/rpc/wp-content/plugins/x/include/api.php", form(SEND)],
      expected: [200, expect.anything()],
    },
    { name: "no base", request: ["/acme/rpc/include/api.php", form(SEND)], expected: [200, expect.anything()] },
    { name: "free host before a plain path", request: ["/acme/rpc/sub/board/status"], expected: [200, { up: true }] },
    {
      name: "wrong base of a plain path",
      request: ["/acme/rpc/other/status"],
      expected: [404, { status: "error", response: "function--not-found" }],
    },
    {
      name: "unknown function",
      request: [URL, form("function=get-usr&token=t")],
      expected: [404, { status: "error", response: "function-get-usr-not-found" }],
    },
    {
      name: "function missing",
      request: [URL, form("token=t")],
      expected: [200, failed("", "function", 'the field "function" is missing: it selects the operation')],
    },
    {
      name: "function in brackets",
      request: [URL, form("function[]=send&token=t")],
      expected: [200, expect.objectContaining({ success: false })],
    },
    {
      name: "no body",
      request: [URL, { method: "POST" }],
      expected: [200, failed("", "function", 'the field "function" is missing: it selects the operation')],
    },
    {
      name: "JSON instead of a form",
      request: [URL, { method: "POST", body: '{"function":"send"}', headers: { "content-type": "application/json" } }],
      expected: [
        200,
        failed("", "", 'the content type "application/json" is not supported: send application/x-www-form-urlencoded'),
      ],
    },
    {
      name: "credential in the body missing",
      request: [URL, form("function=send")],
      expected: [401, { status: "error", response: "token-not-found", message: '"token" is missing' }],
    },
    {
      name: "credential in the body empty",
      request: [URL, form("function=get-user&token=")],
      expected: [401, expect.objectContaining({ response: "token-not-found" })],
    },
    {
      name: "field missing",
      request: [URL, form("function=get-user&token=t")],
      expected: [200, failed("get-user", "user_id", '"user_id" is missing')],
    },
    {
      name: "field unknown",
      request: [URL, form(`${SEND}&idz=1`)],
      expected: [200, failed("send", "idz", '"idz" is not documented; did you mean "ids"?')],
    },
    {
      name: "not a number",
      request: [URL, form("function=get-user&token=t&user_id=x")],
      expected: [200, failed("get-user", "user_id", '"user_id" must be integer')],
    },
    {
      name: "JSON in a field breaks its schema",
      request: [URL, form(`${SEND}&attachments=[["a"]]`)],
      expected: [200, failed("send", "attachments.0", '"attachments.0" must NOT have fewer than 2 items')],
    },
    {
      name: "broken JSON in a field",
      request: [URL, form(`${SEND}&attachments=[["a"`)],
      expected: [200, failed("send", "attachments", expect.stringMatching(/^"attachments" is not valid JSON/))],
    },
    {
      name: "deep JSON in a field",
      request: [URL, form(`${SEND}&attachments=${"[".repeat(70)}`)],
      expected: [200, failed("send", "attachments", '"attachments" is nested deeper than 64 levels')],
    },
    {
      name: "brackets break a schema",
      request: [URL, form(`${SEND}&details[age]=old`)],
      expected: [200, failed("send", "details.age", '"details.age" must be integer')],
    },
    {
      name: "deep brackets",
      request: [URL, form(`${SEND}&settings${"[a]".repeat(65)}=1`)],
      expected: [200, failed("", "settings", 'the field "settings" is nested deeper than 64 levels')],
    },
    {
      name: "broken percent-encoding",
      request: [URL, form(`${SEND}&list=%zz`)],
      expected: [200, failed("", "", "the form in the body has broken percent-encoding")],
    },
    {
      name: "a prototype key",
      request: [URL, form(`${SEND}&__proto__[polluted]=1`)],
      expected: [200, failed("send", "__proto__", '"__proto__" is not documented')],
    },
    {
      name: "a prototype key in brackets",
      request: [URL, form(`${SEND}&settings[__proto__][polluted]=1`)],
      expected: [200, { success: true, call: "send" }],
    },
    {
      name: "a constructor key",
      request: [URL, form(`${SEND}&constructor[prototype][polluted]=1`)],
      expected: [200, failed("send", "constructor", '"constructor" is not documented')],
    },
    {
      name: "wrong method",
      request: [URL, { method: "GET" }],
      expected: [200, failed("", "", "GET is not documented for this path: use POST, OPTIONS")],
    },
  ];
  test.each(cases)("$name", async ({ request, expected }) => {
    const { call } = await serving({ "acme/rpc": rpc });
    const response = await call(...request);
    expect([response.status, response.body]).toEqual(expected);
    expect(Object.prototype).not.toHaveProperty("polluted");
  });

  function failed(operation: string, parameter: string, message: unknown) {
    return { success: false, response: [operation, parameter, message] };
  }
});
