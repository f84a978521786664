import { describe, expect, test } from "vitest";
import type { ApiDescriptor, SecurityDescriptor } from "../../src/runtime/client/descriptor.js";
import { api, callOnce, json, recorder, sent, untyped } from "./support.js";

const security: Record<string, SecurityDescriptor> = {
  query: { kind: "query", name: "api_key", option: "apiKey" },
  site: { kind: "query", name: "site_token", option: "siteToken" },
  header: { kind: "header", name: "X-Key", option: "apiKey" },
  cookie: { kind: "cookie", name: "session", option: "session" },
  other: { kind: "cookie", name: "other", option: "other" },
  bearer: { kind: "bearer", option: "accessToken" },
  basic: { kind: "basic", username: "accountId", password: "personalAccessToken" },
};

function secured(...alternatives: string[][]): ApiDescriptor {
  return api({}, { security, defaultSecurity: alternatives });
}

describe("credentials travel", () => {
  test.each([
    [
      "in the query",
      { given: { scheme: "query", apiKey: "k" }, want: { url: "https://api.example.org/things?api_key=k" } },
    ],
    [
      "in the query, escaped",
      {
        given: { scheme: "query", apiKey: "a b&c=d#é" },
        want: { url: expect.stringContaining("api_key=a%20b%26c%3Dd%23%C3%A9") },
      },
    ],
    ["in a header", { given: { scheme: "header", apiKey: "k" }, want: { "x-key": "k" } }],
    ["in a cookie", { given: { scheme: "cookie", session: "a;b" }, want: { cookie: "session=a%3Bb" } }],
    ["as a bearer token", { given: { scheme: "bearer", accessToken: "t" }, want: { authorization: "Bearer t" } }],
    [
      "as user and password",
      {
        given: { scheme: "basic", accountId: "me", personalAccessToken: "pâss" },
        want: { authorization: `Basic ${Buffer.from("me:pâss").toString("base64")}` },
      },
    ],
    ["from a function", { given: { scheme: "bearer", accessToken: () => "t" }, want: { authorization: "Bearer t" } }],
    [
      "from a function that takes its time",
      { given: { scheme: "bearer", accessToken: async () => "t" }, want: { authorization: "Bearer t" } },
    ],
  ])("%s", async (_, { given: { scheme, ...options }, want }) => {
    const request = await sent(secured([scheme]), options);
    expect({ ...Object.fromEntries(request.headers), url: request.url }).toMatchObject(want);
  });

  test("together where an alternative has several", async () => {
    const { url } = await sent(secured(["query", "site"]), { apiKey: "k", siteToken: "s" });
    expect(url).toBe("https://api.example.org/things?api_key=k&site_token=s");
  });

  test("together in one cookie header", async () => {
    const { headers } = await sent(secured(["cookie", "other"]), { session: "a", other: "b" });
    expect(headers.get("cookie")).toBe("session=a; other=b");
  });

  test.each([
    [
      "the first alternative that can be met",
      { given: { apiKey: "k", siteToken: "s", accessToken: "t" }, want: "Bearer t" },
    ],
    [
      "the next, where the first cannot be",
      { given: { accountId: "a", personalAccessToken: "b" }, want: "Basic YTpi" },
    ],
  ])("by %s", async (_, { given, want }) => {
    const { headers } = await sent(secured(["bearer"], ["basic"]), given);
    expect(headers.get("authorization")).toBe(want);
  });

  test.each([
    ["none where they are optional and absent", { given: {}, want: null }],
    ["those that are there where they are optional", { given: { accessToken: "t" }, want: "Bearer t" }],
  ])("%s", async (_, { given, want }) => {
    const { headers } = await sent(secured([], ["bearer"]), given);
    expect(headers.get("authorization")).toBe(want);
  });

  test("as an operation asks, where it differs from the others", async () => {
    const descriptor = api({ security: [["header"]] }, { security, defaultSecurity: [["bearer"]] });
    const { headers } = await sent(descriptor, { accessToken: "t", apiKey: "k" });
    expect(Object.fromEntries(headers)).not.toHaveProperty("authorization");
    expect(headers.get("x-key")).toBe("k");
  });

  test("not at all to an operation that needs none", async () => {
    const descriptor = api({ security: [] }, { security, defaultSecurity: [["bearer"]] });
    expect((await sent(descriptor, { accessToken: "t" })).headers.get("authorization")).toBeNull();
  });

  test("anew with each call", async () => {
    const { fetch, requests } = recorder(() => json({}));
    let calls = 0;
    const { call1 } = untyped(secured(["bearer"]), { fetch, accessToken: () => `t${++calls}` });
    await call1?.();
    await call1?.();
    expect(requests.map(({ headers }) => headers.get("authorization"))).toEqual(["Bearer t1", "Bearer t2"]);
  });

  test("above headers and parameters of the same name", async () => {
    const { headers } = await sent(
      secured(["bearer"]),
      { accessToken: "t", headers: { Authorization: "client" } },
      { header: { authorization: "input" } },
      { headers: { AUTHORIZATION: "call" } },
    );
    expect(headers.get("authorization")).toBe("Bearer t");
  });
});

describe("a client without its credentials", () => {
  test.each([
    ["one option", { given: { alternatives: [["bearer"]], options: {} }, want: "accessToken" }],
    ["an empty option", { given: { alternatives: [["bearer"]], options: { accessToken: "" } }, want: "accessToken" }],
    ["no value", { given: { alternatives: [["bearer"]], options: { accessToken: null } }, want: "accessToken" }],
    [
      "the second of two",
      { given: { alternatives: [["query", "site"]], options: { apiKey: "k" } }, want: "siteToken" },
    ],
    [
      "all alternatives",
      {
        given: { alternatives: [["bearer"], ["basic"]], options: {} },
        want: "accessToken, or accountId and personalAccessToken",
      },
    ],
  ])("is a TypeError that names %s", (_, { given: { alternatives, options }, want }) => {
    expect(() => untyped(secured(...alternatives), options)).toThrow(
      new TypeError(`the client of acme/shop needs ${want}`),
    );
  });

  test("names options that fill what requests need as well", () => {
    const descriptor = { ...secured(["bearer"]), requiredOptions: ["token", "region"] };
    expect(() => untyped(descriptor, { region: "eu" })).toThrow("needs accessToken and token");
    expect(() => untyped(descriptor, { accessToken: "a", token: "t", region: "eu" })).not.toThrow();
  });

  test.each([
    ["throws", { given: () => Promise.reject(new Error("vault is sealed")), want: "vault is sealed" }],
    [
      "throws at once",
      {
        given: () => {
          throw new Error("no vault");
        },
        want: "no vault",
      },
    ],
  ])("says so in the result when the function that gets one %s", async (_, { given, want }) => {
    const { fetch, requests } = recorder();
    const result = await callOnce(secured(["bearer"]), { accessToken: given, fetch });
    expect(result).toMatchObject({
      ok: false,
      reason: "network",
      cause: { message: `the function in the option accessToken failed: ${want}` },
    });
    expect(requests).toEqual([]);
  });

  test("sends none where the function gets none", async () => {
    expect((await sent(secured(["bearer"]), { accessToken: () => undefined })).headers.get("authorization")).toBeNull();
  });
});
