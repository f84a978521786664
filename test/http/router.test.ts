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

describe("base paths of servers", () => {
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
    ["several alike", { given: [{ url: "https://a.example/v1" }, { url: "https://b.example/v1" }], want: ["/v1"] }],
    ["a part of the host is free", { given: [free("https://{region}.example/v1", "region")], want: ["/v1"] }],
    ["the host is free", { given: [free("https://{host}/board", "host")], want: ["…/board"] }],
    [
      "scheme and host are free",
      { given: [free("{scheme}://{host}:8080/board", "scheme", "host")], want: ["…/board"] },
    ],
    ["all is free", { given: [free("{base}/board", "base")], want: ["…/board"] }],
    ["a part of the path is free", { given: [free("https://a.example/{site}/api", "site")], want: ["…/api"] }],
    [
      "a part of the path has values",
      { given: [listed("https://a.example/{v}/api", "v", ["v1", "v2"])], want: ["/v1/api", "/v2/api"] },
    ],
  ];
  test.each(cases)("%s", (_, { given, want }) => {
    const bases = basePaths(api(given, []).servers);
    expect(bases.map(({ floating, segments }) => `${floating ? "…" : ""}/${segments.join("/")}`)).toEqual(want);
  });
});

describe("routing", () => {
  const cases: [string, { given: [paths: string[], path: string]; want: string | undefined }][] = [
    ["fixed before parameter", { given: [["/a/{x}", "/a/b"], "/a/b"], want: "/a/b" }],
    ["parameter where nothing fixed fits", { given: [["/a/{x}", "/a/b"], "/a/c"], want: "/a/{x}" }],
    ["back from a fixed segment that leads nowhere", { given: [["/{x}/c", "/a/b"], "/a/c"], want: "/{x}/c" }],
    ["a segment with fixed ends", { given: [["/{x}", "/{x}.json"], "/a.b.json"], want: "/{x}" }],
    ["signs of regular expressions are signs", { given: [["/a(b)+{x}"], "/a(b)+c"], want: "/a(b)+{x}" }],
    [
      "what a path has encoded, a request has decoded",
      { given: [["/a%20b/{x}%21"], "/a b/c!"], want: "/a%20b/{x}%21" },
    ],
    ["an encoded brace is no parameter", { given: [["/%7Bx%7D"], "/a"], want: undefined }],
    ["an empty segment is no parameter", { given: [["/a/{x}"], "/a/"], want: undefined }],
    ["a trailing slash counts", { given: [["/a/"], "/a/"], want: "/a/" }],
    ["the root", { given: [["/"], "/"], want: "/" }],
    ["longer than documented", { given: [["/a"], "/a/b"], want: undefined }],
    ["names of prototypes", { given: [["/a"], "/__proto__"], want: undefined }],
    ["a decoded slash stays in its segment", { given: [["/a/{x}"], "/a/b%2Fc"], want: "/a/{x}" }],
  ];
  test.each(cases)("%s", (_, { given: [paths, path], want }) => {
    expect(found([], paths, path)).toBe(want);
  });

  test("the values of parameters", () => {
    const [route] = new Router(api([], ["/a/{x}/{y}.{z}"])).match(["a", "1", "2.3"]);
    expect([...(route?.parameters ?? [])]).toEqual([
      ["x", "1"],
      ["y", "2"],
      ["z", "3"],
    ]);
  });

  test("a thousand segments of a floating base are no burden", () => {
    const servers = [{ url: "https://{host}/x", variables: { host: { default: "a" } } }];
    const router = new Router(api(servers, ["/a/{b}/c"]));
    expect([...router.match(Array.from({ length: 4000 }, () => "x"))]).toEqual([]);
  });
});
