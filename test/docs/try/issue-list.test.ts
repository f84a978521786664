import { expect, test } from "vitest";
import { type Grouped, grouped } from "../../../src/docs/browser/try/issue-list.js";

type Told = string | [string, ...Told[]];

const told = ({ issue: { path, keyword }, alternatives }: Grouped): Told => {
  const text = `${path} ${keyword}`;
  return alternatives.length > 0 ? [text, ...alternatives.map(told)] : text;
};

test.each<[string, string[], Told[]]>([
  ["without a union, all stand side by side", ["/a type", "/b required"], ["/a type", "/b required"]],
  [
    "what alternatives lack stands below the union",
    ["/a type", "/a/b const", "/a oneOf"],
    [["/a oneOf", "/a type", "/a/b const"]],
  ],
  [
    "what is elsewhere does not",
    ["/ab type", "/a/b const", "/a anyOf", "/c type"],
    ["/ab type", ["/a anyOf", "/a/b const"], "/c type"],
  ],
  ["unions in unions", ["/a/b type", "/a/b oneOf", "/a oneOf"], [["/a oneOf", ["/a/b oneOf", "/a/b type"]]]],
  ["two fitted, so none has anything against it", [" oneOf"], [" oneOf"]],
])("%s", (_, given, want) => {
  const issues = given.map((text) => {
    const [path = "", keyword = ""] = text.split(" ");
    return { path, keyword, message: "" };
  });
  expect(grouped(issues).map(told)).toEqual(want);
});
