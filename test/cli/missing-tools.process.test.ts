import { execFile } from "node:child_process";
import { cpSync, mkdirSync, symlinkSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, test } from "vitest";
import { ROOT, TSX } from "./program.js";
import { copyOf, type Ran, removeFolder, write } from "./workspace.js";

/** Modules that verbs load before they load a tool. */
const LIGHT = ["yaml", "ajv", "ajv-formats"];
/** Dependencies of the package. */
const OWN = ["openapi-fetch"];

/** Runs command lines in one process that has only these tools installed. */
async function runAll<Name extends string>(
  tools: readonly string[],
  lines: Record<Name, string[]>,
): Promise<Record<Name, Ran>> {
  const [home, cwd] = [copyOf("none"), copyOf("small")];
  for (const part of ["package.json", "src"]) cpSync(path.join(ROOT, part), path.join(home, part), { recursive: true });
  for (const tool of [...OWN, ...tools]) {
    const link = path.join(home, "node_modules", tool);
    mkdirSync(path.dirname(link), { recursive: true });
    symlinkSync(path.join(ROOT, "node_modules", tool), link);
  }
  write(home, "run-all.ts", RUN_ALL);
  const args = [TSX, "-C", "chatwire-source", path.join(home, "run-all.ts"), JSON.stringify(lines)];
  try {
    return JSON.parse((await promisify(execFile)(process.execPath, args, { cwd })).stdout);
  } finally {
    for (const folder of [home, cwd]) removeFolder(folder);
  }
}

const RUN_ALL = `import { runCli } from "./src/cli/run-cli.js";

const results: Record<string, unknown> = {};
for (const [name, args] of Object.entries(JSON.parse(process.argv[2] ?? "{}") as Record<string, string[]>)) {
  const [output, log]: string[][] = [[], []];
  const signal = AbortSignal.abort();
  const code = await runCli(args, { cwd: process.cwd(), env: {}, output: (line) => output?.push(line), log: (line) => log?.push(line), signal });
  results[name] = { code, stdout: output?.join("\\n"), stderr: log?.join("\\n") };
}
console.log(JSON.stringify(results));
`;

const VERBS = {
  lint: ["lint"],
  generate: ["generate"],
  check: ["generate", "--check"],
  docs: ["docs"],
  mock: ["mock", "--port", "0", "--engine", "prism"],
  start: ["start", "--port", "0"],
};
const LIGHT_LINES = {
  help: ["--help"],
  version: ["--version"],
  "help of mock": ["help", "mock"],
  "a wrong option": ["lint", "--format", "xml"],
  "a wrong verb": ["lnt"],
};

describe("without optional tools", () => {
  let ran: Record<keyof typeof VERBS | keyof typeof LIGHT_LINES, Ran>;
  beforeAll(async () => {
    ran = await runAll([], { ...LIGHT_LINES, ...VERBS });
  });

  // These commands work, so they load no optional tool.
  test.each<{ input: keyof typeof LIGHT_LINES; expected: Ran }>([
    { input: "help", expected: { code: 0, stdout: expect.stringMatching(/^ {2}lint +check contracts/m), stderr: "" } },
    { input: "version", expected: { code: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+/), stderr: "" } },
    { input: "help of mock", expected: { code: 0, stdout: expect.stringContaining("--port PORT"), stderr: "" } },
    {
      input: "a wrong option",
      expected: { code: 2, stdout: "", stderr: expect.stringMatching(/^error: --format must be one of/) },
    },
    {
      input: "a wrong verb",
      expected: { code: 2, stdout: "", stderr: expect.stringContaining('did you mean "lint"') },
    },
  ])("$input works", ({ input, expected }) => {
    expect(ran[input]).toEqual(expected);
  });

  test.each(Object.keys(VERBS) as (keyof typeof VERBS)[])("%s reports in one line what to install", (verb) => {
    expect(ran[verb]).toEqual({
      code: 2,
      stdout: "",
      stderr: expect.stringMatching(
        /^error: this needs [\w@/-]+, which is not installed: npm install --save-dev "\S+@\S+"\nhint: to install the tools of all verbs: npm install --save-dev ".+"$/,
      ),
    });
  });
});

describe.each<{ tools: string[]; missing: Partial<Record<keyof typeof VERBS, string>> }>([
  {
    tools: [],
    missing: { lint: "@redocly/openapi-core", generate: "@redocly/openapi-core", mock: "@stoplight/prism-http" },
  },
  {
    tools: ["@redocly/openapi-core"],
    missing: {
      lint: "@stoplight/spectral-core",
      generate: "openapi-typescript",
      docs: "@redocly/cli",
      mock: "@stoplight/prism-http",
    },
  },
])("with only the tools $tools", ({ tools, missing }) => {
  let ran: Record<keyof typeof VERBS, Ran>;
  beforeAll(async () => {
    ran = await runAll([...LIGHT, ...tools], VERBS);
  });

  test.each(Object.entries(missing) as [keyof typeof VERBS, string][])("%s misses %s", (verb, tool) => {
    const { code, stderr } = ran[verb];
    expect(code).toBe(2);
    expect(stderr.split("\n").filter((line) => !/^[✓✗] /.test(line))).toEqual([
      expect.stringContaining(`error: this needs ${tool}, which is not installed: npm install --save-dev "${tool}@`),
      expect.stringMatching(/^hint: /),
    ]);
  });
});
