import path from "node:path";
import { describe, expect, test } from "vitest";
import { readTree } from "../../src/workspace/files/output-tree.js";
import { ROOT } from "../support/registry.js";

/* What generated code never does: it runs on edge runtimes, which compile no text. */

const files = [...(await readTree(path.join(ROOT, "generated")))].filter(([file]) => /\.(d\.ts|js)$/.test(file));

test("there is generated code", () => {
  expect(files.length).toBeGreaterThan(0);
});

describe("generated code", () => {
  test.each([
    ["eval", /(?<![\w$.])eval\s*\(/],
    ["Function from text", /new\s+Function\s*\(/],
    ["require", /(?<![\w$.])require\s*\(/],
    ["modules of Node", /from "node:/],
    ["Ajv", /from "ajv/],
    ["a time stamp", /\b20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/],
    ["a path of the machine that made it", new RegExp(ROOT.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"))],
  ])("has no %s", (_, pattern) => {
    // Comments and texts are not code.
    const found = files.filter(([, text]) => pattern.test(withoutTexts(text))).map(([file]) => file);
    expect(found).toEqual([]);
  });

  test("says in each file who made it, from what, and what to do instead of editing", () => {
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
