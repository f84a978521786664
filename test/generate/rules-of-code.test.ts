import path from "node:path";
import { describe, expect, test } from "vitest";
import { readTree } from "../../src/workspace/files/output-tree.js";
import { ROOT } from "../support/registry.js";

/* Generated code must run on edge runtimes, which do not compile strings. */

const files = [...(await readTree(path.join(ROOT, "generated")))].filter(([file]) => /\.(d\.ts|js)$/.test(file));

test("finds generated code", () => {
  expect(files.length).toBeGreaterThan(0);
});

describe("generated code", () => {
  test.each([
    { name: "eval", pattern: /(?<![\w$.])eval\s*\(/ },
    { name: "Function from text", pattern: /new\s+Function\s*\(/ },
    { name: "require", pattern: /(?<![\w$.])require\s*\(/ },
    { name: "modules of Node", pattern: /from "node:/ },
    { name: "Ajv", pattern: /from "ajv/ },
    { name: "a time stamp", pattern: /\b20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/ },
    { name: "a path of the machine that made it", pattern: new RegExp(ROOT.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")) },
  ])("has no $name", ({ pattern }) => {
    // Ignores comments and strings.
    const matching = files.filter(([, text]) => pattern.test(withoutTexts(text))).map(([file]) => file);
    expect(matching).toEqual([]);
  });

  test("names its generator, its source and how to change it in the header of each file", () => {
    for (const [file, text] of files) {
      const [vendor, api] = file.split("/");
      const source = `openapi/${vendor}/${api}`;
      expect(text.split("\n")[0], file).toBe(
        `// Made by "chatwire generate" from ${source}. Do not edit: edit the source and generate again.`,
      );
    }
  });
});

function withoutTexts(code: string): string {
  return code
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/"(?:[^"\\\n]|\\.)*"(?=[^"])/g, (text) =>
      text.startsWith('"node:') || text.startsWith('"ajv') ? text : '""',
    );
}
