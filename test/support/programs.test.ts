import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { missingPrograms, PROGRAM_NAMES, programPath, programTags } from "./programs.js";
import { ROOT } from "./registry.js";
import { temporaryFolder } from "./temporary-folder.js";

/** Creates a folder with executable files of these names, and a file and a folder that only look like programs. */
function folderWith(...names: string[]): string {
  const folder = mkdtempSync(path.join(temporaryFolder(), "bin-"));
  for (const name of names) writeFileSync(path.join(folder, name), "", { mode: 0o755 });
  writeFileSync(path.join(folder, "openssl"), "");
  chmodSync(path.join(folder, "openssl"), 0o644);
  mkdirSync(path.join(folder, "redis-server"));
  return folder;
}

test("finds a program in PATH by its preferred name", () => {
  const [first, second] = [folderWith("google-chrome"), folderWith("chromium", "curl")];
  const env = { PATH: `${first}${path.delimiter}${second}` };
  expect(programPath("browser", env)).toBe(path.join(first, "google-chrome"));
  expect(programPath("curl", env)).toBe(path.join(second, "curl"));
});

test("prefers CHROME_PATH to browsers in PATH", () => {
  const [PATH, own] = [folderWith("chromium"), path.join(folderWith("chrome"), "chrome")];
  expect(programPath("browser", { PATH, CHROME_PATH: "" })).toBe(path.join(PATH, "chromium"));
  expect(programPath("browser", { PATH, CHROME_PATH: own })).toBe(own);
});

test.each([
  { name: "no browser is installed", env: {}, expected: /^install Chromium \(apt-get install chromium\) or set/ },
  {
    name: "CHROME_PATH does not exist",
    env: { PATH: folderWith("chromium"), CHROME_PATH: "/nowhere/chrome" },
    expected: /^CHROME_PATH is not an executable file \("\/nowhere\/chrome"\): install Chromium .* or set CHROME_PATH$/,
  },
])("fails when $name", ({ env, expected }) => {
  expect(() => programPath("browser", env)).toThrow(expected);
});

test("lists what to install for each missing program, and skips only their tests", () => {
  const env = { PATH: folderWith("chromium", "postgres") };
  expect([...missingPrograms(env)]).toEqual([
    ["redis", "install Redis (apt-get install redis-server)"],
    ["curl", "install curl (apt-get install curl)"],
    ["openssl", "install OpenSSL (apt-get install openssl)"],
  ]);
  expect(programTags(env)).toEqual([
    { name: "browser" },
    { name: "redis", skip: true },
    { name: "postgres" },
    { name: "curl", skip: true },
    { name: "openssl", skip: true },
  ]);
});

test("test files of a project that needs a program have its tag, and no other file has", () => {
  const files = readdirSync(path.join(ROOT, "test"), { recursive: true, encoding: "utf8" });
  const tests = files.filter((file) => file.endsWith(".test.ts"));
  const tagged = (file: string) =>
    [...readFileSync(path.join(ROOT, "test", file), "utf8").matchAll(/^\/\/ @module-tag (\w+)$/gm)].map(
      ([, tag]) => tag,
    );
  const named = (file: string) => PROGRAM_NAMES.filter((name) => file.endsWith(`.${name}.test.ts`));
  expect(tests.filter((file) => tagged(file).join() !== named(file).join())).toEqual([]);
  expect(tests.filter((file) => named(file).length > 0)).not.toEqual([]);
});

test("CI makes missing programs a failure", () => {
  const read = (file: string) => readFileSync(path.join(ROOT, file), "utf8");
  const tested = /- run: npm test\n +env:\n(?: +\w+: .+\n)*? +CHATWIRE_REQUIRE_PROGRAMS: "1"$/m;
  expect(read(".ci/run")).toMatch(/^export CHATWIRE_REQUIRE_PROGRAMS=1$/m);
  expect(read(".github/workflows/ci.yml")).toMatch(tested);
  expect(read(".github/workflows/release.yml")).toMatch(tested);
});
