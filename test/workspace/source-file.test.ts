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
  type Case = {
    name: string;
    input: [path: Path, part?: "key" | "value"];
    expected: [line: number, column: number];
  };
  const cases: Case[] = [
    { name: "the document", input: [[]], expected: [2, 1] },
    { name: "a key", input: [["info", "title"]], expected: [3, 3] },
    { name: "its value", input: [["info", "title"], "value"], expected: [3, 10] },
    { name: "a quoted key", input: [["info", "quoted key"]], expected: [4, 3] },
    { name: "an item in flow style", input: [["tags", 1]], expected: [5, 11] },
    { name: "a value in flow style", input: [["tags", "1", "name"], "value"], expected: [5, 18] },
    { name: "a key with a slash", input: [["paths", "/items/{id}"]], expected: [7, 3] },
    { name: "an item", input: [["paths", "/items/{id}", 0]], expected: [8, 7] },
    { name: "inside of an item", input: [["paths", "/items/{id}", 1, "two", "deep"], "value"], expected: [9, 21] },
    { name: "a number for a key", input: [["200"], "value"], expected: [13, 6] },
    { name: "a number for a key, by number", input: [[200]], expected: [13, 1] },
    { name: "a key without a value", input: [["empty"], "value"], expected: [14, 7] },
    { name: "a missing key: the nearest parent", input: [["info", "version", "x"]], expected: [2, 1] },
    { name: "a missing item: the nearest parent", input: [["tags", 7]], expected: [5, 1] },
    { name: "below an alias: the alias", input: [["alias", "x"]], expected: [12, 1] },
    { name: "a name of Object's prototype", input: [["constructor"]], expected: [2, 1] },
  ];
  test.each(cases)("$name", ({ input: [path, part], expected: [line, column] }) => {
    expect(new SourceFile("shop.yaml", YAML).position(path, part)).toEqual({ line, column });
  });

  const texts: { name: string; text: string; expected: { line: number; column: number } }[] = [
    { name: "JSON", text: '{\n  "a": {"b": 1}\n}', expected: { line: 2, column: 9 } },
    { name: "Windows line endings", text: "a:\r\n  b: 1\r\n", expected: { line: 2, column: 3 } },
    { name: "an empty text", text: "", expected: { line: 1, column: 1 } },
    { name: "invalid YAML", text: "a: [", expected: { line: 1, column: 1 } },
    { name: "a byte order mark", text: "\ufeffa:\n  b: 1\n", expected: { line: 2, column: 3 } },
  ];
  test.each(texts)("in $name", ({ text, expected }) => {
    expect(new SourceFile("x", text).position(["a", "b"])).toEqual(expected);
  });
});

test("reading a missing file throws", () => {
  expect(() => new SourceFile("/nowhere/shop.yaml")).toThrow("ENOENT");
});
