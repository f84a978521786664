import { expect, test } from "vitest";
import { readApi } from "../../../src/model/read-api.js";
import { hintsFor } from "../../../src/testing/server/hints.js";
import type { CaseResult } from "../../../src/testing/server/results.js";

/** An API with paths and a server. */
function apiWith(server: string | undefined, ...paths: string[]) {
  const get = { operationId: "get", responses: { "200": { description: "Done." } } };
  return readApi("acme/shop", {
    openapi: "3.1.0",
    info: { title: "Shop", version: "1" },
    ...(server === undefined ? {} : { servers: [{ url: server }] }),
    paths: Object.fromEntries(paths.map((path, index) => [path, { get: { ...get, operationId: `get${index}` } }])),
  });
}

function result(status: number, more: Partial<CaseResult> = {}): CaseResult {
  return {
    ...{ operation: "get0", kind: "example", name: "example one", outcome: "failed", status, findings: [] },
    ...{ reason: undefined, response: undefined, breaks: [], curl: undefined, time: 1, ...more },
  };
}

const shop = apiWith("https://api.example/v2", "/items", "/orders");
const page = { contentType: "text/html; charset=utf-8", body: "<p>" };

test.each([
  {
    name: "the path of the contract's server is missing",
    ...{ api: shop, baseUrl: "http://a.example/mock", results: [result(404), result(404)] },
    expected: [
      "every valid request was answered with 404: the contract's server is https://api.example/v2, so try --target http://a.example/mock/v2",
    ],
  },
  {
    name: "the target repeats the beginning of all paths",
    ...{
      api: apiWith("https://api.example", "/account/v1/items", "/account/v1"),
      baseUrl: "http://a.example/x/account/v1",
    },
    results: [result(400)],
    expected: [
      "every valid request was answered with 400: the paths of the contract begin with /account/v1 themselves, so try --target http://a.example/x",
    ],
  },
  {
    name: "no path is known to be wrong",
    ...{ api: shop, baseUrl: "http://a.example/v2", results: [result(404)] },
    expected: [
      "every valid request was answered with 404: --target must be the URL before the paths of the contract, such as /items; the contract's server is https://api.example/v2",
    ],
  },
  {
    name: "every response is a web page",
    ...{ api: shop, baseUrl: "http://a.example", results: [result(200, { response: page })] },
    expected: [
      "every response is a web page: the contract's server is https://api.example/v2, so try --target http://a.example/v2",
    ],
  },
  {
    name: "the credentials are wrong",
    ...{ api: shop, baseUrl: "http://a.example/v2", results: [result(401), result(401)] },
    expected: ["every valid request was answered with 401: check the credentials"],
  },
  {
    name: "the server limits the rate",
    ...{ api: shop, baseUrl: "http://a.example/v2", results: [result(200), result(429, { kind: "invalid" })] },
    expected: ["the server limits the rate of requests (429): use --rate"],
  },
  {
    name: "some valid requests succeeded",
    ...{ api: shop, baseUrl: "http://a.example", results: [result(200), result(404)] },
    expected: [],
  },
  {
    name: "a mock was asked for a status",
    ...{ api: shop, baseUrl: "http://a.example", results: [result(429, { kind: "status" })] },
    expected: [],
  },
  { name: "nothing was sent", ...{ api: shop, baseUrl: "http://a.example", results: [] }, expected: [] },
])("hints if $name: $expected", ({ api, baseUrl, results, expected }) => {
  expect(hintsFor(api, baseUrl, results)).toEqual(expected);
});
