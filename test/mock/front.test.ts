import type { ServerResponse } from "node:http";
import { describe, expect, test } from "vitest";
import { createHandler, type MockOptions } from "../../src/mock/index.js";
import { copy, shop } from "../fixtures/mock/shop.js";
import { serving } from "./serving.js";

const OPEN = "/acme/shop/v1/open";

describe("internal routes", () => {
  const loopback = { host: "127.0.0.1:4010" };
  const cases: [
    string,
    { given: [method: string, url: string, headers?: Record<string, string>]; want: [number, unknown] },
  ][] = [
    ["health", { given: ["GET", "/healthz"], want: [200, { status: "ok" }] }],
    [
      "health with another method",
      { given: ["POST", "/healthz"], want: [405, { message: "POST is not supported here: use GET" }] },
    ],
    [
      "list of APIs",
      {
        given: ["GET", "/_chatwire/apis", loopback],
        want: [
          200,
          {
            apis: [
              { id: "acme/shop", mount: "/acme/shop" },
              { id: "acme/copy", mount: "/acme/copy" },
            ],
          },
        ],
      },
    ],
    [
      "list of APIs by localhost",
      { given: ["GET", "/_chatwire/apis", { host: "localhost" }], want: [200, expect.anything()] },
    ],
    [
      "list of APIs for a page of the mock",
      {
        given: ["GET", "/_chatwire/apis", { ...loopback, origin: "http://127.0.0.1:4010" }],
        want: [200, expect.anything()],
      },
    ],
    [
      "list of APIs for another page",
      {
        given: ["GET", "/_chatwire/apis", { ...loopback, origin: "https://evil.example" }],
        want: [403, { message: 'requests from pages of "https://evil.example" are rejected here' }],
      },
    ],
    [
      "list of APIs for a page of another port",
      {
        given: ["GET", "/_chatwire/apis", { ...loopback, origin: "http://127.0.0.1:80" }],
        want: [403, expect.anything()],
      },
    ],
    [
      "list of APIs for a sandboxed page",
      { given: ["GET", "/_chatwire/apis", { ...loopback, origin: "null" }], want: [403, expect.anything()] },
    ],
    [
      "list of APIs by a name that was rebound",
      { given: ["GET", "/_chatwire/apis", { host: "evil.example:4010" }], want: [403, expect.anything()] },
    ],
    [
      "list of APIs by a name that begins alike",
      { given: ["GET", "/_chatwire/apis", { host: "127.0.0.1.evil.example" }], want: [403, expect.anything()] },
    ],
    ["list of APIs without a host", { given: ["GET", "/_chatwire/apis"], want: [403, expect.anything()] }],
    [
      "unknown",
      {
        given: ["GET", "/_chatwire/x", loopback],
        want: [404, { message: 'there is no "/_chatwire/x": try /_chatwire/apis' }],
      },
    ],
    [
      "unknown mount",
      {
        given: ["GET", "/acme/shp/v1/items"],
        want: [
          404,
          {
            message: 'no API is mounted at "/acme/shp/v1/items"; did you mean "/acme/shop"?',
            mounts: ["/acme/shop", "/acme/copy"],
          },
        ],
      },
    ],
    [
      "root",
      {
        given: ["GET", "/"],
        want: [404, { message: 'no API is mounted at "/"', mounts: ["/acme/shop", "/acme/copy"] }],
      },
    ],
    [
      "doubled slash",
      { given: ["GET", "//acme/shop/v1/open"], want: [404, expect.objectContaining({ mounts: expect.anything() })] },
    ],
    ["a prototype's name", { given: ["GET", "/__proto__/constructor"], want: [404, expect.anything()] }],
    ["absolute target", { given: ["GET", `http://api.acme.example${OPEN}`], want: [200, { ok: true }] }],
    [
      "long URL",
      {
        given: ["GET", `${OPEN}?${"a".repeat(8192)}`],
        want: [414, expect.objectContaining({ detail: "the URL is longer than 8192 characters" })],
      },
    ],
    ["many query keys", { given: ["GET", `${OPEN}?${"a&".repeat(1001)}`], want: [400, expect.anything()] }],
  ];
  test.each(cases)("%s", async (_, { given: [method, url, headers = {}], want }) => {
    const apis = [shop, copy].map((document, index) => ({
      id: index ? "acme/copy" : "acme/shop",
      load: async () => document,
    }));
    const { status, body } = await createHandler({ apis })({ method, url, headers });
    expect([status, JSON.parse(new TextDecoder().decode(body))]).toEqual(want);
  });
});

describe("HEAD, OPTIONS and CORS", () => {
  test("responds to HEAD with the headers of GET and no body", async () => {
    const { call } = await serving({ "acme/shop": shop });
    const [head, get] = [await call(OPEN, { method: "HEAD" }), await call(OPEN)];
    expect(head).toMatchObject({ status: 200, text: "" });
    expect(head.headers.get("content-length")).toBe(String(get.text.length));
  });

  test("rejects HEAD without a body", async () => {
    const { call } = await serving({ "acme/shop": shop });
    const head = await call("/acme/shop/v1/items", { method: "HEAD" });
    expect([head.status, head.text, Number(head.headers.get("content-length")) > 0]).toEqual([401, "", true]);
  });

  test("responds to an undocumented OPTIONS with the methods of the path", async () => {
    const { call } = await serving({ "acme/shop": shop });
    const answer = await call("/acme/shop/v1/items/1", { method: "OPTIONS" });
    expect([answer.status, answer.headers.get("allow"), answer.headers.get("content-length")]).toEqual([
      204,
      "GET, DELETE, HEAD, OPTIONS",
      null,
    ]);
  });

  test("names the methods of the path in a 405", async () => {
    const { call } = await serving({ "acme/shop": shop });
    expect((await call("/acme/shop/v1/items/1", { method: "PATCH" })).headers.get("allow")).toBe(
      "GET, DELETE, HEAD, OPTIONS",
    );
  });

  const preflights: [string, { given: string; want: string }][] = [
    ["known path", { given: "/acme/shop/v1/items", want: "GET, POST, HEAD, OPTIONS" }],
    ["path with documented OPTIONS", { given: OPEN, want: "GET, OPTIONS, HEAD" }],
    ["unknown path", { given: "/acme/shop/v1/nothing", want: "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS" }],
  ];
  test.each(preflights)("responds to a preflight for a %s", async (_, { given, want }) => {
    const { call } = await serving({ "acme/shop": shop });
    const { status, headers } = await call(given, {
      method: "OPTIONS",
      headers: {
        origin: "https://page.example",
        "access-control-request-method": "POST",
        "access-control-request-headers": "content-type, x-key",
      },
    });
    expect([
      status,
      headers.get("access-control-allow-origin"),
      headers.get("access-control-allow-methods"),
      headers.get("access-control-allow-headers"),
    ]).toEqual([204, "*", want, "content-type, x-key"]);
    expect(headers.get("access-control-allow-credentials")).toBeNull();
  });

  test("allows every page to read the vendor's responses, but not the internal routes", async () => {
    const { call } = await serving({ "acme/shop": shop });
    const paths = [OPEN, "/acme/shop/v1/nothing", "/healthz", "/_chatwire/apis"];
    const origins = await Promise.all(
      paths.map(async (path) => (await call(path)).headers.get("access-control-allow-origin")),
    );
    expect(origins).toEqual(["*", "*", null, null]);
  });
});

describe("the portal", () => {
  test("handles paths outside of the mounts, unless it declines", async () => {
    const portal = (request: { url?: string | undefined }, response: ServerResponse) => {
      if (!request.url?.includes("/docs")) return false;
      response.end("docs");
      return true;
    };
    const { call } = await serving({ "acme/shop": shop }, { portal });
    const answers = await Promise.all(
      ["/docs", "/other", OPEN, "/healthz", "/_chatwire/docs/", "/_chatwire/apis"].map((path) => call(path)),
    );
    expect(answers.map(({ status, text }) => [status, text.slice(0, 12)])).toEqual([
      [200, "docs"],
      [404, '{"message":"'],
      [200, '{"ok":true}'],
      [200, '{"status":"o'],
      [200, "docs"],
      [200, '{"apis":[{"i'],
    ]);
  });

  test.each<[string, NonNullable<MockOptions["portal"]>]>([
    ["rejects", () => Promise.reject(new Error("PRIVATE"))],
    [
      "throws",
      () => {
        throw new Error("PRIVATE");
      },
    ],
  ])("responds with 500 when the portal %s", async (_, portal) => {
    const { call, logs } = await serving({ "acme/shop": shop }, { portal });
    expect(await call("/")).toMatchObject({ status: 500, text: "" });
    expect(logs[0]).toMatchObject({ path: "/", status: 500, error: expect.stringContaining("PRIVATE") });
  });
});
