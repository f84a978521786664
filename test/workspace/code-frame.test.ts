import { expect, test } from "vitest";
import { codeFrame } from "../../src/workspace/diagnostics/format.js";

const FIVE = "one\ntwo\nthree\nfour\nfive\n";

const cases: { name: string; input: [text: string, line: number, column: number]; expected: string[] }[] = [
  {
    name: "the middle",
    input: [FIVE, 3, 2],
    expected: ["  1 | one", "  2 | two", "> 3 | three", "    |  ^", "  4 | four", "  5 | five"],
  },
  { name: "the first line", input: ["one", 1, 1], expected: ["> 1 | one", "    | ^"] },
  { name: "a line with a tab", input: ["\tone", 1, 2], expected: ["> 1 |  one", "    |  ^"] },
  {
    name: "lines with Windows line endings",
    input: ["one\r\ntwo", 2, 1],
    expected: ["  1 | one", "> 2 | two", "    | ^"],
  },
  { name: "an empty line", input: ["", 1, 1], expected: ["> 1 |", "    | ^"] },
  {
    name: "a part of a long line",
    input: [`${"x".repeat(200)}!${"y".repeat(200)}`, 1, 201],
    expected: [`> 1 | ${"x".repeat(79)}!${"y".repeat(80)}`, `    | ${" ".repeat(79)}^`],
  },
];

test.each(cases)("shows $name", ({ input, expected }) => {
  expect(codeFrame(...input).split("\n")).toEqual(expected);
});
