import { afterEach, describe, expect, test, vi } from "vitest";
import { createHandler, startMock } from "../../src/mock/index.js";
import { shop } from "../fixtures/mock/shop.js";
import { serving } from "./serving.js";

const APIS = [{ id: "acme/shop", load: async () => shop }];
const BROKEN = [{ id: "acme/shop", load: () => Promise.reject(new Error("the disk is full")) }];
const OPEN = "/acme/shop/v1/open";

describe("createHandler takes header names in any case", () => {
  const handler = createHandler({ apis: APIS });
  const body = new TextEncoder().encode('{"name":"Jug"}');
  const ITEMS = "/acme/shop/v1/items?api_key=a&site=b";

  test.each([
    {
      name: "a key",
      request: { method: "GET", url: "/acme/shop/v1/either", headers: { "X-Key": "k" } },
      expected: 200,
    },
    {
      name: "an authorization",
      request: { method: "GET", url: "/acme/shop/v1/bearer", headers: { Authorization: "Bearer k" } },
      expected: 200,
    },
    {
      name: "a preference",
      request: { method: "GET", url: OPEN, headers: { Prefer: "code=599" } },
      expected: 400,
    },
    {
      name: "a content type",
      request: { method: "POST", url: ITEMS, headers: { "CONTENT-TYPE": "application/json" }, body },
      expected: 201,
    },
    {
      name: "a content type that is wrong",
      request: { method: "POST", url: ITEMS, headers: { "Content-Type": "text/plain" }, body },
      expected: 415,
    },
    {
      name: "the host of an internal route",
      request: { method: "GET", url: "/_chatwire/apis", headers: { Host: "evil.example" } },
      expected: 403,
    },
  ])("of $name", async ({ request, expected }) => {
    expect((await handler(request)).status).toBe(expected);
  });
});

describe("without a log", () => {
  afterEach(() => void vi.restoreAllMocks());

  test.each([
    {
      name: "createHandler",
      call: async () => createHandler({ apis: BROKEN })({ method: "GET", url: OPEN, headers: {} }),
    },
    {
      name: "startMock",
      call: async () => (await serving({}, { apis: BROKEN, log: undefined })).call(OPEN),
    },
    {
      name: "the portal of startMock",
      call: async () => {
        const portal = () => Promise.reject(new Error("the disk is full"));
        return (await serving({}, { apis: BROKEN, log: undefined, portal })).call("/");
      },
    },
  ])("$name prints why a request failed", async ({ call }) => {
    const printed = vi.spyOn(console, "error").mockImplementation(() => {});
    expect((await call()).status).toBe(500);
    expect(printed.mock.calls).toEqual([[expect.stringMatching(/^GET \/\S* 500 .*\nError: the disk is full\n/)]]);
  });

  test("startMock prints nothing about other requests", async () => {
    const printed = vi.spyOn(console, "error").mockImplementation(() => {});
    const { call } = await serving({}, { apis: APIS, log: undefined });
    expect([(await call(OPEN)).status, (await call("/nowhere")).status]).toEqual([200, 404]);
    expect(printed).not.toHaveBeenCalled();
  });
});

describe("an engine that does not exist", () => {
  const options = { apis: APIS, engine: "prismm" as "prism", port: 0 };

  test("makes createHandler throw", () => {
    expect(() => createHandler(options)).toThrow('unknown engine "prismm"; did you mean "prism"?');
  });

  test("makes startMock reject", async () => {
    await expect(startMock(options)).rejects.toThrow('unknown engine "prismm"');
  });
});
