import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { commands } from "../../../src/cli/commands/index.js";
import { parseArguments } from "../../../src/cli/parse-arguments.js";
import { ROOT } from "../../support/registry.js";
import { runVitest } from "./run-vitest.js";

/* Commands, workflows and suites of the guides are what they say: read, parsed, run. */

const DOCS = path.join(ROOT, "docs");
const guides = ["../README.md", ...readdirSync(DOCS).filter((name) => name.endsWith(".md"))].map(
  (name) => [path.basename(name), readFileSync(path.join(DOCS, name), "utf8")] as const,
);
const recipes = readFileSync(path.join(DOCS, "recipes.md"), "utf8");

/** The blocks of a language, with the line of Markdown before them. */
function blocksOf(text: string, language: string): { before: string; code: string }[] {
  const blocks = text.matchAll(/^(?<before>.*)\n```(?<language>[a-z]+)\n(?<code>[\s\S]*?)^```$/gm);
  return [...blocks].flatMap(({ groups = {} }) =>
    groups.language === language ? [{ before: groups.before ?? "", code: groups.code ?? "" }] : [],
  );
}

/** The arguments of each `npx chatwire` of a text, as a shell would split them, also of those in the arguments of another. */
function commandsIn(text: string): string[][] {
  const nested = [...text.matchAll(/"(npx chatwire [^"\n]*)"/g)].flatMap(([, inner = ""]) => commandsIn(inner));
  const commands = text.matchAll(/npx chatwire (?<rest>(?:"[^"\n]*"|'[^'\n]*'|[^\n"'`|#>&)])*)/g);
  const words = [...commands].map(({ groups = {} }) =>
    [...(groups.rest ?? "").matchAll(/(?:"[^"]*"|'[^']*'|\S)+/g)].map(([word]) => word.replaceAll(/["']/g, "")),
  );
  return [...words, ...nested];
}

/** A configuration as it is where the package is not installed, but these are its sources. */
function ofSources(code: string): string {
  const conditions = '{ conditions: ["chatwire-source"] }';
  return code
    .replace('"chatwire/apis/', '"../../generated/')
    .replace('"chatwire/contract/vitest"', '"../../src/integrations/vitest.js"')
    .replace("defineConfig({", `defineConfig({ resolve: ${conditions}, ssr: { resolve: ${conditions} },`);
}

describe.each(guides)("%s", (_, text) => {
  const used = ["sh", "console", "yaml"].flatMap((language) =>
    blocksOf(text, language).flatMap(({ code }) => commandsIn(code)),
  );

  test("contains only valid commands", () => {
    for (const [verb, ...args] of used) {
      const command = commands.find(({ name }) => name === verb);
      if (!command) throw new Error(`there is no verb ${verb}`);
      expect(() => parseArguments(command, args), [verb, ...args].join(" ")).not.toThrow();
    }
  });
});

test("the recipes contain a command for each test verb", () => {
  const verbs = new Set(commandsIn(recipes).map(([verb]) => verb));
  expect([...verbs]).toEqual(
    expect.arrayContaining(["lint", "generate", "diff", "mock", "test-server", "test-receiver", "trigger", "coverage"]),
  );
});

test.each(blocksOf(recipes, "yaml").map(({ code }) => [code.split("\n", 1)[0], code]))(
  "the workflow %s runs valid commands",
  (_, code) => {
    const { jobs, permissions, on } = parse(code);
    const steps = Object.values<{ steps: { run?: string; uses?: string }[] }>(jobs).flatMap((job) => job.steps);
    expect(steps.every(({ run, uses }) => (run === undefined) !== (uses === undefined))).toBe(true);
    expect([on, permissions.contents]).toEqual(["pull_request", "read"]);
    // Text of a pull request in a script is code of its author.
    expect(steps.filter(({ run = "" }) => run.includes("${{"))).toEqual([]);
  },
);

test("a test suite that calls an API passes and records coverage", async () => {
  mkdirSync(path.join(ROOT, "build"), { recursive: true });
  // Within the package, so that it finds itself by its name.
  const folder = mkdtempSync(path.join(ROOT, "build/recipe-"));
  try {
    for (const { before, code } of blocksOf(recipes, "ts")) {
      const [, name] = /^<!-- test: recipe (\S+) -->$/.exec(before) ?? [];
      if (name !== undefined)
        writeFileSync(path.join(folder, name), name === "vitest.config.ts" ? ofSources(code) : code);
    }
    expect(readdirSync(folder)).toEqual(["agents.test.ts", "vitest.config.ts"]);
    const { code, output } = await runVitest(["run"], folder);
    expect(output).toMatch(/Tests +2 passed/);
    expect(output).toMatch(/listAgents +2\/\d+ +\d+\/\d+/);
    expect(code, output).toBe(0);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
