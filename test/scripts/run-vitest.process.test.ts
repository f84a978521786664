import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { runVitest } from "../../scripts/run-vitest.js";
import { ROOT } from "../support/registry.js";
import { temporaryFolder } from "../support/temporary-folder.js";

const FIXTURE = path.join(ROOT, "test/fixtures/programs");

/** Runs the fixture: one test that needs nothing, three with curl, one of which needs OpenSSL too, and one with a browser. */
function runFixture(programs: readonly string[], env: Record<string, string> = {}) {
  const folder = mkdtempSync(path.join(temporaryFolder(), "programs-"));
  const bin = path.join(folder, "bin");
  mkdirSync(bin);
  for (const program of programs) writeFileSync(path.join(bin, program), "", { mode: 0o755 });
  return runVitest(["--config", path.join(FIXTURE, "vitest.config.ts")], {
    results: path.join(folder, "results.json"),
    env: { PATH: bin, ...env },
  });
}

const BROWSER = "skipped 1 tests of the browser suite: install Chromium (apt-get install chromium) or set CHROME_PATH";
const CURL = "skipped 3 tests of the curl suite: install curl (apt-get install curl)";
const OPENSSL = "skipped 1 tests of the openssl suite: install OpenSSL (apt-get install openssl)";

test("skips and counts the tests of each missing program, and says what to install", async () => {
  expect(await runFixture([])).toEqual({ passed: 1, failed: 0, skipped: 4, missing: [BROWSER, CURL, OPENSSL] });
});

test("CHATWIRE_REQUIRE_PROGRAMS=1 makes each missing program a failure with the same line", async () => {
  const { failed, skipped, missing } = await runFixture(["postgres"], { CHATWIRE_REQUIRE_PROGRAMS: "1" });
  const REDIS = "skipped 0 tests of the redis suite: install Redis (apt-get install redis-server)";
  expect({ failed, skipped, missing }).toEqual({ failed: 4, skipped: 4, missing: [BROWSER, REDIS, CURL, OPENSSL] });
});

test("runs the tests whose programs are found", async () => {
  // In the fixture, these tests fail, but a test whose hook fails is reported as skipped.
  expect(await runFixture(["chromium", "curl"])).toEqual({ passed: 1, failed: 2, skipped: 2, missing: [OPENSSL] });
});

test("counts a failure if no test runs for a reason other than programs", async () => {
  const nothing = await runVitest(["--config", path.join(FIXTURE, "vitest.config.ts"), "-t", "no such name"], {
    results: path.join(mkdtempSync(path.join(temporaryFolder(), "programs-")), "results.json"),
    env: { PATH: process.env.PATH },
  });
  expect(nothing).toMatchObject({ passed: 0, failed: 1 });
});
