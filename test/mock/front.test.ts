import type { ServerResponse } from "node:http";
import { describe, expect, test } from "vitest";
import { createHandler, type MockOptions } from "../../src/mock/index.js";
import { copy, shop } from "../fixtures/mock/shop.js";
import { serving } from "./serving.js";

const OPEN = "/acme/shop/v1/open";

describe("who may use /_chatwire/", () => {
  const host = "127.0.0.1:4010";
  const rows: {
    name: string;
    peer?: string;
    headers: Record<string, string>;
    adminToken?: string;
    path?: string;
    expected: number;
  }[] = [
    { name: "a program on this machine", peer: "127.0.0.1", headers: { host }, expected: 200 },
    { name: "a program on this machine by IPv6", peer: "::1", headers: { host: "[::1]:4010" }, expected: 200 },
    { name: "a program on this machine by IPv4 in IPv6", peer: "::ffff:127.0.0.1", headers: { host }, expected: 200 },
    { name: "a program in the same process", headers: { host }, expected: 200 },
    {
      name: "another machine that claims a loopback host",
      peer: "192.168.1.7",
      headers: { host: "localhost" },
      expected: 403,
    },
    { name: "another machine by IPv6", peer: "::ffff:10.0.0.1", headers: { host }, expected: 403 },
    { name: "a connection without an address", peer: "", headers: { host }, expected: 403 },
    {
      name: "another machine with the token",
      peer: "10.0.0.1",
      headers: { host: "mock:4010", authorization: "Bearer t0ken" },
      adminToken: "t0ken",
      expected: 200,
    },
    {
      name: "another machine with a wrong token",
      peer: "10.0.0.1",
      headers: { host, authorization: "Bearer t0keN" },
      adminToken: "t0ken",
      expected: 403,
    },
    {
      name: "another machine with a prefix of the token",
      peer: "10.0.0.1",
      headers: { host, authorization: "Bearer t0" },
      adminToken: "t0ken",
      expected: 403,
    },
    {
      name: "another machine with a token that is not set",
      peer: "10.0.0.1",
      headers: { host, authorization: "Bearer undefined" },
      expected: 403,
    },
    {
      name: "this machine without the token",
      peer: "127.0.0.1",
      headers: { host },
      adminToken: "t0ken",
      expected: 200,
    },
    {
      name: "a page of another site without the token",
      peer: "127.0.0.1",
      headers: { host, origin: "https://evil.example" },
      adminToken: "t0ken",
      expected: 403,
    },
    {
      name: "another machine that asks for the health",
      peer: "10.0.0.1",
      headers: { host: "mock" },
      path: "/healthz",
      expected: 200,
    },
    {
      name: "another machine that sends a webhook",
      peer: "10.0.0.1",
      headers: { host },
      path: "/_chatwire/acme/shop/send/paid",
      expected: 403,
    },
    {
      name: "another machine that reads deliveries",
      peer: "10.0.0.1",
      headers: { host },
      path: "/_chatwire/acme/shop/receive",
      expected: 403,
    },
  ];
  test.each(rows)("$name gets $expected", async ({ peer, headers, adminToken, path = "/_chatwire/apis", expected }) => {
    const handler = createHandler({ apis: [{ id: "acme/shop", load: async () => shop }], adminToken });
    expect((await handler({ method: "GET", url: path, headers, peer })).status).toBe(expected);
  });

  test("an empty token is an error", () => {
    expect(() => createHandler({ apis: [], adminToken: " " })).toThrow(/adminToken is empty/);
  });

  test("a request through the network cannot choose its address", async () => {
    const { port } = await serving({ "acme/shop": shop }, { host: "0.0.0.0" });
    // The address is the one of the connection: this machine.
    const headers = { "x-forwarded-for": "10.0.0.1", peer: "10.0.0.1" };
    expect((await fetch(`http://127.0.0.1:${port}/_chatwire/apis`, { headers })).status).toBe(200);
  });
});

describe("internal routes", () => {
  const loopback = { host: "127.0.0.1:4010" };
  const cases: {
    name: string;
    request: [method: string, url: string, headers?: Record<string, string>];
    expected: [number, unknown];
  }[] = [
    { name: "health", request: ["GET", "/healthz"], expected: [200, { status: "ok" }] },
    {
      name: "health with another method",
      request: ["POST", "/healthz"],
      expected: [405, { message: "POST is not supported here: use GET" }],
    },
    {
      name: "list of APIs",
      request: ["GET", "/_chatwire/apis", loopback],
      expected: [
        200,
        {
          apis: [
            { id: "acme/shop", mount: "/acme/shop" },
            { id: "acme/copy", mount: "/acme/copy" },
          ],
        },
      ],
    },
    {
      name: "list of APIs by localhost",
      request: ["GET", "/_chatwire/apis", { host: "localhost" }],
      expected: [200, expect.anything()],
    },
    {
      name: "list of APIs for a page of the mock",
      request: ["GET", "/_chatwire/apis", { ...loopback, origin: "http://127.0.0.1:4010" }],
      expected: [200, expect.anything()],
    },
    {
      name: "list of APIs for another page",
      request: ["GET", "/_chatwire/apis", { ...loopback, origin: "https://evil.example" }],
      expected: [403, { message: 'requests from pages of "https://evil.example" are rejected here' }],
    },
    {
      name: "list of APIs for a page of another port",
      request: ["GET", "/_chatwire/apis", { ...loopback, origin: "http://127.0.0.1:80" }],
      expected: [403, expect.anything()],
    },
    {
      name: "list of APIs for a sandboxed page",
      request: ["GET", "/_chatwire/apis", { ...loopback, origin: "null" }],
      expected: [403, expect.anything()],
    },
    {
      name: "list of APIs by a name that was rebound",
      request: ["GET", "/_chatwire/apis", { host: "evil.example:4010" }],
      expected: [403, expect.anything()],
    },
    {
      name: "list of APIs by a name that begins alike",
      request: ["GET", "/_chatwire/apis", { host: "127.0.0.1.evil.example" }],
      expected: [403, expect.anything()],
    },
    { name: "list of APIs without a host", request: ["GET", "/_chatwire/apis"], expected: [403, expect.anything()] },
    {
      name: "unknown",
      request: ["GET", "/_chatwire/x", loopback],
      expected: [404, { message: 'there is no "/_chatwire/x": try /_chatwire/apis' }],
    },
    {
      name: "unknown mount",
      request: ["GET", "/acme/shp/v1/items"],
      expected: [
        404,
        {
          message: 'no API is mounted at "/acme/shp/v1/items"; did you mean "/acme/shop"?',
          mounts: ["/acme/shop", "/acme/copy"],
        },
      ],
    },
    {
      name: "root",
      request: ["GET", "/"],
      expected: [404, { message: 'no API is mounted at "/"', mounts: ["/acme/shop", "/acme/copy"] }],
    },
    {
      name: "doubled slash",
      request: ["GET", "//acme/shop/v1/open"],
      expected: [404, expect.objectContaining({ mounts: expect.anything() })],
    },
    { name: "a prototype's name", request: ["GET", "/__proto__/constructor"], expected: [404, expect.anything()] },
    { name: "absolute target", request: ["GET", `http://api.acme.example${OPEN}`], expected: [200, { ok: true }] },
    {
      name: "long URL",
      request: ["GET", `${OPEN}?${"a".repeat(8192)}`],
      expected: [414, expect.objectContaining({ detail: "the URL is longer than 8192 characters" })],
    },
    { name: "many query keys", request: ["GET", `${OPEN}?${"a&".repeat(1001)}`], expected: [400, expect.anything()] },
  ];
  test.each(cases)("$name", async ({ request: [method, url, headers = {}], expected }) => {
    const apis = [shop, copy].map((document, index) => ({
      id: index ? "acme/copy" : "acme/shop",
      load: async () => document,
    }));
    const { status, body } = await createHandler({ apis })({ method, url, headers });
    expect([status, JSON.parse(new TextDecoder().decode(body))]).toEqual(expected);
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
    const response = await call("/acme/shop/v1/items/1", { method: "OPTIONS" });
    expect([response.status, response.headers.get("allow"), response.headers.get("content-length")]).toEqual([
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

  const preflights: { name: string; request: string; expected: string }[] = [
    { name: "known path", request: "/acme/shop/v1/items", expected: "GET, POST, HEAD, OPTIONS" },
    { name: "path with documented OPTIONS", request: OPEN, expected: "GET, OPTIONS, HEAD" },
    {
      name: "unknown path",
      request: "/acme/shop/v1/nothing",
      expected: "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS",
    },
  ];
  test.each(preflights)("responds to a preflight for a $name", async ({ request, expected }) => {
    const { call } = await serving({ "acme/shop": shop });
    const { status, headers } = await call(request, {
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
    ]).toEqual([204, "*", expected, "content-type, x-key"]);
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
    const responses = await Promise.all(
      ["/docs", "/other", OPEN, "/healthz", "/_chatwire/docs/", "/_chatwire/apis"].map((path) => call(path)),
    );
    expect(responses.map(({ status, text }) => [status, text.slice(0, 12)])).toEqual([
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
