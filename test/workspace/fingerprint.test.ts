import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

let home: string;
let ownFingerprint: (root: string) => Promise<string>;

/** A separate package whose code and tools a test can change. */
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

test.each<{ name: string; change: () => void; differs: boolean }>([
  { name: "nothing", change: () => {}, differs: false },
  { name: "a file that is not code", change: () => save("src/notes.md", "x"), differs: false },
  {
    name: "an unrelated package",
    change: () => save("node_modules/left/package.json", '{"version":"2"}'),
    differs: false,
  },
  { name: "chatwire's code", change: () => save("src/workspace/other.ts", "x"), differs: true },
  {
    name: "a tool that is installed",
    change: () => save("node_modules/yaml/package.json", '{"version":"2"}'),
    differs: true,
  },
  {
    name: "a tool with a scope",
    change: () => save("node_modules/@redocly/openapi-core/package.json", '{"version":"2"}'),
    differs: true,
  },
  { name: "the lockfile of the workspace", change: () => save("package/package-lock.json", '{"x":1}'), differs: true },
])("a change of $name", async ({ change, differs }) => {
  const before = await ownFingerprint(path.join(home, "package"));
  expect(before).toMatch(/^[0-9a-f]{64}$/);
  change();
  expect((await ownFingerprint(path.join(home, "package"))) !== before).toBe(differs);
});
