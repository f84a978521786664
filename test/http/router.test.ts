import { describe, expect, test } from "vitest";
import { basePaths } from "../../src/http/base-paths.js";
import { Router } from "../../src/http/router.js";
import { readApi } from "../../src/model/read-api.js";
import type { JsonObject } from "../../src/schema/json.js";

function api(servers: JsonObject[], paths: string[]) {
  const items = paths.map((path) => [path, { get: { operationId: path } }] as const);
  return readApi("acme/x", { servers, paths: Object.fromEntries(items) });
}

function found(servers: JsonObject[], paths: string[], path: string): string | undefined {
  const [first] = new Router(api(servers, paths)).match(path.slice(1).split("/"));
  return first?.operations.get("get")?.[0]?.id;
}

describe("basePaths", () => {
  const free = (url: string, ...names: string[]) => ({
    url,
    variables: Object.fromEntries(names.map((name) => [name, { default: "x" }])),
  });
  const listed = (url: string, name: string, values: string[]) => ({
    url,
    variables: { [name]: { default: values[0] ?? "", enum: values } },
  });
  const cases: [string, { given: JsonObject[]; want: string[] }][] = [
    ["no server", { given: [], want: ["/"] }],
    ["a host", { given: [{ url: "https://a.example" }], want: ["/"] }],
    ["a host and a slash", { given: [{ url: "https://a.example/" }], want: ["/"] }],
    ["a path", { given: [{ url: "https://a.example/v1/x/" }], want: ["/v1/x"] }],
    ["a path alone", { given: [{ url: "/v1" }], want: ["/v1"] }],
    [
      "several equal paths",
      { given: [{ url: "https://a.example/v1" }, { url: "https://b.example/v1" }], want: ["/v1"] },
    ],
    ["a variable in the host", { given: [free("https://{region}.example/v1", "region")], want: ["/v1"] }],
    ["a host that is one variable", { given: [free("https://{host}/board", "host")], want: ["…/board"] }],
    [
      "variables for scheme and host",
      { given: [free("{scheme}://{host}:8080/board", "scheme", "host")], want: ["…/board"] },
    ],
    ["one variable for everything", { given: [free("{base}/board", "base")], want: ["…/board"] }],
    ["a variable in the path", { given: [free("https://a.example/{site}/api", "site")], want: ["…/api"] }],
    [
      "a variable with an enum in the path",
      { given: [listed("https://a.example/{v}/api", "v", ["v1", "v2"])], want: ["/v1/api", "/v2/api"] },
    ],
  ];
  test.each(cases)("%s", (_, { given, want }) => {
    const bases = basePaths(api(given, []).servers);
    expect(bases.map(({ floating, segments }) => `${floating ? "…" : ""}/${segments.join("/")}`)).toEqual(want);
  });
});

describe("Router", () => {
  const cases: [string, { given: [paths: string[], path: string]; want: string | undefined }][] = [
    ["fixed text before a parameter", { given: [["/a/{x}", "/a/b"], "/a/b"], want: "/a/b" }],
    ["a parameter if no fixed text matches", { given: [["/a/{x}", "/a/b"], "/a/c"], want: "/a/{x}" }],
    ["backtracks from a fixed segment without a match", { given: [["/{x}/c", "/a/b"], "/a/c"], want: "/{x}/c" }],
    ["a segment with fixed ends", { given: [["/{x}", "/{x}.json"], "/a.b.json"], want: "/{x}" }],
    ["special characters of regular expressions are literal", { given: [["/a(b)+{x}"], "/a(b)+c"], want: "/a(b)+{x}" }],
    ["an encoded path matches a decoded request", { given: [["/a%20b/{x}%21"], "/a b/c!"], want: "/a%20b/{x}%21" }],
    ["an encoded brace is not a parameter", { given: [["/%7Bx%7D"], "/a"], want: undefined }],
    ["an empty segment is not a parameter", { given: [["/a/{x}"], "/a/"], want: undefined }],
    ["a trailing slash is significant", { given: [["/a/"], "/a/"], want: "/a/" }],
    ["the root", { given: [["/"], "/"], want: "/" }],
    ["a path longer than documented", { given: [["/a"], "/a/b"], want: undefined }],
    ["a prototype name", { given: [["/a"], "/__proto__"], want: undefined }],
    ["a decoded slash stays in its segment", { given: [["/a/{x}"], "/a/b%2Fc"], want: "/a/{x}" }],
  ];
  test.each(cases)("%s", (_, { given: [paths, path], want }) => {
    expect(found([], paths, path)).toBe(want);
  });

  test("returns the values of parameters", () => {
    const [route] = new Router(api([], ["/a/{x}/{y}.{z}"])).match(["a", "1", "2.3"]);
    expect([...(route?.parameters ?? [])]).toEqual([
      ["x", "1"],
      ["y", "2"],
      ["z", "3"],
    ]);
  });

  test("matches thousands of segments before a floating base", () => {
    const servers = [{ url: "https://{host}/x", variables: { host: { default: "a" } } }];
    const router = new Router(api(servers, ["/a/{b}/c"]));
    expect([...router.match(Array.from({ length: 4000 }, () => "x"))]).toEqual([]);
  });
});
