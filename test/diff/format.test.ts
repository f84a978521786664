import { expect, test } from "vitest";
import type { Change } from "../../src/diff/change.js";
import { formatDiff } from "../../src/diff/format.js";

const markdownOf = (message: string) => {
  const change: Change = { impact: "major", kind: "modified", type: "Schema", path: "#/paths", message };
  const told = { base: "HEAD", revision: "working tree" };
  const text = formatDiff(
    { ...told, diffs: [{ id: "acme/shop", document: "openapi", changes: [change] }] },
    "markdown",
  );
  return /^\| \*\*breaking\*\* \| (.*) \| `#\/paths` \|$/m.exec(text)?.[1];
};

test.each([
  ["code stays code", "`id` was renamed to `a_b`.", "`id` was renamed to `a_b`."],
  ["a column ends no cell", "`a|b` and c|d", "`a\\|b` and c\\|d"],
  ["nor one behind a backslash", "c\\|d", "c\\\\\\|d"],
  ["an image is not asked for", 'from "![x](https://evil.example)"', 'from "!\\[x\\](https://evil.example)"'],
  ["nobody is called", "@everyone", "&#64;everyone"],
  ["markup is text", "<b>*a*</b>", "&lt;b&gt;\\*a\\*&lt;/b&gt;"],
  ["code that does not end is none", "`a` ``` ![x](y)", "`a` \\` !\\[x\\](y)"],
])("in Markdown, %s", (_, message, want) => {
  expect(markdownOf(message)).toBe(want);
});
