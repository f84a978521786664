import { expect, test } from "vitest";
import type { Change } from "../../src/diff/change.js";
import { formatDiff } from "../../src/diff/format.js";

const markdownOf = (message: string) => {
  const change: Change = { impact: "major", kind: "modified", type: "Schema", path: "#/paths", message };
  const revisions = { base: "HEAD", revision: "working tree" };
  const text = formatDiff(
    { ...revisions, diffs: [{ id: "acme/shop", document: "openapi", changes: [change] }] },
    "markdown",
  );
  return /^\| \*\*breaking\*\* \| (.*) \| `#\/paths` \|$/m.exec(text)?.[1];
};

test.each([
  { name: "keeps code", message: "`id` was renamed to `a_b`.", expected: "`id` was renamed to `a_b`." },
  { name: "escapes pipes", message: "`a|b` and c|d", expected: "`a\\|b` and c\\|d" },
  { name: "escapes a pipe after a backslash", message: "c\\|d", expected: "c\\\\\\|d" },
  {
    name: "escapes images",
    message: 'from "![x](https://evil.example)"',
    expected: 'from "!\\[x\\](https://evil.example)"',
  },
  { name: "escapes mentions", message: "@everyone", expected: "&#64;everyone" },
  { name: "escapes markup", message: "<b>*a*</b>", expected: "&lt;b&gt;\\*a\\*&lt;/b&gt;" },
  { name: "escapes unterminated code", message: "`a` ``` ![x](y)", expected: "`a` \\` !\\[x\\](y)" },
])("in Markdown, $name", ({ message, expected }) => {
  expect(markdownOf(message)).toBe(expected);
});

test("text and Markdown name the source before the pointer", () => {
  const location = { file: "openapi/acme/shop/paths/a|b.yaml", line: 7, column: 3 };
  const change: Change = {
    impact: "minor",
    kind: "added",
    type: "Schema",
    path: "#/paths",
    message: "Added.",
    location,
  };
  const diffs = {
    base: "HEAD",
    revision: "now",
    diffs: [{ id: "a", document: "openapi" as const, changes: [change] }],
  };
  expect(formatDiff(diffs, "text")).toContain("Added.  openapi/acme/shop/paths/a|b.yaml:7  #/paths");
  expect(formatDiff(diffs, "markdown")).toContain("| `openapi/acme/shop/paths/a\\|b.yaml:7` `#/paths` |");
});
