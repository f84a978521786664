import { cpSync, mkdirSync, symlinkSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { program, ROOT } from "./program.js";
import { workspace } from "./workspace.js";

/** What verbs load before they load a tool, and one of the tools. */
const LIGHT = ["yaml", "ajv", "ajv-formats"];

/** The package as users have it who installed none of its tools, or only some. */
function packageWith(tools: readonly string[]): string {
  const home = workspace("none");
  for (const part of ["package.json", "src", "scripts/chatwire.ts"])
    cpSync(path.join(ROOT, part), path.join(home, part), { recursive: true });
  for (const tool of tools) {
    const link = path.join(home, "node_modules", tool);
    mkdirSync(path.dirname(link), { recursive: true });
    symlinkSync(path.join(ROOT, "node_modules", tool), link);
  }
  return home;
}

let bare: string;
beforeAll(() => {
  bare = packageWith([]);
});

describe("without any tool", () => {
  // That these work at all proves that help loads nothing heavy.
  test.each<[given: string[], want: { code: number; stdout?: RegExp; stderr?: RegExp }]>([
    [["--help"], { code: 0, stdout: /^ {2}lint +check contracts/m }],
    [["--version"], { code: 0, stdout: /^\d+\.\d+\.\d+/ }],
    [["mock", "--help"], { code: 0, stdout: /--port PORT/ }],
    [["lint", "--format", "xml"], { code: 2, stderr: /^error: --format must be one of/ }],
    [["lnt"], { code: 2, stderr: /did you mean "lint"/ }],
  ])("%j", async (given, want) => {
    const { code, stdout, stderr } = await program(workspace("none"), given, { home: bare }).ended;
    expect({ code, stderr }).toEqual({
      code: want.code,
      stderr: want.stderr ? expect.stringMatching(want.stderr) : "",
    });
    expect(stdout).toMatch(want.stdout ?? /^$/);
  });

  test.each(["lint", "generate", "check", "docs", "mock", "start"])(
    "%s says in a line what to install",
    async (verb) => {
      const { code, stdout, stderr } = await program(workspace("small"), [verb], { home: bare }).ended;
      expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
      expect(stderr).toMatch(
        /^error: this needs [\w@/-]+, which is not installed: npm install --save-dev "\S+@\S+"\nhint: the tools of all verbs: npm install --save-dev ".+"\n$/,
      );
    },
  );
});

describe("with a part of the tools", () => {
  test.each<[verb: string, tools: string[], missing: string]>([
    ["lint", [], "@redocly/openapi-core"],
    ["lint", ["@redocly/openapi-core"], "@stoplight/spectral-core"],
    ["generate", [], "@redocly/openapi-core"],
    ["generate", ["@redocly/openapi-core"], "openapi-typescript"],
    ["docs", ["@redocly/openapi-core"], "@redocly/cli"],
    ["mock", ["@redocly/openapi-core"], "@stoplight/prism-http"],
  ])("%s with %j misses %s", async (verb, tools, missing) => {
    const root = workspace("small");
    const home = packageWith([...LIGHT, ...tools]);
    const { code, stderr } = await program(root, [verb, ...(verb === "mock" ? ["--port", "0"] : [])], { home }).ended;
    expect(code).toBe(2);
    expect(stderr.split("\n").filter((line) => !/^[✓✗] /.test(line))).toEqual([
      expect.stringContaining(
        `error: this needs ${missing}, which is not installed: npm install --save-dev "${missing}@`,
      ),
      expect.stringMatching(/^hint: /),
      "",
    ]);
  });
});
