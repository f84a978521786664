import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { ROOT } from "../support/registry.js";
import { temporaryFolder } from "../support/temporary-folder.js";

const LOADER = pathToFileURL(createRequire(import.meta.url).resolve("tsx/esm")).href;
const MODULE = pathToFileURL(path.join(ROOT, "src/workspace/files/output-tree.ts")).href;

/** Runs a module that can use `replaceTree` and `updateTree`, and returns its exit code. */
function runModule(cwd: string, code: string): Promise<number> {
  const program = `import { replaceTree, updateTree } from ${JSON.stringify(MODULE)};\n${code}`;
  const args = ["--import", LOADER, "-C", "chatwire-source", "--input-type=module", "--eval", program];
  return new Promise((resolve) => {
    const child = execFile(process.execPath, args, { cwd }, () => resolve(child.exitCode ?? -1));
  });
}

test.each([
  { signal: "SIGINT", expected: 130 },
  { signal: "SIGTERM", expected: 143 },
])("$signal while a folder is replaced leaves the old one, and nothing beside it", async ({ signal, expected }) => {
  const root = mkdtempSync(path.join(temporaryFolder(), "clean-up-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true, maxRetries: 5 }));
  mkdirSync(path.join(root, "docs"));
  writeFileSync(path.join(root, "docs/index.html"), "old");
  const code = await runModule(
    root,
    `const files = new Map(Array.from({ length: 2000 }, (_, index) => ["new/" + index + ".html", "new"]));
    files.set("new/1000.html", () => (process.kill(process.pid, "${signal}"), "new"));
    await replaceTree("docs", files);`,
  );
  expect(code).toBe(expected);
  expect(readdirSync(root)).toEqual(["docs"]);
  expect(readFileSync(path.join(root, "docs/index.html"), "utf8")).toBe("old");
});

test("a signal while files are updated leaves only whole files", async () => {
  const root = mkdtempSync(path.join(temporaryFolder(), "clean-up-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true, maxRetries: 5 }));
  const code = await runModule(
    root,
    `const files = new Map(Array.from({ length: 500 }, (_, index) => [index + ".js", "whole".repeat(1000)]));
    setTimeout(() => process.kill(process.pid, "SIGINT"), 20);
    await updateTree(".", files);
    await new Promise((resolve) => setTimeout(resolve, 1000));`,
  );
  // The signal may also arrive between two files, where it ends the process by itself.
  expect([130, -1]).toContain(code);
  const names = readdirSync(root);
  expect(names.filter((name) => !/^\d+\.js$/.test(name))).toEqual([]);
  for (const name of names) expect(readFileSync(path.join(root, name), "utf8")).toHaveLength(5000);
});
