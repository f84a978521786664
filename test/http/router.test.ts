import { describe, expect, test } from "vitest";
import { basePaths, Router } from "../../src/http/router.js";
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
  const cases: { name: string; input: JsonObject[]; expected: string[] }[] = [
    { name: "no server", input: [], expected: ["/"] },
    { name: "a host", input: [{ url: "https://a.example" }], expected: ["/"] },
    { name: "a host and a slash", input: [{ url: "https://a.example/" }], expected: ["/"] },
    { name: "a path", input: [{ url: "https://a.example/v1/x/" }], expected: ["/v1/x"] },
    { name: "a path alone", input: [{ url: "/v1" }], expected: ["/v1"] },
    {
      name: "several equal paths",
      input: [{ url: "https://a.example/v1" }, { url: "https://b.example/v1" }],
      expected: ["/v1"],
    },
    { name: "a variable in the host", input: [free("https://{region}.example/v1", "region")], expected: ["/v1"] },
    { name: "a host that is one variable", input: [free("https://{host}/board", "host")], expected: ["…/board"] },
    {
      name: "variables for scheme and host",
      input: [free("{scheme}://{host}:8080/board", "scheme", "host")],
      expected: ["…/board"],
    },
    { name: "one variable for everything", input: [free("{base}/board", "base")], expected: ["…/board"] },
    { name: "a variable in the path", input: [free("https://a.example/{site}/api", "site")], expected: ["…/api"] },
    {
      name: "a variable with an enum in the path",
      input: [listed("https://a.example/{v}/api", "v", ["v1", "v2"])],
      expected: ["/v1/api", "/v2/api"],
    },
  ];
  test.each(cases)("$name", ({ input, expected }) => {
    const bases = basePaths(api(input, []).servers);
    expect(bases.map(({ floating, segments }) => `${floating ? "…" : ""}/${segments.join("/")}`)).toEqual(expected);
  });
});

describe("Router", () => {
  const cases: { name: string; input: [paths: string[], path: string]; expected: string | undefined }[] = [
    { name: "fixed text before a parameter", input: [["/a/{x}", "/a/b"], "/a/b"], expected: "/a/b" },
    { name: "a parameter if no fixed text matches", input: [["/a/{x}", "/a/b"], "/a/c"], expected: "/a/{x}" },
    {
      name: "backtracks from a fixed segment without a match",
      input: [["/{x}/c", "/a/b"], "/a/c"],
      expected: "/{x}/c",
    },
    { name: "a segment with fixed ends", input: [["/{x}", "/{x}.json"], "/a.b.json"], expected: "/{x}" },
    {
      name: "special characters of regular expressions are literal",
      input: [["/a(b)+{x}"], "/a(b)+c"],
      expected: "/a(b)+{x}",
    },
    {
      name: "an encoded path matches a decoded request",
      input: [["/a%20b/{x}%21"], "/a b/c!"],
      expected: "/a%20b/{x}%21",
    },
    { name: "an encoded brace is not a parameter", input: [["/%7Bx%7D"], "/a"], expected: undefined },
    { name: "an empty segment is not a parameter", input: [["/a/{x}"], "/a/"], expected: undefined },
    { name: "a trailing slash is significant", input: [["/a/"], "/a/"], expected: "/a/" },
    { name: "the root", input: [["/"], "/"], expected: "/" },
    { name: "a path longer than documented", input: [["/a"], "/a/b"], expected: undefined },
    { name: "a prototype name", input: [["/a"], "/__proto__"], expected: undefined },
    { name: "a decoded slash stays in its segment", input: [["/a/{x}"], "/a/b%2Fc"], expected: "/a/{x}" },
  ];
  test.each(cases)("$name", ({ input: [paths, path], expected }) => {
    expect(found([], paths, path)).toBe(expected);
  });

  test("returns the values of parameters", () => {
    const [route] = new Router(api([], ["/a/{x}/{y}.{z}"])).match(["a", "1", "2.3"]);
    expect([...(route?.parameters ?? [])]).toEqual([
      ["x", "1"],
      ["y", "2"],
      ["z", "3"],
    ]);
  });

  const values: { name: string; template: string; segment: string; expected: string[] | undefined }[] = [
    {
      name: "takes the shortest values from the left",
      template: "{a}-{b}-{c}.png",
      segment: "1-2-3-4.png",
      expected: ["1", "2", "3-4"],
    },
    { name: "gives a value at least one character", template: "{a}-{b}", segment: "--x", expected: ["-", "x"] },
    { name: "splits neighbors after one character", template: "{a}{b}", segment: "xyz", expected: ["x", "yz"] },
    { name: "keeps line breaks", template: "{a}.json", segment: "x\ny.json", expected: ["x\ny"] },
    { name: "rejects an empty first value", template: "{a}-{b}", segment: "-x", expected: undefined },
    { name: "rejects an empty last value", template: "{a}-{b}", segment: "x-", expected: undefined },
    { name: "rejects overlapping ends", template: "a{x}a", segment: "a", expected: undefined },
    { name: "rejects overlapping inner literals", template: "{a}bb{c}bb", segment: "xbbb", expected: undefined },
    { name: "matches the last literal at the end", template: "{a}.{b}.x", segment: "1.x.2.x", expected: ["1", "x.2"] },
  ];
  test.each(values)("$name", ({ template, segment, expected }) => {
    const [route] = new Router(api([], [`/${template}`])).match([segment]);
    expect(route && [...route.parameters.values()]).toEqual(expected);
  });

  test("agrees with a regular expression about random segments", () => {
    const templates = ["{a}-{b}", "-{a}{b}", "{a}--{b}-", "x{a}x{b}x", "{a}-{b}-{c}"];
    const letters = ["-", "x", "y"];
    for (let seed = 0; seed < 3 ** 7; seed++) {
      const segment = Array.from(
        { length: 1 + (seed % 7) },
        (_, place) => letters[Math.floor(seed / 3 ** place) % 3],
      ).join("");
      for (const template of templates) {
        const [route] = new Router(api([], [`/${template}`])).match([segment]);
        const expected = new RegExp(`^${template.replaceAll(/\{.\}/g, "(.+?)")}$`).exec(segment);
        expect({ template, segment, values: route && [...route.parameters.values()] }).toEqual({
          template,
          segment,
          values: expected?.slice(1),
        });
      }
    }
  });

  test("matches a long segment against many parameters", () => {
    // A backtracking match would take longer than any test may.
    const template = `/${Array.from({ length: 8 }, (_, index) => `{p${index}}`).join("-")}.png`;
    expect([...new Router(api([], [template])).match(["a-".repeat(4000)])]).toEqual([]);
  });

  test("matches thousands of segments before a floating base", () => {
    const servers = [{ url: "https://{host}/x", variables: { host: { default: "a" } } }];
    const router = new Router(api(servers, ["/a/{b}/c"]));
    expect([...router.match(Array.from({ length: 4000 }, () => "x"))]).toEqual([]);
  });
});
