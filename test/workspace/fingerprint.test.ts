import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

let home: string;
let ownFingerprint: (root: string) => Promise<string>;

/** A package of its own, so that its code and its tools can be changed. */
beforeEach(async () => {
  home = mkdtempSync(path.join(os.tmpdir(), "chatwire-fingerprint-"));
  for (const file of ["package.json", "src/workspace/fingerprint.ts"])
    cpSync(path.join(ROOT, file), path.join(home, file));
  save("package/package-lock.json", "{}");
  const module: { ownFingerprint: typeof ownFingerprint } = await import(
    /* @vite-ignore */ pathToFileURL(path.join(home, "src/workspace/fingerprint.ts")).href
  );
  ({ ownFingerprint } = module);
});
afterEach(() => rmSync(home, { recursive: true }));

function save(name: string, text: string): void {
  mkdirSync(path.dirname(path.join(home, name)), { recursive: true });
  writeFileSync(path.join(home, name), text);
}

test.each<[string, () => void, boolean]>([
  ["nothing", () => {}, false],
  ["a file that is no code", () => save("src/notes.md", "x"), false],
  ["a package that is no tool of ours", () => save("node_modules/left/package.json", '{"version":"2"}'), false],
  ["chatwire's code", () => save("src/workspace/other.ts", "x"), true],
  ["a tool that is installed", () => save("node_modules/yaml/package.json", '{"version":"2"}'), true],
  ["a tool with a scope", () => save("node_modules/@redocly/openapi-core/package.json", '{"version":"2"}'), true],
  ["the lockfile of the workspace", () => save("package/package-lock.json", '{"x":1}'), true],
])("a change of %s", async (_, change, differs) => {
  const before = await ownFingerprint(path.join(home, "package"));
  expect(before).toMatch(/^[0-9a-f]{64}$/);
  change();
  expect((await ownFingerprint(path.join(home, "package"))) !== before).toBe(differs);
});
