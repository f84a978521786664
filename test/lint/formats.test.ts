import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../src/workspace/diagnostics/diagnostic.js";
import { countDiagnostics, formatDiagnostics } from "../../src/workspace/diagnostics/format/index.js";

const about = { root: "/nowhere", version: "1.2.3", rules: new Map([["chatwire/rule", "things are right"]]) };
const diagnostic: Diagnostic = {
  code: "chatwire/rule",
  message: "50% wrong:\nmend it, now.",
  severity: "error",
  location: { file: "openapi/a b.yaml", line: 3, column: 5 },
};
const warning: Diagnostic = { ...diagnostic, code: "other", severity: "warning", url: "https://rules.example/other" };

describe("text", () => {
  test("tells place, rule, sentence and link; a file that is gone has no lines", () => {
    expect(formatDiagnostics([diagnostic, warning], "text", about)).toBe(
      [
        "openapi/a b.yaml:3:5  error  chatwire/rule\n50% wrong:\nmend it, now.",
        "openapi/a b.yaml:3:5  warning  other\n50% wrong:\nmend it, now.\nhttps://rules.example/other",
      ].join("\n\n"),
    );
  });
});

test("json is the faults", () => {
  expect(JSON.parse(formatDiagnostics([diagnostic, warning], "json", about))).toEqual([diagnostic, warning]);
  expect(JSON.parse(formatDiagnostics([], "json", about))).toEqual([]);
});

describe("github", () => {
  const cases: [string, { given: Partial<Diagnostic>; want: string }][] = [
    [
      "lines and percent signs",
      {
        given: {},
        want: "::error file=openapi/a b.yaml,line=3,col=5,title=chatwire/rule::50%25 wrong:%0Amend it, now.",
      },
    ],
    [
      "colons and commas in properties",
      {
        given: { location: { file: "a,b:c.yaml", line: 3, column: 5 }, message: "m", severity: "warning" },
        want: "::warning file=a%2Cb%3Ac.yaml,line=3,col=5,title=chatwire/rule::m",
      },
    ],
    [
      "a command inside of a message",
      {
        given: { message: "\r\n::set-output name=x::y" },
        want: "::error file=openapi/a b.yaml,line=3,col=5,title=chatwire/rule::%0D%0A::set-output name=x::y",
      },
    ],
  ];
  test.each(cases)("%s", (_, { given, want }) => {
    expect(formatDiagnostics([{ ...diagnostic, ...given }], "github", about)).toBe(want);
  });
});

describe("sarif", () => {
  const log = JSON.parse(formatDiagnostics([diagnostic, warning], "sarif", about));

  test("names its version, its tool and every rule", () => {
    expect(log.version).toBe("2.1.0");
    expect(log.runs).toHaveLength(1);
    expect(log.runs[0].tool.driver).toEqual({
      name: "chatwire",
      version: "1.2.3",
      rules: [
        { id: "chatwire/rule", shortDescription: { text: "things are right" } },
        { id: "other", helpUri: "https://rules.example/other" },
      ],
    });
  });

  test("has a result a fault, with the place relative to the workspace", () => {
    expect(log.runs[0].results).toEqual([
      {
        ruleId: "chatwire/rule",
        ruleIndex: 0,
        level: "error",
        message: { text: "50% wrong:\nmend it, now." },
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

test("counts", () => {
  expect(countDiagnostics([diagnostic, warning, warning])).toEqual({
    errors: 1,
    warnings: 2,
    summary: "1 error and 2 warnings",
  });
});
