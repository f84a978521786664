import { describe, expect, test } from "vitest";
import type { OperationDescriptor } from "../../src/runtime/client/descriptor.js";
import { api, callOnce, json, recorder } from "./support.js";

const RESULT_ERRORS = [
  { pointer: "/success", equals: false },
  { pointer: "/status", equals: "error" },
];

const documented = { "200": "json", "404": "json", "4XX": "json", "5XX": "text", default: "json" } as const;

const cases: {
  name: string;
  input: { operation: Partial<OperationDescriptor>; response: () => Response };
  expected: object;
}[] = [
  {
    name: "a documented success",
    input: { operation: {}, response: () => json({ id: 1 }) },
    expected: { ok: true, status: 200, data: { id: 1 } },
  },
  {
    name: "JSON under another media type",
    input: { operation: {}, response: () => new Response('{"id":1}') },
    expected: { ok: true, data: { id: 1 } },
  },
  {
    name: "JSON null, false and 0",
    input: { operation: {}, response: () => new Response("null") },
    expected: { ok: true, data: null },
  },
  {
    name: "a documented error",

    input: { operation: { responses: documented }, response: () => json({ code: 7 }, 404) },
    expected: { ok: false, reason: "http", status: 404, error: { code: 7 } },
  },
  {
    name: "an error documented by its range",

    input: { operation: { responses: documented }, response: () => json({ code: 7 }, 418) },
    expected: { ok: false, reason: "http", status: 418, error: { code: 7 } },
  },
  {
    name: "an error documented as text",

    input: { operation: { responses: documented }, response: () => new Response("down", { status: 503 }) },
    expected: { ok: false, reason: "http", status: 503, error: "down" },
  },
  {
    name: "an error documented by default",

    input: { operation: { responses: { "200": "json", default: "json" } }, response: () => json("x", 500) },
    expected: { ok: false, reason: "http", status: 500, error: "x" },
  },
  {
    name: "default as the only success",

    input: { operation: { responses: { default: "json" } }, response: () => json("x", 201) },
    expected: { ok: true, status: 201, data: "x" },
  },
  {
    name: "another success where default means errors",

    input: { operation: { responses: { "200": "json", default: "json" } }, response: () => json("x", 202) },
    expected: { ok: false, reason: "undocumented", httpStatus: 202, body: "x" },
  },
  {
    name: "a status that is not documented",

    input: { operation: {}, response: () => json({ code: 1 }, 500) },
    expected: { ok: false, reason: "undocumented", httpStatus: 500, body: { code: 1 } },
  },
  {
    name: "a status named like a property of every object",

    input: { operation: { responses: {} }, response: () => json({}) },
    expected: { ok: false, reason: "undocumented", httpStatus: 200 },
  },
  {
    name: "a documented status with a body that is not JSON",

    input: { operation: {}, response: () => new Response("<h1>Proxy</h1>") },
    expected: { ok: false, reason: "undocumented", httpStatus: 200, body: "<h1>Proxy</h1>" },
  },
  {
    name: "a documented status without the documented body",

    input: { operation: {}, response: () => new Response("") },
    expected: { ok: false, reason: "undocumented", httpStatus: 200, body: "" },
  },
  {
    name: "JSON with more behind it",

    input: { operation: {}, response: () => new Response('{"a":1}{"b":2}') },
    expected: { ok: false, reason: "undocumented", body: '{"a":1}{"b":2}' },
  },
  {
    name: "204 without a body",

    input: { operation: { responses: { "204": "none" } }, response: () => new Response(null, { status: 204 }) },
    expected: { ok: true, status: 204, data: undefined },
  },
  {
    name: "a body where none is documented",

    input: { operation: { responses: { "200": "none" } }, response: () => new Response("done") },
    expected: { ok: true, status: 200, data: undefined },
  },
  {
    name: "text",

    input: { operation: { responses: { "200": "text" } }, response: () => new Response('{"a":1}') },
    expected: { ok: true, data: '{"a":1}' },
  },
  {
    name: "a result error",

    input: {
      operation: { resultErrors: RESULT_ERRORS },
      response: () => json({ success: false, response: ["error"] }),
    },
    expected: { ok: false, reason: "http", status: 200, error: { success: false, response: ["error"] } },
  },
  {
    name: "the second of two result errors",

    input: { operation: { resultErrors: RESULT_ERRORS }, response: () => json({ status: "error" }) },
    expected: { ok: false, reason: "http", status: 200, error: { status: "error" } },
  },
  {
    name: "a success that looks a little like a result error",

    input: { operation: { resultErrors: RESULT_ERRORS }, response: () => json({ success: "false", status: 0 }) },
    expected: { ok: true, data: { success: "false", status: 0 } },
  },
  {
    name: "a success that is no object",

    input: { operation: { resultErrors: RESULT_ERRORS }, response: () => json(null) },
    expected: { ok: true, data: null },
  },
];

describe("the result of a call", () => {
  test.each(cases)("$name", async ({ input, expected }) => {
    const { fetch } = recorder(input.response);
    expect(await callOnce(api(input.operation), { fetch })).toMatchObject(expected);
  });

  test("has binary data as a Blob", async () => {
    const { fetch } = recorder(() => new Response(new Uint8Array([0, 255, 128])));
    const result = await callOnce(api({ responses: { "200": "bytes" } }), { fetch });
    if (!result.ok) throw new Error("not ok");
    const { data } = result as { data: Blob };
    expect(new Uint8Array(await data.arrayBuffer())).toEqual(new Uint8Array([0, 255, 128]));
  });

  test("has the response headers if there was a response", async () => {
    const respondWith = (status: number) =>
      recorder(() => new Response("{}", { status, headers: { "x-id": "7" } })).fetch;
    for (const status of [200, 404, 500]) {
      const result = await callOnce(api({ responses: { "200": "json", "404": "json" } }), {
        fetch: respondWith(status),
      });
      expect("headers" in result && result.headers.get("x-id")).toBe("7");
    }
  });

  test("does not let a body change prototypes", async () => {
    const { fetch } = recorder(() => new Response('{"__proto__":{"success":false}}'));
    const result = await callOnce(api({ resultErrors: RESULT_ERRORS }), { fetch });
    expect(result).toMatchObject({ ok: true });
    expect(({} as { success?: boolean }).success).toBeUndefined();
  });
});
