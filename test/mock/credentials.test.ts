import { describe, expect, test } from "vitest";
import { shop } from "../fixtures/mock/shop.js";
import { serving } from "./serving.js";

const basic = (text: string) => ({ authorization: `Basic ${Buffer.from(text).toString("base64")}` });

describe("credentials", () => {
  const cases: [string, { given: [string, Record<string, string>?]; want: number | string }][] = [
    ["both keys in the query", { given: ["/items?api_key=a&site=b"], want: 200 }],
    ["one of two keys", { given: ["/items?api_key=a"], want: 'the query parameter "site"' }],
    [
      "neither of two keys",
      { given: ["/items"], want: 'the query parameter "api_key" and the query parameter "site"' },
    ],
    ["an empty key", { given: ["/items?api_key=&site=b"], want: 'the query parameter "api_key"' }],
    ["bearer", { given: ["/bearer", { authorization: "Bearer abc" }], want: 200 }],
    ["bearer in another case", { given: ["/bearer", { authorization: "bearer abc" }], want: 200 }],
    [
      "bearer without token",
      { given: ["/bearer", { authorization: "Bearer" }], want: 'the header "Authorization: Bearer …"' },
    ],
    ["another scheme", { given: ["/bearer", basic("a:b")], want: 'the header "Authorization: Bearer …"' }],
    ["basic", { given: ["/basic", basic("a:b")], want: 200 }],
    ["basic with colons in the password", { given: ["/basic", basic("a:b:c")], want: 200 }],
    ["basic without colon", { given: ["/basic", basic("ab")], want: 'the header "Authorization: Basic …"' }],
    ["first alternative", { given: ["/either", { authorization: "Bearer a" }], want: 200 }],
    ["second alternative", { given: ["/either", { "x-key": "a" }], want: 200 }],
    ["no alternative", { given: ["/either"], want: 'the header "Authorization: Bearer …"' }],
    ["cookie", { given: ["/cookie", { cookie: "a=1; sid=2" }], want: 200 }],
    ["cookie missing", { given: ["/cookie", { cookie: "a=sid=2" }], want: 'the cookie "sid"' }],
    ["no credentials required", { given: ["/open"], want: 200 }],
    ["optional", { given: ["/optional"], want: 200 }],
    ["optional but sent", { given: ["/optional", { authorization: "Bearer a" }], want: 200 }],
  ];
  test.each(cases)("%s", async (_, { given: [path, headers = {}], want }) => {
    const { call } = await serving({ "acme/shop": shop });
    const answer = await call(`/acme/shop/v1${path}`, { headers });
    if (typeof want === "number") expect(answer.status).toBe(want);
    else
      expect(answer).toMatchObject({
        status: 401,
        body: { code: 1, message: `credentials are missing: send ${want}` },
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
    const answers = await Promise.all([
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
    expect(answers.map(({ status }) => status)).toEqual([401, 400, 401, 400, 404]);
    expect(JSON.stringify([answers, logs])).not.toContain("SECRET");
    expect(logs.map(({ query }) => query)).toContain("api_key=***&site=***&limit=x&secret=***");
  });
});
