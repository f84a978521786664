import { chmod } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { findBrowser } from "./browser.js";
import { workspace } from "./workspace.js";

test("CHROME_PATH goes before what the path holds", async () => {
  const root = await workspace({ "bin/chromium": "", "own/chrome": "" });
  await chmod(path.join(root, "bin/chromium"), 0o755);
  await chmod(path.join(root, "own/chrome"), 0o755);
  const PATH = path.join(root, "bin");
  expect(findBrowser({ PATH })).toBe(path.join(root, "bin/chromium"));
  expect(findBrowser({ PATH, CHROME_PATH: path.join(root, "own/chrome") })).toBe(path.join(root, "own/chrome"));
});

test.each([
  ["no browser", { PATH: "/nowhere" }, /^no browser to look at the docs with: install chromium, or set CHROME_PATH/],
  ["no such file", { CHROME_PATH: "/nowhere/chrome" }, /^CHROME_PATH names "\/nowhere\/chrome", which cannot be run/],
])("a missing browser fails in one line: %s", (_, env, message) => {
  expect(() => findBrowser(env)).toThrow(message);
});
