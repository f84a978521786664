import { execFile } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, test } from "vitest";
import { ROOT, TSX } from "./program.js";
import { copyOf, type Ran, removeFolder, write } from "./workspace.js";

/** What only the sources need: the package contains the bundled scripts of pages. */
const OF_SOURCES = ["esbuild"];
const { dependencies } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8"));

/** Runs command lines in one process that has the dependencies of the package, and of its optional tools only these. */
async function runAll(
  tools: readonly string[],
  lines: Record<string, readonly string[]>,
): Promise<Record<string, Ran>> {
  const [home, cwd] = [copyOf("none"), copyOf("small")];
  for (const part of ["package.json", "src"]) cpSync(path.join(ROOT, part), path.join(home, part), { recursive: true });
  for (const tool of [...Object.keys(dependencies), ...OF_SOURCES, ...tools]) {
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

const DOCUMENT = "openapi/acme/shop/openapi.yaml";
const NOBODY = "http://127.0.0.1:9";
const BUNDLE = ["@redocly/openapi-core"];
const GENERATE = [...BUNDLE, "openapi-typescript", "typescript"];
const SERVE = ["@redocly/cli", ...BUNDLE, "markdown-it", "minisearch", "openapi-typescript", "typescript"];

/** All verbs that need optional tools for the APIs of a workspace, by these tools. */
const VERBS: { tools: string[]; lines: string[] }[] = [
  { tools: [...BUNDLE, "@stoplight/spectral-core", "@stoplight/spectral-rulesets"], lines: ["lint"] },
  { tools: GENERATE, lines: ["generate", "generate --check", `import ${DOCUMENT} --as acme/copy`] },
  { tools: ["@redocly/cli", ...BUNDLE, "markdown-it", "minisearch"], lines: ["docs"] },
  { tools: SERVE, lines: ["start --port 0", "dev --port 0"] },
  { tools: ["@redocly/cli", ...BUNDLE], lines: [`diff ${DOCUMENT} ${DOCUMENT}`] },
  { tools: [...BUNDLE, "@stoplight/prism-http"], lines: ["mock --port 0 --engine prism"] },
  {
    tools: BUNDLE,
    lines: [
      "mock --port 0",
      "trigger acme/shop --list",
      `test-receiver acme/shop --to ${NOBODY}`,
      `test-server acme/shop --target ${NOBODY}`,
      `proxy acme/shop --target ${NOBODY}`,
    ],
  },
];
const LINES = Object.fromEntries(VERBS.flatMap(({ lines }) => lines.map((line) => [line, line.split(" ")])));

describe("without optional tools", () => {
  let ran: Record<string, Ran>;
  beforeAll(async () => {
    ran = await runAll([], {
      help: ["--help"],
      version: ["--version"],
      "help of mock": ["help", "mock"],
      "a wrong option": ["lint", "--format", "xml"],
      "a wrong verb": ["lnt"],
      init: ["init", "acme/other"],
      ...LINES,
    });
  });

  test.each<{ input: string; expected: Ran }>([
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

  test("init prints one command that installs what all verbs for the contract need", () => {
    const { code, stderr } = ran.init ?? { code: undefined, stderr: "" };
    const [, command = ""] = /need more packages: npm install --save-dev (.+)$/m.exec(stderr) ?? [];
    const packages = command.split(" ").map((word) => /^"(.+)@[~^]\d[\d.]*"$/.exec(word)?.[1]);
    expect([code, packages]).toEqual([0, expect.arrayContaining([...GENERATE, ...SERVE, "@stoplight/spectral-core"])]);
  });

  test.each(VERBS.flatMap(({ tools, lines }) => lines.map((line) => ({ line, tools }))))(
    "$line names all of its tools in one line, with one command",
    ({ line, tools }) => {
      const { code, stdout, stderr } = ran[line] ?? { code: undefined, stdout: undefined, stderr: "" };
      const [, named, command = ""] =
        /^error: this needs (.+), which (?:is|are) not installed: npm install --save-dev (.+)$/.exec(stderr) ?? [];
      expect({ code, stdout, named: named?.split(/, | and /) }).toEqual({ code: 2, stdout: "", named: tools });
      expect(command.split(" ").map((word) => /^"(.+)@[~^]\d[\d.]*"$/.exec(word)?.[1])).toEqual(tools);
    },
  );
});

describe.each(VERBS)("with only $tools", ({ tools, lines }) => {
  let ran: Record<string, Ran>;
  beforeAll(async () => {
    ran = await runAll(tools, Object.fromEntries(lines.map((line) => [line, line.split(" ")])));
  }, 120_000);

  test.each(lines)("%s lacks nothing", (line) => {
    expect(ran[line]?.stderr).not.toMatch(/not installed|Cannot find|likely a bug/);
    expect(ran[line]?.code).toBeLessThan(2);
  });
});
