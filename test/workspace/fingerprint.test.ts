import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

let home: string;
let processes = 0;

/** A separate package whose code and tools a test can change. */
beforeEach(() => {
  home = mkdtempSync(path.join(os.tmpdir(), "chatwire-fingerprint-"));
  for (const file of ["package.json", "src/workspace/fingerprint.ts"])
    cpSync(path.join(ROOT, file), path.join(home, file));
  save("package/package-lock.json", "{}");
});
afterEach(() => rmSync(home, { recursive: true }));

/** Returns the fingerprint that a new process computes. */
async function fingerprint(): Promise<string> {
  const file = pathToFileURL(path.join(home, "src/workspace/fingerprint.ts")).href;
  const module: { ownFingerprint: (root: string) => Promise<string> } = await import(
    /* @vite-ignore */ `${file}?process=${processes++}`
  );
  return module.ownFingerprint(path.join(home, "package"));
}

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
  const before = await fingerprint();
  expect(before).toMatch(/^[0-9a-f]{64}$/);
  change();
  expect((await fingerprint()) !== before).toBe(differs);
});
