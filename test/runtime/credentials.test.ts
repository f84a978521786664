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

describe("credentials are sent", () => {
  test.each([
    {
      name: "in the query",
      input: { scheme: "query", apiKey: "k" },
      expected: { url: "https://api.example.org/things?api_key=k" },
    },
    {
      name: "in the query, escaped",
      input: { scheme: "query", apiKey: "a b&c=d#é" },
      expected: { url: expect.stringContaining("api_key=a%20b%26c%3Dd%23%C3%A9") },
    },
    { name: "in a header", input: { scheme: "header", apiKey: "k" }, expected: { "x-key": "k" } },
    { name: "in a cookie", input: { scheme: "cookie", session: "a;b" }, expected: { cookie: "session=a%3Bb" } },
    {
      name: "as a bearer token",
      input: { scheme: "bearer", accessToken: "t" },
      expected: { authorization: "Bearer t" },
    },
    {
      name: "as user and password",
      input: { scheme: "basic", accountId: "me", personalAccessToken: "pâss" },
      expected: { authorization: `Basic ${Buffer.from("me:pâss").toString("base64")}` },
    },
    {
      name: "from a function",
      input: { scheme: "bearer", accessToken: () => "t" },
      expected: { authorization: "Bearer t" },
    },
    {
      name: "from a function that takes its time",
      input: { scheme: "bearer", accessToken: async () => "t" },
      expected: { authorization: "Bearer t" },
    },
  ])("$name", async ({ input: { scheme, ...options }, expected }) => {
    const request = await sent(secured([scheme]), options);
    expect({ ...Object.fromEntries(request.headers), url: request.url }).toMatchObject(expected);
  });

  test("together if an alternative has several", async () => {
    const { url } = await sent(secured(["query", "site"]), { apiKey: "k", siteToken: "s" });
    expect(url).toBe("https://api.example.org/things?api_key=k&site_token=s");
  });

  test("together in one cookie header", async () => {
    const { headers } = await sent(secured(["cookie", "other"]), { session: "a", other: "b" });
    expect(headers.get("cookie")).toBe("session=a; other=b");
  });

  test.each([
    {
      name: "the first complete alternative",
      input: { apiKey: "k", siteToken: "s", accessToken: "t" },
      expected: "Bearer t",
    },
    {
      name: "the next alternative if the first is incomplete",
      input: { accountId: "a", personalAccessToken: "b" },
      expected: "Basic YTpi",
    },
  ])("from $name", async ({ input, expected }) => {
    const { headers } = await sent(secured(["bearer"], ["basic"]), input);
    expect(headers.get("authorization")).toBe(expected);
  });

  test.each([
    { name: "not if they are optional and missing", input: {}, expected: null },
    { name: "if they are optional and present", input: { accessToken: "t" }, expected: "Bearer t" },
  ])("$name", async ({ input, expected }) => {
    const { headers } = await sent(secured([], ["bearer"]), input);
    expect(headers.get("authorization")).toBe(expected);
  });

  test("as an operation defines if it overrides the API", async () => {
    const descriptor = api({ security: [["header"]] }, { security, defaultSecurity: [["bearer"]] });
    const { headers } = await sent(descriptor, { accessToken: "t", apiKey: "k" });
    expect(Object.fromEntries(headers)).not.toHaveProperty("authorization");
    expect(headers.get("x-key")).toBe("k");
  });

  test("to no operation without security", async () => {
    const descriptor = api({ security: [] }, { security, defaultSecurity: [["bearer"]] });
    expect((await sent(descriptor, { accessToken: "t" })).headers.get("authorization")).toBeNull();
  });

  test("with a new value for each call", async () => {
    const { fetch, requests } = recorder(() => json({}));
    let calls = 0;
    const { call1 } = untyped(secured(["bearer"]), { fetch, accessToken: () => `t${++calls}` });
    await call1?.();
    await call1?.();
    expect(requests.map(({ headers }) => headers.get("authorization"))).toEqual(["Bearer t1", "Bearer t2"]);
  });

  test("instead of headers and parameters with the same name", async () => {
    const { headers } = await sent(
      secured(["bearer"]),
      { accessToken: "t", headers: { Authorization: "client" } },
      { header: { authorization: "input" } },
      { headers: { AUTHORIZATION: "call" } },
    );
    expect(headers.get("authorization")).toBe("Bearer t");
  });
});

describe("a client without credentials", () => {
  test.each([
    { name: "one option", input: { alternatives: [["bearer"]], options: {} }, expected: "accessToken" },
    {
      name: "an empty option",
      input: { alternatives: [["bearer"]], options: { accessToken: "" } },
      expected: "accessToken",
    },
    {
      name: "no value",
      input: { alternatives: [["bearer"]], options: { accessToken: null } },
      expected: "accessToken",
    },
    {
      name: "the second of two",
      input: { alternatives: [["query", "site"]], options: { apiKey: "k" } },
      expected: "siteToken",
    },
    {
      name: "all alternatives",
      input: { alternatives: [["bearer"], ["basic"]], options: {} },
      expected: "accessToken, or accountId and personalAccessToken",
    },
  ])("throws a TypeError that names $name", ({ input: { alternatives, options }, expected }) => {
    expect(() => untyped(secured(...alternatives), options)).toThrow(
      new TypeError(`the client of acme/shop needs ${expected}`),
    );
  });

  test("also names options that fill in parameters", () => {
    const descriptor = { ...secured(["bearer"]), requiredOptions: ["token", "region"] };
    expect(() => untyped(descriptor, { region: "eu" })).toThrow("needs accessToken and token");
    expect(() => untyped(descriptor, { accessToken: "a", token: "t", region: "eu" })).not.toThrow();
  });

  test.each([
    { name: "throws", input: () => Promise.reject(new Error("vault is sealed")), expected: "vault is sealed" },
    {
      name: "throws at once",
      input: () => {
        throw new Error("no vault");
      },
      expected: "no vault",
    },
  ])("returns a failure if the credential function $name", async ({ input, expected }) => {
    const { fetch, requests } = recorder();
    const result = await callOnce(secured(["bearer"]), { accessToken: input, fetch });
    expect(result).toMatchObject({
      ok: false,
      reason: "network",
      cause: { message: `the function in the option accessToken failed: ${expected}` },
    });
    expect(requests).toEqual([]);
  });

  test("sends no credential if the function returns none", async () => {
    expect((await sent(secured(["bearer"]), { accessToken: () => undefined })).headers.get("authorization")).toBeNull();
  });
});
