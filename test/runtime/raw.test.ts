import { describe, expect, test } from "vitest";
import type { ApiDescriptor } from "../../src/runtime/client/descriptor.js";
import { api, BASE_URL, json, operation, recorder, untyped } from "./support.js";

/* The openapi-fetch client, with the credentials, headers and encodings of the generated client. */

type Method = (path: string, init?: object) => Promise<{ data?: unknown; error?: unknown; response: Response }>;
type Raw = { GET: Method; POST: Method; use: (middleware: object) => void };

const FORM = "application/x-www-form-urlencoded";
const secured: ApiDescriptor = api(
  {},
  {
    security: {
      key: { kind: "query", name: "api_key", option: "apiKey" },
      bearer: { kind: "bearer", option: "accessToken" },
    },
    defaultSecurity: [["key", "bearer"]],
    operations: {
      list: operation(),
      get: operation({ path: "/things/{id}" }),
      save: operation({ method: "post", path: "/save#function=save", body: FORM, encoding: { list: "json" } }),
      open: operation({ path: "/open", security: [] }),
    },
  },
);

function rawClient(options: object = {}): { raw: Raw; requests: Request[] } {
  const { fetch, requests } = recorder(() => json({ a: 1 }));
  const { raw } = untyped(secured, { apiKey: "k", accessToken: async () => "t", fetch, ...options });
  return { raw: raw as Raw, requests };
}

describe("the raw client", () => {
  test("is created once, on first use", () => {
    const client = untyped(secured, { apiKey: "k", accessToken: "t" });
    expect(client.raw).toBe(client.raw);
  });

  test("carries credentials and headers", async () => {
    const { raw, requests } = rawClient({ headers: { "x-a": "1" }, baseUrl: "http://localhost:1/base//" });
    expect(await raw.GET("/things", { params: { query: { q: "x" } } })).toMatchObject({ data: { a: 1 } });
    expect(requests.map(({ url }) => url)).toEqual(["http://localhost:1/base/things?q=x&api_key=k"]);
    expect(Object.fromEntries(requests[0]?.headers ?? [])).toMatchObject({ "x-a": "1", authorization: "Bearer t" });
  });

  test.each([
    { name: "an object", input: { "x-b": "2" } },
    { name: "Headers", input: new Headers({ "x-b": "2" }) },
  ])("keeps the headers of a call in the form of $name", async ({ input }) => {
    const { raw, requests } = rawClient();
    await raw.GET("/things", { headers: input });
    await raw.POST("/save#function=save", { headers: input, body: { a: 1 } });
    for (const { headers } of requests) {
      expect(Object.fromEntries(headers)).toMatchObject({ "x-b": "2", authorization: "Bearer t" });
    }
  });

  test("encodes forms as the contract defines, without the fragment", async () => {
    const { raw, requests } = rawClient();
    await raw.POST("/save#function=save", { body: { list: ["a"], flag: false } });
    const [request] = requests;
    expect(request?.url).toBe(`${BASE_URL}/save?api_key=k`);
    expect(request?.headers.get("content-type")).toBe(FORM);
    expect(await request?.text()).toBe("list=%5B%22a%22%5D&flag=false");
  });

  test("uses the bodySerializer of the call", async () => {
    const { raw, requests } = rawClient();
    await raw.POST("/save#function=save", { body: { a: 1 }, bodySerializer: () => "own=1" });
    expect(await requests[0]?.text()).toBe("own=1");
  });

  test("sends no credentials to operations without security, and default credentials to unknown paths", async () => {
    const { raw, requests } = rawClient();
    await raw.GET("/open");
    await raw.GET("/elsewhere");
    expect(requests.map(({ url }) => url)).toEqual([`${BASE_URL}/open`, `${BASE_URL}/elsewhere?api_key=k`]);
  });

  test("fills in paths and supports middleware", async () => {
    const { raw, requests } = rawClient();
    raw.use({ onRequest: ({ request }: { request: Request }) => request.headers.set("x-mine", "1") });
    await raw.GET("/things/{id}", { params: { path: { id: "a/b" } } });
    expect(requests[0]?.url).toBe(`${BASE_URL}/things/a%2Fb?api_key=k`);
    expect(requests[0]?.headers.get("x-mine")).toBe("1");
  });
});
