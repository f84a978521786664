import { expect, test } from "vitest";
import { groupIssues, type IssueGroup } from "../../../../src/docs/browser/try/issue-list.js";

/** The path and keyword of an issue, followed by the issues that are nested below it. */
type Printed = string | [string, ...Printed[]];

function print({ issue: { path, keyword }, variantIssues }: IssueGroup): Printed {
  const text = `${path} ${keyword}`;
  return variantIssues.length > 0 ? [text, ...variantIssues.map(print)] : text;
}

const CASES: { name: string; issues: string[]; expected: Printed[] }[] = [
  { name: "keeps issues without a union", issues: ["/a type", "/b required"], expected: ["/a type", "/b required"] },
  {
    name: "nests the issues of variants below the union",
    issues: ["/a type", "/a/b const", "/a oneOf"],
    expected: [["/a oneOf", "/a type", "/a/b const"]],
  },
  {
    name: "does not nest issues of other places",
    issues: ["/ab type", "/a/b const", "/a anyOf", "/c type"],
    expected: ["/ab type", ["/a anyOf", "/a/b const"], "/c type"],
  },
  {
    name: "nests unions in unions",
    issues: ["/a/b type", "/a/b oneOf", "/a oneOf"],
    expected: [["/a oneOf", ["/a/b oneOf", "/a/b type"]]],
  },
  { name: "keeps a union that two variants fit", issues: [" oneOf"], expected: [" oneOf"] },
];

test.each(CASES)("$name", ({ issues, expected }) => {
  const parsed = issues.map((text) => {
    const [path = "", keyword = ""] = text.split(" ");
    return { path, keyword, message: "" };
  });
  expect(groupIssues(parsed).map(print)).toEqual(expected);
});
