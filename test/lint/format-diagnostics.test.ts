import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../src/workspace/diagnostics/diagnostic.js";
import { countDiagnostics, formatDiagnostics } from "../../src/workspace/diagnostics/format.js";

const context = { root: "/nowhere", version: "1.2.3", rules: new Map([["chatwire/rule", "values are valid"]]) };
const diagnostic: Diagnostic = {
  code: "chatwire/rule",
  message: "50% wrong:\nfix it, now.",
  severity: "error",
  location: { file: "openapi/a b.yaml", line: 3, column: 5 },
};
const warning: Diagnostic = { ...diagnostic, code: "other", severity: "warning", url: "https://rules.example/other" };

describe("text", () => {
  test("prints location, rule, message and link, without lines if the file does not exist", () => {
    expect(formatDiagnostics([diagnostic, warning], "text", context)).toBe(
      [
        "openapi/a b.yaml:3:5  error  chatwire/rule\n50% wrong:\nfix it, now.",
        "openapi/a b.yaml:3:5  warning  other\n50% wrong:\nfix it, now.\nhttps://rules.example/other",
      ].join("\n\n"),
    );
  });
});

test("json prints the diagnostics", () => {
  expect(JSON.parse(formatDiagnostics([diagnostic, warning], "json", context))).toEqual([diagnostic, warning]);
  expect(JSON.parse(formatDiagnostics([], "json", context))).toEqual([]);
});

describe("github", () => {
  const cases: { name: string; changes: Partial<Diagnostic>; expected: string }[] = [
    {
      name: "escapes line breaks and percent signs",
      changes: {},
      expected: "::error file=openapi/a b.yaml,line=3,col=5,title=chatwire/rule::50%25 wrong:%0Afix it, now.",
    },
    {
      name: "escapes colons and commas in properties",
      changes: { location: { file: "a,b:c.yaml", line: 3, column: 5 }, message: "m", severity: "warning" },
      expected: "::warning file=a%2Cb%3Ac.yaml,line=3,col=5,title=chatwire/rule::m",
    },
    {
      name: "escapes a command inside a message",
      changes: { message: "\r\n::set-output name=x::y" },
      expected: "::error file=openapi/a b.yaml,line=3,col=5,title=chatwire/rule::%0D%0A::set-output name=x::y",
    },
  ];
  test.each(cases)("$name", ({ changes, expected }) => {
    expect(formatDiagnostics([{ ...diagnostic, ...changes }], "github", context)).toBe(expected);
  });
});

describe("sarif", () => {
  const log = JSON.parse(formatDiagnostics([diagnostic, warning], "sarif", context));

  test("lists its version, its tool and every rule", () => {
    expect(log.version).toBe("2.1.0");
    expect(log.runs).toHaveLength(1);
    expect(log.runs[0].tool.driver).toEqual({
      name: "chatwire",
      version: "1.2.3",
      rules: [
        { id: "chatwire/rule", shortDescription: { text: "values are valid" } },
        { id: "other", helpUri: "https://rules.example/other" },
      ],
    });
  });

  test("has a result for each diagnostic, with a location relative to the workspace", () => {
    expect(log.runs[0].results).toEqual([
      {
        ruleId: "chatwire/rule",
        ruleIndex: 0,
        level: "error",
        message: { text: "50% wrong:\nfix it, now." },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: "openapi/a%20b.yaml", uriBaseId: "%SRCROOT%" },
              region: { startLine: 3, startColumn: 5 },
            },
          },
        ],
      },
      expect.objectContaining({ ruleId: "other", ruleIndex: 1, level: "warning" }),
    ]);
  });
});

test("countDiagnostics counts errors and warnings", () => {
  expect(countDiagnostics([diagnostic, warning, warning])).toEqual({
    errors: 1,
    warnings: 2,
    summary: "1 error and 2 warnings",
  });
});
