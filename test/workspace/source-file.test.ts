import { describe, expect, test } from "vitest";
import type { Path } from "../../src/schema/pointer.js";
import { SourceFile } from "../../src/workspace/files/source-file.js";

const YAML = `# about
info:
  title: Shop
  "quoted key": 1
tags: [a, {name: b}]
paths:
  /items/{id}:
    - one
    -   two: {deep: 3}
again: &anchor
  x: 1
alias: *anchor
200: number
empty:
`;

describe("position", () => {
  type Case = [string, { given: [path: Path, want?: "key" | "value"]; want: [line: number, column: number] }];
  const cases: Case[] = [
    ["the document", { given: [[]], want: [2, 1] }],
    ["a key", { given: [["info", "title"]], want: [3, 3] }],
    ["its value", { given: [["info", "title"], "value"], want: [3, 10] }],
    ["a quoted key", { given: [["info", "quoted key"]], want: [4, 3] }],
    ["an item in flow style", { given: [["tags", 1]], want: [5, 11] }],
    ["a value in flow style", { given: [["tags", "1", "name"], "value"], want: [5, 18] }],
    ["a key with a slash", { given: [["paths", "/items/{id}"]], want: [7, 3] }],
    ["an item", { given: [["paths", "/items/{id}", 0]], want: [8, 7] }],
    ["inside of an item", { given: [["paths", "/items/{id}", 1, "two", "deep"], "value"], want: [9, 21] }],
    ["a number for a key", { given: [["200"], "value"], want: [13, 6] }],
    ["a number for a key, by number", { given: [[200]], want: [13, 1] }],
    ["a key without a value", { given: [["empty"], "value"], want: [14, 7] }],
    ["what is not there: the nearest parent", { given: [["info", "version", "x"]], want: [2, 1] }],
    ["an item that is not there", { given: [["tags", 7]], want: [5, 1] }],
    ["below an alias: the alias", { given: [["alias", "x"]], want: [12, 1] }],
    ["a name of Object's prototype", { given: [["constructor"]], want: [2, 1] }],
  ];
  test.each(cases)("%s", (_, { given: [path, want], want: [line, column] }) => {
    expect(new SourceFile("shop.yaml", YAML).position(path, want)).toEqual({ line, column });
  });

  const texts: [string, { given: string; want: { line: number; column: number } }][] = [
    ["JSON", { given: '{\n  "a": {"b": 1}\n}', want: { line: 2, column: 9 } }],
    ["lines that end as on Windows", { given: "a:\r\n  b: 1\r\n", want: { line: 2, column: 3 } }],
    ["an empty text", { given: "", want: { line: 1, column: 1 } }],
    ["a text that is no YAML", { given: "a: [", want: { line: 1, column: 1 } }],
    ["a mark of byte order", { given: "\ufeffa:\n  b: 1\n", want: { line: 2, column: 3 } }],
  ];
  test.each(texts)("in %s", (_, { given, want }) => {
    expect(new SourceFile("x", given).position(["a", "b"])).toEqual(want);
  });
});

test("value is what the text says, aliases written out", () => {
  expect(new SourceFile("shop.yaml", YAML).value).toMatchObject({
    info: { title: "Shop" },
    alias: { x: 1 },
    200: "number",
  });
});

test("a file that is not there is not read in silence", () => {
  expect(() => new SourceFile("/nowhere/shop.yaml")).toThrow("ENOENT");
});
