import { describe, expect, test } from "vitest";
import { fileText, terminalText, withoutControls } from "../../src/platform/terminal-text.js";

describe("terminalText", () => {
  const rows = [
    { name: "keeps plain text", text: "a: b\n\tc", expected: "a: b\n\tc" },
    { name: "escapes a terminal sequence", text: "\u001b[31mred", expected: "\\u001b[31mred" },
    { name: "escapes a carriage return", text: "good\rbad", expected: "good\\u000dbad" },
    { name: "escapes a change of direction", text: "a\u202eb", expected: "a\\u202eb" },
    { name: "escapes an invisible character", text: "a\u200bb", expected: "a\\u200bb" },
    { name: "escapes a line separator", text: "a\u2028::error::b", expected: "a\\u2028::error::b" },
    { name: "keeps the joiners of emoji", text: "\u{1f469}\u200d\u{1f4bb}", expected: "\u{1f469}\u200d\u{1f4bb}" },
    {
      name: "disarms a command in a name with a line break",
      text: "tag x\n::stop-commands::y",
      expected: "tag x\n| ::stop-commands::y",
    },
    { name: "disarms an indented command", text: "  ::error file=a::b", expected: "  | ::error file=a::b" },
    { name: "disarms an old command", text: "##[set-env name=A]b", expected: "| ##[set-env name=A]b" },
    {
      name: "disarms commands of other services",
      text: "##vso[task.x]\n##teamcity[y]",
      expected: "| ##vso[task.x]\n| ##teamcity[y]",
    },
    { name: "keeps colons inside a line", text: "std::vector", expected: "std::vector" },
  ];
  test.each(rows)("$name", ({ text, expected }) => {
    expect(terminalText(text)).toBe(expected);
  });
});

test("withoutControls keeps the commands of a report", () => {
  expect(withoutControls("::error file=a::\u202eb")).toBe("::error file=a::\\u202eb");
});

test("escapes a character beyond the first plane so that JSON means the same", () => {
  const text = "a\u{e0001}b";
  expect(JSON.parse(withoutControls(JSON.stringify(text)))).toBe(text);
});

describe("fileText", () => {
  const rows = [
    { name: "keeps plain text", text: "a: b\r\n\tc", expected: "a: b\r\n\tc" },
    { name: "escapes changes of direction", text: "a\u202eb\u2066c\u200f", expected: "a\\u202eb\\u2066c\\u200f" },
    { name: "escapes line separators", text: "a\u2028b\u2029c\u0085d", expected: "a\\u2028b\\u2029c\\u0085d" },
    { name: "escapes control characters", text: "a\0b\u001bc\u007f", expected: "a\\u0000b\\u001bc\\u007f" },
    {
      name: "keeps soft hyphens, joiners and flags",
      text: "a\u00ad\u200d\u{e0067}",
      expected: "a\u00ad\u200d\u{e0067}",
    },
  ];
  test.each(rows)("$name", ({ text, expected }) => {
    expect(fileText(text)).toBe(expected);
  });
});
