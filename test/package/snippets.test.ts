import { describe, expect, test } from "vitest";
import { snippetsOf } from "./snippets.js";

const MARKER = "<!-- test: consumer -->";

describe("snippets of a Markdown file", () => {
  test.each([
    ["a marked block", `# x\n\n${MARKER}\n\`\`\`ts\nlet a = 1;\n\`\`\`\n`, [[4, "ts", "let a = 1;\n"]]],
    ["empty lines between", `${MARKER}\n\n\`\`\`js\na();\n\`\`\`\n`, [[3, "js", "a();\n"]]],
    ["unmarked blocks are left out", `\`\`\`ts\nno\n\`\`\`\n${MARKER}\n\`\`\`ts\nyes\n\`\`\``, [[5, "ts", "yes\n"]]],
    ["a longer fence holds a shorter one", `${MARKER}\n\`\`\`\`ts\n\`\`\`\n\`\`\`\``, [[2, "ts", "```\n"]]],
    ["carriage returns", `${MARKER}\r\n\`\`\`typescript\r\na;\r\n\`\`\`\r\n`, [[2, "ts", "a;\n"]]],
  ])("%s", (_name, given, want) => {
    expect(snippetsOf(given, "README.md").map(({ line, language, code }) => [line, language, code])).toEqual(want);
  });

  test.each([
    [
      "nothing marked",
      "```ts\na;\n```",
      "README.md has no block of code after a line <!-- test: consumer -->: mark one",
    ],
    ["no code", "", "README.md has no block of code after a line <!-- test: consumer -->: mark one"],
    ["a marker above prose", `${MARKER}\ntext`, "README.md:1: the marker must stand above a block of ts or js"],
    [
      "a marker above a shell block",
      `\n${MARKER}\n\`\`\`sh\nls\n\`\`\``,
      "README.md:2: the marker must stand above a block of ts or js",
    ],
    ["a marker at the end", MARKER, "README.md:1: the marker must stand above a block of ts or js"],
    ["a block without end", `${MARKER}\n\`\`\`ts\na;`, "README.md:2: the block has no end"],
  ])("rejected: %s", (_name, given, want) => {
    expect(() => snippetsOf(given, "README.md")).toThrow(want);
  });
});
