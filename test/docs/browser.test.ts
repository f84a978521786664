import { chmod } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { findBrowser } from "./browser.js";
import { workspace } from "./workspace.js";

test("prefers CHROME_PATH to browsers in PATH", async () => {
  const root = await workspace({ "bin/chromium": "", "own/chrome": "" });
  await chmod(path.join(root, "bin/chromium"), 0o755);
  await chmod(path.join(root, "own/chrome"), 0o755);
  const PATH = path.join(root, "bin");
  expect(findBrowser({ PATH })).toBe(path.join(root, "bin/chromium"));
  expect(findBrowser({ PATH, CHROME_PATH: path.join(root, "own/chrome") })).toBe(path.join(root, "own/chrome"));
});

test.each([
  {
    name: "no browser is installed",
    env: { PATH: "/nowhere" },
    expected: /^no browser found: install chromium, or set/,
  },
  {
    name: "CHROME_PATH does not exist",
    env: { CHROME_PATH: "/nowhere/chrome" },
    expected: /^CHROME_PATH is not an executable file: "\/nowhere\/chrome"/,
  },
])("fails when $name", ({ env, expected }) => {
  expect(() => findBrowser(env)).toThrow(expected);
});
