import { describe, expect, test } from "vitest";
import { shop } from "../fixtures/mock/shop.js";
import { serving } from "./serving.js";

const basic = (text: string) => ({ authorization: `Basic ${Buffer.from(text).toString("base64")}` });

describe("credentials", () => {
  const cases: { name: string; request: [string, Record<string, string>?]; expected: number | string }[] = [
    { name: "both keys in the query", request: ["/items?api_key=a&site=b"], expected: 200 },
    { name: "one of two keys", request: ["/items?api_key=a"], expected: 'the query parameter "site"' },
    {
      name: "neither of two keys",
      request: ["/items"],
      expected: 'the query parameter "api_key" and the query parameter "site"',
    },
    { name: "an empty key", request: ["/items?api_key=&site=b"], expected: 'the query parameter "api_key"' },
    { name: "bearer", request: ["/bearer", { authorization: "Bearer abc" }], expected: 200 },
    { name: "bearer in another case", request: ["/bearer", { authorization: "bearer abc" }], expected: 200 },
    {
      name: "bearer without token",
      request: ["/bearer", { authorization: "Bearer" }],
      expected: 'the header "Authorization: Bearer …"',
    },
    { name: "another scheme", request: ["/bearer", basic("a:b")], expected: 'the header "Authorization: Bearer …"' },
    { name: "basic", request: ["/basic", basic("a:b")], expected: 200 },
    { name: "basic with colons in the password", request: ["/basic", basic("a:b:c")], expected: 200 },
    { name: "basic without colon", request: ["/basic", basic("ab")], expected: 'the header "Authorization: Basic …"' },
    { name: "first alternative", request: ["/either", { authorization: "Bearer a" }], expected: 200 },
    { name: "second alternative", request: ["/either", { "x-key": "a" }], expected: 200 },
    { name: "no alternative", request: ["/either"], expected: 'the header "Authorization: Bearer …"' },
    { name: "cookie", request: ["/cookie", { cookie: "a=1; sid=2" }], expected: 200 },
    { name: "cookie missing", request: ["/cookie", { cookie: "a=sid=2" }], expected: 'the cookie "sid"' },
    { name: "no credentials required", request: ["/open"], expected: 200 },
    { name: "optional", request: ["/optional"], expected: 200 },
    { name: "optional but sent", request: ["/optional", { authorization: "Bearer a" }], expected: 200 },
  ];
  test.each(cases)("$name", async ({ request: [path, headers = {}], expected }) => {
    const { call } = await serving({ "acme/shop": shop });
    const response = await call(`/acme/shop/v1${path}`, { headers });
    if (typeof expected === "number") expect(response.status).toBe(expected);
    else
      expect(response).toMatchObject({
        status: 401,
        body: { code: 1, message: `credentials are missing: send ${expected}` },
      });
  });

  test("sends a challenge with a 401", async () => {
    const { call } = await serving({ "acme/shop": shop });
    const challenges = await Promise.all(
      ["/basic", "/bearer", "/items"].map(async (path) =>
        (await call(`/acme/shop/v1${path}`)).headers.get("www-authenticate"),
      ),
    );
    expect(challenges).toEqual(['Basic realm="mock"', 'Bearer realm="mock"', null]);
  });

  test("does not reveal credentials in responses or logs", async () => {
    const { call, logs } = await serving({ "acme/shop": shop });
    const responses = await Promise.all([
      call("/acme/shop/v1/items?api_key=SECRET1&limit=x&secret=SECRET2&other=SECRET3"),
      call("/acme/shop/v1/items?api_key=SECRET1&site=SECRET1&limit=x&secret=SECRET2"),
      call("/acme/shop/v1/basic", { headers: { authorization: "Basic SECRET4" } }),
      call("/acme/shop/v1/items?api_key=SECRET1&site=s", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: '{"name":"a","password":"SECRET5"}',
      }),
      call("/acme/unknown?api_key=SECRET6"),
    ]);
    expect(responses.map(({ status }) => status)).toEqual([401, 400, 401, 400, 404]);
    expect(JSON.stringify([responses, logs])).not.toContain("SECRET");
    expect(logs.map(({ query }) => query)).toContain("api_key=***&site=***&limit=x&secret=***");
  });
});
