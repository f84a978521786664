import { describe, expect, test } from "vitest";
import { formatLog, type RequestLog } from "../../src/mock/index.js";
import { shop } from "../fixtures/mock/shop.js";
import { json, serving } from "./serving.js";

const ENTRY: RequestLog = {
  method: "POST",
  path: "/acme/shop/v1/items",
  query: "",
  status: 400,
  api: "acme/shop",
  operation: "createItem",
  time: 2.6,
};

describe("formatLog", () => {
  const cases: { name: string; input: Partial<RequestLog>; expected: string }[] = [
    {
      name: "rejected",
      input: { rejection: "missing", parameter: "name" },
      expected: 'POST /acme/shop/v1/items 400 createItem 3 ms missing "name"',
    },
    {
      name: "a successful request",
      input: { status: 201, time: 0.2 },
      expected: "POST /acme/shop/v1/items 201 createItem 0 ms",
    },
    {
      name: "no operation",
      input: { operation: undefined, status: 404, rejection: "notFound" },
      expected: "POST /acme/shop/v1/items 404 3 ms notFound",
    },
    {
      name: "credentials are left out",
      input: { query: "api_key=***&limit=5&site=***" },
      expected: "POST /acme/shop/v1/items?limit=5 400 createItem 3 ms",
    },
    {
      name: "control characters are escaped",
      input: { path: "/\u001b[2Ja\nb\u009b" },
      expected: "POST /\\x1b[2Ja\\x0ab\\x9b 400 createItem 3 ms",
    },
    {
      name: "an internal error",
      input: { error: "Error: x\n    at y" },
      expected: "POST /acme/shop/v1/items 400 createItem 3 ms\nError: x\n    at y",
    },
    {
      name: "an internal error with control characters and a command of a CI service",
      input: { error: "Error: \u001b[2J\n::error::x" },
      expected: "POST /acme/shop/v1/items 400 createItem 3 ms\nError: \\u001b[2J\n| ::error::x",
    },
  ];
  test.each(cases)("$name", ({ input, expected }) => {
    expect(formatLog({ ...ENTRY, ...input })).toBe(expected);
  });

  test("shortens a long line", () => {
    expect(formatLog({ ...ENTRY, path: "/a".repeat(4000) }).length).toBeLessThan(310);
  });
});

test("logs each request without secrets", async () => {
  const { call, logs } = await serving({ "acme/shop": shop }, { now: () => 5 });
  await call("/acme/shop/v1/items?api_key=k&site=s&limit=2&x%3Dy=z", json({}));
  await call("/acme/shop/v1/open");
  await call("/none?%zz");
  expect(logs).toEqual([
    {
      ...ENTRY,
      query: "api_key=***&site=***&limit=***&***=***",
      time: 0,
      rejection: "missing",
      parameter: "name",
      message: '"name" is missing',
    },
    { ...ENTRY, method: "GET", path: "/acme/shop/v1/open", status: 200, operation: "open", time: 0 },
    { method: "GET", path: "/none", query: "***=***", status: 404, api: undefined, operation: undefined, time: 0 },
  ]);
});
