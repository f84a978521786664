import { appendFile, rm } from "node:fs/promises";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { runCli } from "../../src/cli/run-cli.js";
import { type Change, inWorkspace, linting, placesOf } from "./linting.js";

const EXAMPLE = "openapi/acme/shop/examples/createItem.plain.yaml";
const STEPS = [
  "registry",
  "sources",
  "bundle",
  "redocly",
  "custom-rules",
  "unused-files",
  "examples",
  "asyncapi-consistency",
  "spectral",
];

// Loads the tools, which takes longer than a test may.
beforeAll(() => linting([]));

test("a valid workspace has no diagnostics, and every step runs", async () => {
  const { diagnostics, checked, log } = await linting([]);
  expect(diagnostics).toEqual([]);
  expect(checked.documents).toBe(2);
  expect(checked.examples).toBe(10);
  expect(checked.rules).toBeGreaterThan(100);
  expect(log.map((line) => line.split(/\s+/)[1])).toEqual(STEPS);
});

describe("unreadable input skips the steps that need it", () => {
  const cases: { name: string; changes: Change[]; expected: { step: string; note: RegExp; after: string[] } }[] = [
    {
      name: "a file that is not YAML",
      changes: [["paths/items.yaml", "a: [\n"]],
      expected: { step: "sources", note: /1 problem, the other steps are skipped/, after: [] },
    },
    {
      name: "a reference to nothing",
      changes: [["paths/items.yaml", "Limit.yaml", "Limits.yaml"]],
      expected: {
        step: "bundle",
        note: /failed: spectral, examples, asyncapi-consistency and unused-files are skipped/,
        after: ["redocly", "custom-rules"],
      },
    },
  ];
  test.each(cases)("$name", async ({ changes, expected }) => {
    const { log } = await linting(changes);
    const steps = log.map((line) => line.split(/\s+/)[1]);
    const at = steps.indexOf(expected.step);
    expect(log[at]).toMatch(expected.note);
    expect(steps.slice(at + 1)).toEqual(expected.after);
  });
});

test("steps are cached until a file that they read changes", async () => {
  await inWorkspace([], async (root) => {
    await lint(root);
    expect(uncachedSteps((await lint(root)).log)).toEqual([]);
    await appendFile(path.join(root, EXAMPLE), "description: A robot.\n");
    expect(uncachedSteps((await lint(root)).log)).toEqual(STEPS.slice(1));
    await rm(path.join(root, EXAMPLE));
    expect((await lint(root)).code).toBe(1);
  });
});

describe("the command", () => {
  const unknownProperty: Change = [
    "examples/createItem.plain.yaml",
    "summary: A name alone\nvalue:\n  name: Robot\n  colour: red\n",
  ];

  test("prints diagnostics to stdout and counts to stderr, and exits with 1", async () => {
    await inWorkspace([unknownProperty], async (root) => {
      const { code, data, log } = await lint(root);
      expect(code).toBe(1);
      expect(data).toEqual([
        [
          `${EXAMPLE}:4:11  error  chatwire/example-fits`,
          'In the example "plain", colour is not a property of the schema. Correct the example or the schema.',
          "  2 | value:",
          "  3 |   name: Robot",
          "> 4 |   colour: red",
          "    |           ^",
          "  5 |",
        ].join("\n"),
      ]);
      expect(log.at(-1)).toMatch(/^1 error and 0 warnings; checked 2 documents and 10 examples with \d+ rules$/);
    });
  });

  const cases: { name: string; args: string[]; expected: { code: number; data: unknown; log: RegExp } }[] = [
    {
      name: "lints one API",
      args: ["acme/shop"],
      expected: { code: 1, data: [expect.stringContaining(EXAMPLE)], log: /1 error/ },
    },
    {
      name: "prints JSON",
      args: ["--json"],
      expected: { code: 1, data: [expect.stringMatching(/^\[\n/)], log: /1 error/ },
    },
    {
      name: "prints workflow commands",
      args: ["--format", "github"],
      expected: { code: 1, data: [expect.stringMatching(/^::error /)], log: /1 error/ },
    },
    {
      name: "rejects an unknown API",
      args: ["acme/shap"],
      expected: { code: 2, data: [], log: /did you mean "acme\/shop"\?/ },
    },
    {
      name: "rejects an unknown format",
      args: ["--format", "xml"],
      expected: { code: 2, data: [], log: /must be one of text, json/ },
    },
    {
      name: "rejects two formats",
      args: ["--json", "--format", "sarif"],
      expected: { code: 2, data: [], log: /exclude each other/ },
    },
  ];
  test.each(cases)("$name", async ({ args, expected }) => {
    await inWorkspace([unknownProperty], async (root) => {
      const { code, data, log } = await lint(root, ...args);
      expect({ code, data }).toEqual({ code: expected.code, data: expected.data });
      expect(log.at(-1)).toMatch(expected.log);
    });
  });

  test("exits with 0 if there are only warnings", async () => {
    const warning: Change = [
      "/redocly.yaml",
      "rules:\n",
      "rules:\n  operation-4xx-response: {severity: warn, validateWebhooks: true}\n",
    ];
    await inWorkspace([warning], async (root) => {
      const { code, log } = await lint(root);
      expect(code).toBe(0);
      expect(log.at(-1)).toMatch(/^0 errors and 1 warning;/);
    });
  });
});

describe("settings in redocly.yaml", () => {
  const closed: Change = ["schemas/CreateItemRequest.yaml", "additionalProperties: false\n", ""];
  const closedPlace = "chatwire/request-strict schemas/CreateItemRequest.yaml:1:1";
  const recommended: Change = ["/redocly.yaml", "preset: strict", "preset: recommended"];
  const ownKey: Change = ["paths/items.yaml", "x-effect: read\n", "x-effect: read\n  x-acme-team: shop\n"];
  const ownKeyPlace = "chatwire/known-extensions paths/items.yaml:8:3";
  const apiRules = (rules: string): Change => [
    "/redocly.yaml",
    "shop/openapi.yaml\n",
    `shop/openapi.yaml\n    rules: {${rules}}\n`,
  ];
  const rules = (rule: string): Change => ["/redocly.yaml", "rules:\n", `rules:\n  ${rule}\n`];
  const cases: { name: string; changes: Change[]; expected: string[] }[] = [
    { name: "strict reports a rule of this repository", changes: [closed], expected: [closedPlace] },
    { name: "recommended does not report it", changes: [closed, recommended], expected: [] },
    {
      name: "a rule can be switched on",
      changes: [closed, recommended, rules("chatwire/request-strict: error")],
      expected: [closedPlace],
    },
    { name: "a rule can be switched off", changes: [closed, rules('chatwire/request-strict: "off"')], expected: [] },
    {
      name: "a rule can be switched off for one API",
      changes: [closed, apiRules('chatwire/request-strict: "off"')],
      expected: [],
    },
    { name: "strict reports an unknown extension key", changes: [ownKey], expected: [ownKeyPlace] },
    { name: "recommended allows an unknown extension key", changes: [ownKey, recommended], expected: [] },
    {
      name: "recommended reports a mistyped extension key",
      changes: [["paths/items.yaml", "x-effect: read\n", "x-effect: read\n  x-statefull: true\n"], recommended],
      expected: [ownKeyPlace],
    },
    {
      name: "an extension key can be allowed",
      changes: [ownKey, rules("chatwire/known-extensions: {severity: error, allow: [x-acme-*]}")],
      expected: [],
    },
    {
      name: "a rule of Spectral can be switched off",
      changes: [
        ["webhooks/item_created.yaml", "  description: Sent once for each item.\n", ""],
        rules('spectral/webhook-description: "off"'),
      ],
      expected: [],
    },
  ];
  test.each(cases)("$name", async ({ changes, expected }) => {
    expect(placesOf(await linting(changes))).toEqual(expected);
  });

  test("a rule can report a warning", async () => {
    const { diagnostics } = await linting([closed, rules("chatwire/request-strict: warn")]);
    expect(diagnostics.map(({ severity }) => severity)).toEqual(["warning"]);
  });

  test("a registry of another project, without an option of chatwire, uses the preset recommended", async () => {
    const registry =
      "extends: [recommended]\nrules: {info-contact: error}\napis: {acme/shop: {root: openapi/acme/shop/openapi.yaml}}\n";
    const contact: Change = [
      "openapi.yaml",
      '  contact: {name: Acme, url: "https://acme.example", email: help@acme.example}\n',
      "",
    ];
    expect(placesOf(await linting([["/redocly.yaml", registry], closed, contact]))).toContain(
      "info-contact openapi.yaml:3:1",
    );
  });
});

test("reports the diagnostics of all files and tools by location", async () => {
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

function uncachedSteps(log: string[]): (string | undefined)[] {
  const steps = log.filter((line) => /^[✓✗]/.test(line));
  return steps.filter((line) => !line.endsWith("cached")).map((line) => line.split(/\s+/)[1]);
}
