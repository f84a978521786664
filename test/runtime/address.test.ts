import { defaultPathSerializer } from "openapi-fetch";
import { describe, expect, test } from "vitest";
import { api, BASE_URL, callOnce, recorder, sent } from "./support.js";

const FORM = "application/x-www-form-urlencoded";

describe("the address", () => {
  test.each([
    { name: "of the contract", input: undefined, expected: `${BASE_URL}/things` },
    { name: "without a slash", input: "http://localhost:1", expected: "http://localhost:1/things" },
    { name: "with a slash", input: "http://localhost:1/", expected: "http://localhost:1/things" },
    { name: "with several", input: "http://localhost:1//", expected: "http://localhost:1/things" },
    { name: "with a path", input: "http://localhost:1/a/b", expected: "http://localhost:1/a/b/things" },
    { name: "with a path and a slash", input: "http://localhost:1/a/b/", expected: "http://localhost:1/a/b/things" },
  ])("starts with the base URL $name", async ({ input, expected }) => {
    expect((await sent(api(), input === undefined ? {} : { baseUrl: input })).url).toBe(expected);
  });

  test.each([
    { name: "plain", path: { id: "7" }, expected: "/things/7/x" },
    { name: "a number", path: { id: 7 }, expected: "/things/7/x" },
    { name: "zero and false", path: { id: 0 }, expected: "/things/0/x" },
    { name: "with what ends a segment", path: { id: "a/b?c#d" }, expected: "/things/a%2Fb%3Fc%23d/x" },
    { name: "with what looks like a place", path: { id: "{id}$&" }, expected: "/things/%7Bid%7D%24%26/x" },
    { name: "with letters of all kinds", path: { id: "é😀" }, expected: "/things/%C3%A9%F0%9F%98%80/x" },
    { name: "half of a letter", path: { id: "a\ud83d" }, expected: "/things/a%EF%BF%BD/x" },
    { name: "encoded already", path: { id: "%2F" }, expected: "/things/%252F/x" },
    { name: "dots within", path: { id: "a..b" }, expected: "/things/a..b/x" },
  ])("has path parameters: $name", async ({ path, expected }) => {
    const { url } = await sent(api({ path: "/things/{id}/x" }), {}, { path });
    expect(url).toBe(`${BASE_URL}${expected}`);
  });

  test.each([
    { name: "none", path: undefined, expected: "/things/{id} needs path.id" },
    { name: "another", path: { ID: "1" }, expected: "needs path.id" },
    { name: "an empty one", path: { id: "" }, expected: "needs path.id" },
    { name: "null", path: { id: null }, expected: "needs path.id" },
    { name: "an empty list", path: { id: [] }, expected: "needs path.id" },
    { name: "a list of an empty text", path: { id: [""] }, expected: "needs path.id" },
    { name: "an empty object", path: { id: {} }, expected: "needs path.id" },
    { name: "a dot", path: { id: "." }, expected: "would lead to another path" },
    { name: "two dots", path: { id: ".." }, expected: "would lead to another path" },
    { name: "inherited", path: Object.create({ id: "1" }), expected: "needs path.id" },
  ])("throws a TypeError for the path parameter: $name", async ({ path, expected }) => {
    const { fetch, requests } = recorder();
    const call = callOnce(api({ path: "/things/{id}" }), { fetch }, path ? { path } : {});
    await expect(call).rejects.toThrow(TypeError);
    await expect(call).rejects.toThrow(expected);
    expect(requests).toEqual([]);
  });

  test("two adjacent parameters cannot lead to another path", async () => {
    const call = callOnce(api({ path: "/a/{x}{y}/b" }), {}, { path: { x: ".", y: "." } });
    await expect(call).rejects.toThrow("would lead to another path");
  });

  test("ignores inherited values", async () => {
    await expect(callOnce(api({ path: "/{constructor}" }), {}, { path: {} })).rejects.toThrow("needs path.constructor");
  });

  test.each([
    { name: "plain", query: { a: "b", n: 1, t: true, f: false }, expected: "?a=b&n=1&t=true&f=false" },
    { name: "what was not given", query: { a: undefined, b: null, c: [] }, expected: "" },
    { name: "lists", query: { a: ["b", "c d"] }, expected: "?a=b&a=c%20d" },
    { name: "objects", query: { a: { b: "c" } }, expected: "?a[b]=c" },
    {
      name: "lists within objects",
      query: { a: { b: [1, null, 2], c: { d: "e" } } },
      expected: "?a[b]=1&a[b]=2&a[c][d]=e",
    },
    { name: "what means something in a URL", query: { a: "&=+#?/ " }, expected: "?a=%26%3D%2B%23%3F%2F%20" },
    {
      name: "names that mean something",
      query: { "a&b=#": 1, c: { "d]=1&e": 2 } },
      expected: "?a%26b%3D%23=1&c[d%5D%3D1%26e]=2",
    },
  ])("has query parameters: $name", async ({ query, expected }) => {
    expect((await sent(api(), {}, { query })).url).toBe(`${BASE_URL}/things${expected}`);
  });

  test("throws a TypeError for a list of lists or objects in the query", async () => {
    const call = callOnce(api(), {}, { query: { a: { b: [{ c: "s3cr3t" }] } } });
    await expect(call).rejects.toThrow(
      new TypeError("query.a[b] cannot be sent, because its list contains lists or objects"),
    );
  });

  const list = ["x/y", 2];
  const object = { r: "a b", g: 1 };
  test.each([
    { hole: "{v}", input: list, expected: "x%2Fy,2" },
    { hole: "{v}", input: object, expected: "r,a%20b,g,1" },
    { hole: "{v*}", input: object, expected: "r=a%20b,g=1" },
    { hole: "{v*}", input: list, expected: "x%2Fy,2" },
    { hole: "{.v}", input: "x/y", expected: ".x%2Fy" },
    { hole: "{.v}", input: list, expected: ".x%2Fy,2" },
    { hole: "{.v*}", input: list, expected: ".x%2Fy.2" },
    { hole: "{.v}", input: object, expected: ".r,a%20b,g,1" },
    { hole: "{.v*}", input: object, expected: ".r=a%20b.g=1" },
    { hole: "{;v}", input: "x/y", expected: ";v=x%2Fy" },
    { hole: "{;v*}", input: 0, expected: ";v=0" },
    { hole: "{;v}", input: list, expected: ";v=x%2Fy,2" },
    { hole: "{;v*}", input: list, expected: ";v=x%2Fy;v=2" },
    { hole: "{;v}", input: object, expected: ";v=r,a%20b,g,1" },
    { hole: "{;v*}", input: object, expected: ";r=a%20b;g=1" },
  ])("writes the path parameter $hole in its style: $input", async ({ hole, input, expected }) => {
    const request = await sent(api({ path: "/things/{v}", styledPath: `/things/${hole}` }), {}, { path: { v: input } });
    expect(request.url).toBe(`${BASE_URL}/things/${expected}`);
    // Compares with the serializer of another package.
    expect(defaultPathSerializer(`/things/${hole}`, { v: input })).toBe(`/things/${expected}`);
  });

  test.each([
    { style: ",", input: list, expected: "v=x%2Fy,2" },
    { style: "%20", input: list, expected: "v=x%2Fy%202" },
    { style: "%7C", input: list, expected: "v=x%2Fy%7C2" },
    { style: ",", input: object, expected: "v=r,a%20b,g,1" },
    { style: "flat", input: object, expected: "r=a%20b&g=1" },
    { style: "flat", input: { a: [1, 2] }, expected: "a=1&a=2" },
    { style: ",", input: 7, expected: "v=7" },
  ] as const)("writes query parameters in the style $style: $input", async ({ style, input, expected }) => {
    const request = await sent(api({ query: { v: style } }), {}, { query: { v: input } });
    expect(request.url).toBe(`${BASE_URL}/things?${expected}`);
  });

  test("does not include the fragment that selects an operation", async () => {
    const descriptor = api({ method: "post", path: "/api.php#function=get-user", body: FORM });
    expect((await sent(descriptor, {}, { query: { a: 1 } })).url).toBe(`${BASE_URL}/api.php?a=1`);
  });
});
