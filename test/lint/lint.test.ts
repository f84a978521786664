import { appendFile, rm } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { runCli } from "../../src/cli/run-cli.js";
import { type Change, inWorkspace, linting, placesOf } from "./linting.js";

const EXAMPLE = "openapi/acme/shop/examples/createItem.plain.yaml";
const STEPS = ["registry", "sources", "bundle", "redocly", "house", "examples", "parity", "spectral"];

describe("a workspace without a fault", () => {
  test("has no fault, and everything was looked at", async () => {
    const { diagnostics, checked, log } = await linting([]);
    expect(diagnostics).toEqual([]);
    expect(checked.documents).toBe(2);
    expect(checked.examples).toBe(10);
    expect(checked.rules).toBeGreaterThan(100);
    expect(log.map((line) => line.split(/\s+/)[1])).toEqual(STEPS);
  });
});

describe("what cannot be read stops the steps that need it, and says so", () => {
  const cases: [string, { given: Change[]; want: { step: string; note: RegExp; after: string[] } }][] = [
    [
      "a file that is not YAML",
      {
        given: [["paths/items.yaml", "a: [\n"]],
        want: { step: "sources", note: /1 fault, the other steps are skipped/, after: [] },
      },
    ],
    [
      "a reference to nothing",
      {
        given: [["paths/items.yaml", "Limit.yaml", "Limits.yaml"]],
        want: {
          step: "bundle",
          note: /failed: spectral, examples and parity are skipped/,
          after: ["redocly", "house"],
        },
      },
    ],
  ];
  test.each(cases)("%s", async (_, { given, want }) => {
    const { log } = await linting(given);
    const steps = log.map((line) => line.split(/\s+/)[1]);
    const at = steps.indexOf(want.step);
    expect(log[at]).toMatch(want.note);
    expect(steps.slice(at + 1)).toEqual(want.after);
  });
});

describe("steps are kept by the content of what they read", () => {
  test("a second run does nothing; a changed file is read again; a removed one is missed", async () => {
    await inWorkspace([], async (root) => {
      await lint(root);
      expect(stepsNotKept((await lint(root)).log)).toEqual([]);
      await appendFile(path.join(root, EXAMPLE), "description: A robot.\n");
      expect(stepsNotKept((await lint(root)).log)).toEqual(STEPS.slice(1));
      await rm(path.join(root, EXAMPLE));
      expect((await lint(root)).code).toBe(1);
    });
  });
});

describe("the verb", () => {
  const full: Change = [
    "examples/createItem.plain.yaml",
    "summary: A name alone\nvalue:\n  name: Robot\n  colour: red\n",
  ];

  test("prints place, sentence and lines on stdout, counts on stderr, and exits with 1", async () => {
    await inWorkspace([full], async (root) => {
      const { code, data, log } = await lint(root);
      expect(code).toBe(1);
      expect(data).toEqual([
        [
          `${EXAMPLE}:4:11  error  chatwire/example-fits`,
          'In the example "plain", colour is not a property of the schema. Mend the example, or the schema.',
          "  2 | value:",
          "  3 |   name: Robot",
          "> 4 |   colour: red",
          "    |           ^",
          "  5 |",
        ].join("\n"),
      ]);
      expect(log.at(-1)).toMatch(/^1 error and 0 warnings; checked 2 documents, 10 examples, by \d+ rules$/);
    });
  });

  const uses: [string, { given: string[]; want: { code: number; data: unknown; log: RegExp } }][] = [
    ["an API", { given: ["acme/shop"], want: { code: 1, data: [expect.stringContaining(EXAMPLE)], log: /1 error/ } }],
    ["JSON", { given: ["--json"], want: { code: 1, data: [expect.stringMatching(/^\[\n/)], log: /1 error/ } }],
    [
      "workflow commands",
      { given: ["--format", "github"], want: { code: 1, data: [expect.stringMatching(/^::error /)], log: /1 error/ } },
    ],
    ["an unknown API", { given: ["acme/shap"], want: { code: 2, data: [], log: /did you mean "acme\/shop"\?/ } }],
    [
      "an unknown format",
      { given: ["--format", "xml"], want: { code: 2, data: [], log: /must be one of text, json/ } },
    ],
    ["two formats", { given: ["--json", "--format", "sarif"], want: { code: 2, data: [], log: /exclude each other/ } }],
  ];
  test.each(uses)("%s", async (_, { given, want }) => {
    await inWorkspace([full], async (root) => {
      const { code, data, log } = await lint(root, ...given);
      expect({ code, data }).toEqual({ code: want.code, data: want.data });
      expect(log.at(-1)).toMatch(want.log);
    });
  });

  test("warnings alone exit with 0", async () => {
    const warned: Change = [
      "/redocly.yaml",
      "rules:\n",
      "rules:\n  operation-4xx-response: {severity: warn, validateWebhooks: true}\n",
    ];
    await inWorkspace([warned], async (root) => {
      const { code, log } = await lint(root);
      expect(code).toBe(0);
      expect(log.at(-1)).toMatch(/^0 errors and 1 warning;/);
    });
  });
});

test("faults of several files and tools are told at once, by place", async () => {
  const result = await linting([
    ["schemas/ItemCreatedWebhook.yaml", ", format: password", ""],
    ["examples/listItems.two.yaml", "id: 2", "id: two"],
    ["paths/items.yaml", "List items", "List items."],
  ]);
  expect(placesOf(result)).toEqual([
    "chatwire/example-fits examples/listItems.two.yaml:5:9",
    "chatwire/operation-summary paths/items.yaml:3:3",
    "chatwire/secret-format schemas/ItemCreatedWebhook.yaml:5:3",
  ]);
});

async function lint(cwd: string, ...args: string[]): Promise<{ code: number; data: string[]; log: string[] }> {
  const data: string[] = [];
  const log: string[] = [];
  const io = {
    cwd,
    env: {},
    output: (line: string) => data.push(line),
    log: (line: string) => log.push(line),
    signal: new AbortController().signal,
  };
  return { code: await runCli(["lint", ...args], io), data, log };
}

function stepsNotKept(log: string[]): (string | undefined)[] {
  const steps = log.filter((line) => /^[✓✗]/.test(line));
  return steps.filter((line) => !line.endsWith("cached")).map((line) => line.split(/\s+/)[1]);
}
