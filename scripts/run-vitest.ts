import { readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { missingPrograms, type ProgramName } from "../test/support/programs.js";
import { run } from "./run-command.js";

const VITEST = path.join(path.dirname(createRequire(import.meta.url).resolve("vitest/package.json")), "vitest.mjs");

export interface TestRun {
  passed: number;
  failed: number;
  skipped: number;
  /** One line for each program that tests miss: which tests did not run, and what to install. */
  missing: string[];
}

/** The part of Vitest's JSON report that this file reads. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { assertionResults: { status: string; tags: string[] }[] }[];
}

/**
 * Runs Vitest and counts its tests. With `CHATWIRE_REQUIRE_PROGRAMS=1`, a missing program is a failure. Counts a failure too
 * for files that could not be loaded and for a run without tests, because Vitest reports no failed test then.
 */
export async function runVitest(
  args: readonly string[],
  { results, env = process.env, show }: { results: string; env?: NodeJS.ProcessEnv; show?: (chunk: Buffer) => void },
): Promise<TestRun> {
  rmSync(results, { force: true });
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${results}`];
  const { code } = await run([process.execPath, VITEST, "run", ...reporters, ...args], { env, ...(show && { show }) });
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = readReport(results);
  const required = env.CHATWIRE_REQUIRE_PROGRAMS === "1";
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const missing = [...missingPrograms(env)].flatMap(([name, remedy]) => describeMissing(tests, name, remedy, required));
  const ranNothing = numPassedTests === 0 && missing.length === 0;
  const failedToLoad = ranNothing || (code !== 0 && numFailedTests === 0);
  return {
    passed: numPassedTests,
    failed: numFailedTests + (failedToLoad ? 1 : 0) + (required ? missing.length : 0),
    skipped: numPendingTests + numTodoTests,
    missing,
  };
}

function describeMissing(
  tests: readonly { status: string; tags: string[] }[],
  name: ProgramName,
  remedy: string,
  required: boolean,
): string[] {
  const skipped = tests.filter(({ status, tags }) => status === "skipped" && tags.includes(name)).length;
  return skipped > 0 || required ? [`skipped ${skipped} tests of the ${name} suite: ${remedy}`] : [];
}

function readReport(file: string): Report {
  const empty = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] };
  try {
    return { ...empty, ...(JSON.parse(readFileSync(file, "utf8")) as Partial<Report>) };
  } catch {
    return empty;
  }
}
