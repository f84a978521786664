import { describe, expect, test } from "vitest";
import { snippetsOf } from "./snippets.js";

const MARKER = "<!-- test: consumer -->";

describe("snippets of a Markdown file", () => {
  test.each([
    {
      name: "a marked block",
      input: `# x\n\n${MARKER}\n\`\`\`ts\nlet a = 1;\n\`\`\`\n`,
      expected: [[4, "ts", "let a = 1;\n"]],
    },
    { name: "empty lines between", input: `${MARKER}\n\n\`\`\`js\na();\n\`\`\`\n`, expected: [[3, "js", "a();\n"]] },
    {
      name: "unmarked blocks are left out",
      input: `\`\`\`ts\nno\n\`\`\`\n${MARKER}\n\`\`\`ts\nyes\n\`\`\``,
      expected: [[5, "ts", "yes\n"]],
    },
    {
      name: "a longer fence holds a shorter one",
      input: `${MARKER}\n\`\`\`\`ts\n\`\`\`\n\`\`\`\``,
      expected: [[2, "ts", "```\n"]],
    },
    {
      name: "carriage returns",
      input: `${MARKER}\r\n\`\`\`typescript\r\na;\r\n\`\`\`\r\n`,
      expected: [[2, "ts", "a;\n"]],
    },
  ])("$name", ({ input, expected }) => {
    expect(snippetsOf(input, "README.md").map(({ line, language, code }) => [line, language, code])).toEqual(expected);
  });

  test.each([
    {
      name: "a page without marked blocks",
      input: "```ts\na;\n```",
      expected: "README.md has no block of code after a line <!-- test: consumer -->: mark one",
    },
    {
      name: "an empty page",
      input: "",
      expected: "README.md has no block of code after a line <!-- test: consumer -->: mark one",
    },
    {
      name: "a marker above prose",
      input: `${MARKER}\ntext`,
      expected: "README.md:1: the marker must stand above a block of ts or js",
    },
    {
      name: "a marker above a shell block",
      input: `\n${MARKER}\n\`\`\`sh\nls\n\`\`\``,
      expected: "README.md:2: the marker must stand above a block of ts or js",
    },
    {
      name: "a marker at the end",
      input: MARKER,
      expected: "README.md:1: the marker must stand above a block of ts or js",
    },
    { name: "a block without end", input: `${MARKER}\n\`\`\`ts\na;`, expected: "README.md:2: the block has no end" },
  ])("rejects $name", ({ input, expected }) => {
    expect(() => snippetsOf(input, "README.md")).toThrow(expected);
  });
});
