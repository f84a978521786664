import { expect, test } from "vitest";
import { fenced } from "../../../src/docs/print/markdown.js";

test.each([
  { name: "text", code: "a", expected: "```sh\na\n```" },
  { name: "backticks", code: "````", expected: "`````sh\n````\n`````" },
])("writes a fence that is longer than the runs of backticks in the code: $name", ({ code, expected }) => {
  expect(fenced("sh", code)).toBe(expected);
});

test("handles more backticks than a function can take arguments", () => {
  const code = "` ".repeat(300_000);
  expect(fenced("sh", code)).toBe(`\`\`\`sh\n${code}\n\`\`\``);
});
