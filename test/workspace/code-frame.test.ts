import { expect, test } from "vitest";
import { codeFrame } from "../../src/workspace/diagnostics/code-frame.js";

const FIVE = "one\ntwo\nthree\nfour\nfive\n";

const cases: [string, { given: [text: string, line: number, column: number]; want: string[] }][] = [
  [
    "the middle",
    { given: [FIVE, 3, 2], want: ["  1 | one", "  2 | two", "> 3 | three", "    |  ^", "  4 | four", "  5 | five"] },
  ],
  ["the first line", { given: ["one", 1, 1], want: ["> 1 | one", "    | ^"] }],
  ["a line with a tab", { given: ["\tone", 1, 2], want: ["> 1 |  one", "    |  ^"] }],
  ["lines that end as on Windows", { given: ["one\r\ntwo", 2, 1], want: ["  1 | one", "> 2 | two", "    | ^"] }],
  ["an empty line", { given: ["", 1, 1], want: ["> 1 |", "    | ^"] }],
  [
    "a line that is too wide",
    {
      given: [`${"x".repeat(200)}!${"y".repeat(200)}`, 1, 201],
      want: [`> 1 | ${"x".repeat(79)}!${"y".repeat(80)}`, `    | ${" ".repeat(79)}^`],
    },
  ],
];

test.each(cases)("%s", (_, { given, want }) => {
  expect(codeFrame(...given).split("\n")).toEqual(want);
});
