import { expect, test } from "vitest";
import { fenced } from "../../../src/docs/print/markdown.js";

test.each([
  ["plain", "a", "```sh\na\n```"],
  ["a fence in it", "````", "`````sh\n````\n`````"],
])("a fence is longer than what it holds: %s", (_, code, want) => {
  expect(fenced("sh", code)).toBe(want);
});

test("more backticks than a function takes arguments", () => {
  const code = "` ".repeat(300_000);
  expect(fenced("sh", code)).toBe(`\`\`\`sh\n${code}\n\`\`\``);
});
