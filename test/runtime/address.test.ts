import { defaultPathSerializer } from "openapi-fetch";
import { describe, expect, test } from "vitest";
import { api, BASE_URL, callOnce, recorder, sent } from "./support.js";

const FORM = "application/x-www-form-urlencoded";

describe("the address", () => {
  test.each([
    ["of the contract", { given: undefined, want: `${BASE_URL}/things` }],
    ["without a slash", { given: "http://localhost:1", want: "http://localhost:1/things" }],
    ["with a slash", { given: "http://localhost:1/", want: "http://localhost:1/things" }],
    ["with several", { given: "http://localhost:1//", want: "http://localhost:1/things" }],
    ["with a path", { given: "http://localhost:1/a/b", want: "http://localhost:1/a/b/things" }],
    ["with a path and a slash", { given: "http://localhost:1/a/b/", want: "http://localhost:1/a/b/things" }],
  ])("starts with the base URL %s", async (_, { given, want }) => {
    expect((await sent(api(), given === undefined ? {} : { baseUrl: given })).url).toBe(want);
  });

  test.each([
    ["plain", { given: { id: "7" }, want: "/things/7/x" }],
    ["a number", { given: { id: 7 }, want: "/things/7/x" }],
    ["zero and false", { given: { id: 0 }, want: "/things/0/x" }],
    ["with what ends a segment", { given: { id: "a/b?c#d" }, want: "/things/a%2Fb%3Fc%23d/x" }],
    ["with what looks like a place", { given: { id: "{id}$&" }, want: "/things/%7Bid%7D%24%26/x" }],
    ["with letters of all kinds", { given: { id: "é😀" }, want: "/things/%C3%A9%F0%9F%98%80/x" }],
    ["encoded already", { given: { id: "%2F" }, want: "/things/%252F/x" }],
    ["dots within", { given: { id: "a..b" }, want: "/things/a..b/x" }],
  ])("holds path parameters: %s", async (_, { given, want }) => {
    const { url } = await sent(api({ path: "/things/{id}/x" }), {}, { path: given });
    expect(url).toBe(`${BASE_URL}${want}`);
  });

  test.each([
    ["none", { given: undefined, want: "/things/{id} needs path.id" }],
    ["another", { given: { ID: "1" }, want: "needs path.id" }],
    ["an empty one", { given: { id: "" }, want: "needs path.id" }],
    ["null", { given: { id: null }, want: "needs path.id" }],
    ["a dot", { given: { id: "." }, want: "would lead to another path" }],
    ["two dots", { given: { id: ".." }, want: "would lead to another path" }],
    ["inherited", { given: Object.create({ id: "1" }), want: "needs path.id" }],
  ])("is a TypeError with %s for a path parameter", async (_, { given, want }) => {
    const { fetch, requests } = recorder();
    const call = callOnce(api({ path: "/things/{id}" }), { fetch }, given ? { path: given } : {});
    await expect(call).rejects.toThrow(TypeError);
    await expect(call).rejects.toThrow(want);
    expect(requests).toEqual([]);
  });

  test("is never led to another path by two parameters together", async () => {
    const call = callOnce(api({ path: "/a/{x}{y}/b" }), {}, { path: { x: ".", y: "." } });
    await expect(call).rejects.toThrow("would lead to another path");
  });

  test("takes no value from the prototype of objects", async () => {
    await expect(callOnce(api({ path: "/{constructor}" }), {}, { path: {} })).rejects.toThrow("needs path.constructor");
  });

  test.each([
    ["plain", { given: { a: "b", n: 1, t: true, f: false }, want: "?a=b&n=1&t=true&f=false" }],
    ["what was not given", { given: { a: undefined, b: null, c: [] }, want: "" }],
    ["lists", { given: { a: ["b", "c d"] }, want: "?a=b&a=c%20d" }],
    ["objects", { given: { a: { b: "c" } }, want: "?a[b]=c" }],
    ["lists within objects", { given: { a: { b: [1, null, 2], c: { d: "e" } } }, want: "?a[b]=1&a[b]=2&a[c][d]=e" }],
    ["what means something in a URL", { given: { a: "&=+#?/ " }, want: "?a=%26%3D%2B%23%3F%2F%20" }],
    [
      "names that mean something",
      { given: { "a&b=#": 1, c: { "d]=1&e": 2 } }, want: "?a%26b%3D%23=1&c[d%5D%3D1%26e]=2" },
    ],
  ])("holds query parameters: %s", async (_, { given, want }) => {
    expect((await sent(api(), {}, { query: given })).url).toBe(`${BASE_URL}/things${want}`);
  });

  test("is a TypeError with a list of lists or objects in the query", async () => {
    const call = callOnce(api(), {}, { query: { a: { b: [{ c: "s3cr3t" }] } } });
    await expect(call).rejects.toThrow(
      new TypeError("query.a[b] cannot be sent, because its list contains lists or objects"),
    );
  });

  const list = ["x/y", 2];
  const object = { r: "a b", g: 1 };
  test.each([
    ["{v}", { given: list, want: "x%2Fy,2" }],
    ["{v}", { given: object, want: "r,a%20b,g,1" }],
    ["{v*}", { given: object, want: "r=a%20b,g=1" }],
    ["{v*}", { given: list, want: "x%2Fy,2" }],
    ["{.v}", { given: "x/y", want: ".x%2Fy" }],
    ["{.v}", { given: list, want: ".x%2Fy,2" }],
    ["{.v*}", { given: list, want: ".x%2Fy.2" }],
    ["{.v}", { given: object, want: ".r,a%20b,g,1" }],
    ["{.v*}", { given: object, want: ".r=a%20b.g=1" }],
    ["{;v}", { given: "x/y", want: ";v=x%2Fy" }],
    ["{;v*}", { given: 0, want: ";v=0" }],
    ["{;v}", { given: list, want: ";v=x%2Fy,2" }],
    ["{;v*}", { given: list, want: ";v=x%2Fy;v=2" }],
    ["{;v}", { given: object, want: ";v=r,a%20b,g,1" }],
    ["{;v*}", { given: object, want: ";r=a%20b;g=1" }],
  ])("writes the path parameter %s in its style: %j", async (hole, { given, want }) => {
    const request = await sent(api({ path: "/things/{v}", styledPath: `/things/${hole}` }), {}, { path: { v: given } });
    expect(request.url).toBe(`${BASE_URL}/things/${want}`);
    // A second opinion, by the serializer of another package.
    expect(defaultPathSerializer(`/things/${hole}`, { v: given })).toBe(`/things/${want}`);
  });

  test.each([
    [",", { given: list, want: "v=x%2Fy,2" }],
    ["%20", { given: list, want: "v=x%2Fy%202" }],
    ["%7C", { given: list, want: "v=x%2Fy%7C2" }],
    [",", { given: object, want: "v=r,a%20b,g,1" }],
    ["flat", { given: object, want: "r=a%20b&g=1" }],
    ["flat", { given: { a: [1, 2] }, want: "a=1&a=2" }],
    [",", { given: 7, want: "v=7" }],
  ] as const)("writes query parameters in the style %s: %j", async (style, { given, want }) => {
    const request = await sent(api({ query: { v: style } }), {}, { query: { v: given } });
    expect(request.url).toBe(`${BASE_URL}/things?${want}`);
  });

  test("does not hold the fragment that chooses an operation", async () => {
    const descriptor = api({ method: "post", path: "/api.php#function=get-user", body: FORM });
    expect((await sent(descriptor, {}, { query: { a: 1 } })).url).toBe(`${BASE_URL}/api.php?a=1`);
  });
});
