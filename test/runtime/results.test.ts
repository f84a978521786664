import { describe, expect, test } from "vitest";
import type { OperationDescriptor } from "../../src/runtime/client/descriptor.js";
import { api, callOnce, json, recorder } from "./support.js";

const RESULT_ERRORS = [
  { pointer: "/success", equals: false },
  { pointer: "/status", equals: "error" },
];

interface Case {
  given: { operation: Partial<OperationDescriptor>; response: () => Response };
  want: object;
}

const documented = { "200": "json", "404": "json", "4XX": "json", "5XX": "text", default: "json" } as const;

const cases: [string, Case][] = [
  [
    "a documented success",
    { given: { operation: {}, response: () => json({ id: 1 }) }, want: { ok: true, status: 200, data: { id: 1 } } },
  ],
  [
    "JSON under another media type",
    { given: { operation: {}, response: () => new Response('{"id":1}') }, want: { ok: true, data: { id: 1 } } },
  ],
  [
    "JSON null, false and 0",
    { given: { operation: {}, response: () => new Response("null") }, want: { ok: true, data: null } },
  ],
  [
    "a documented error",
    {
      given: { operation: { responses: documented }, response: () => json({ code: 7 }, 404) },
      want: { ok: false, reason: "http", status: 404, error: { code: 7 } },
    },
  ],
  [
    "an error documented by its range",
    {
      given: { operation: { responses: documented }, response: () => json({ code: 7 }, 418) },
      want: { ok: false, reason: "http", status: 418, error: { code: 7 } },
    },
  ],
  [
    "an error documented as text",
    {
      given: { operation: { responses: documented }, response: () => new Response("down", { status: 503 }) },
      want: { ok: false, reason: "http", status: 503, error: "down" },
    },
  ],
  [
    "an error documented by default",
    {
      given: { operation: { responses: { "200": "json", default: "json" } }, response: () => json("x", 500) },
      want: { ok: false, reason: "http", status: 500, error: "x" },
    },
  ],
  [
    "default as the only success",
    {
      given: { operation: { responses: { default: "json" } }, response: () => json("x", 201) },
      want: { ok: true, status: 201, data: "x" },
    },
  ],
  [
    "another success where default means errors",
    {
      given: { operation: { responses: { "200": "json", default: "json" } }, response: () => json("x", 202) },
      want: { ok: false, reason: "undocumented", httpStatus: 202, body: "x" },
    },
  ],
  [
    "a status that is not documented",
    {
      given: { operation: {}, response: () => json({ code: 1 }, 500) },
      want: { ok: false, reason: "undocumented", httpStatus: 500, body: { code: 1 } },
    },
  ],
  [
    "a status named like a property of every object",
    {
      given: { operation: { responses: {} }, response: () => json({}) },
      want: { ok: false, reason: "undocumented", httpStatus: 200 },
    },
  ],
  [
    "a documented status with a body that is not JSON",
    {
      given: { operation: {}, response: () => new Response("<h1>Proxy</h1>") },
      want: { ok: false, reason: "undocumented", httpStatus: 200, body: "<h1>Proxy</h1>" },
    },
  ],
  [
    "a documented status without the documented body",
    {
      given: { operation: {}, response: () => new Response("") },
      want: { ok: false, reason: "undocumented", httpStatus: 200, body: "" },
    },
  ],
  [
    "JSON with more behind it",
    {
      given: { operation: {}, response: () => new Response('{"a":1}{"b":2}') },
      want: { ok: false, reason: "undocumented", body: '{"a":1}{"b":2}' },
    },
  ],
  [
    "204 without a body",
    {
      given: { operation: { responses: { "204": "none" } }, response: () => new Response(null, { status: 204 }) },
      want: { ok: true, status: 204, data: undefined },
    },
  ],
  [
    "a body where none is documented",
    {
      given: { operation: { responses: { "200": "none" } }, response: () => new Response("done") },
      want: { ok: true, status: 200, data: undefined },
    },
  ],
  [
    "text",
    {
      given: { operation: { responses: { "200": "text" } }, response: () => new Response('{"a":1}') },
      want: { ok: true, data: '{"a":1}' },
    },
  ],
  [
    "a result error",
    {
      given: {
        operation: { resultErrors: RESULT_ERRORS },
        response: () => json({ success: false, response: ["error"] }),
      },
      want: { ok: false, reason: "http", status: 200, error: { success: false, response: ["error"] } },
    },
  ],
  [
    "the second of two result errors",
    {
      given: { operation: { resultErrors: RESULT_ERRORS }, response: () => json({ status: "error" }) },
      want: { ok: false, reason: "http", status: 200, error: { status: "error" } },
    },
  ],
  [
    "a success that looks a little like a result error",
    {
      given: { operation: { resultErrors: RESULT_ERRORS }, response: () => json({ success: "false", status: 0 }) },
      want: { ok: true, data: { success: "false", status: 0 } },
    },
  ],
  [
    "a success that is no object",
    {
      given: { operation: { resultErrors: RESULT_ERRORS }, response: () => json(null) },
      want: { ok: true, data: null },
    },
  ],
];

describe("the result of a call", () => {
  test.each(cases)("%s", async (_, { given, want }) => {
    const { fetch } = recorder(given.response);
    expect(await callOnce(api(given.operation), { fetch })).toMatchObject(want);
  });

  test("has bytes as a Blob", async () => {
    const { fetch } = recorder(() => new Response(new Uint8Array([0, 255, 128])));
    const result = await callOnce(api({ responses: { "200": "bytes" } }), { fetch });
    if (!result.ok) throw new Error("not ok");
    const { data } = result as { data: Blob };
    expect(new Uint8Array(await data.arrayBuffer())).toEqual(new Uint8Array([0, 255, 128]));
  });

  test("has the headers of the answer, unless there was none", async () => {
    const answer = (status: number) => recorder(() => new Response("{}", { status, headers: { "x-id": "7" } })).fetch;
    for (const status of [200, 404, 500]) {
      const result = await callOnce(api({ responses: { "200": "json", "404": "json" } }), { fetch: answer(status) });
      expect("headers" in result && result.headers.get("x-id")).toBe("7");
    }
  });

  test("does not let a body reach the prototype of objects", async () => {
    const { fetch } = recorder(() => new Response('{"__proto__":{"success":false}}'));
    const result = await callOnce(api({ resultErrors: RESULT_ERRORS }), { fetch });
    expect(result).toMatchObject({ ok: true });
    expect(({} as { success?: boolean }).success).toBeUndefined();
  });
});
