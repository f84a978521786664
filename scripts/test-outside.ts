/**
 * Packs the package, and tests it outside of this repository under each supported Node: `npm run test:outside`, or
 * `npm run test:outside -- 22` for one of them. Without npm's registry and its cache, a Node is skipped, unless
 * `CHATWIRE_REQUIRE_PROGRAMS=1` makes that a failure.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { packPackage } from "../test/outside/packed.js";
import { installNode } from "./install-node.js";
import { runVitest } from "./run-vitest.js";

const RESULTS = fileURLToPath(new URL("../build/outside-results.json", import.meta.url));
const SUPPORTED = [20, 22, 24];

const [chosen = ""] = process.argv.slice(2);
const versions = chosen === "" ? SUPPORTED : SUPPORTED.filter((major) => `${major}` === chosen);
if (versions.length === 0) throw new Error(`Node ${chosen} is not supported: choose one of ${SUPPORTED.join(", ")}`);
const required = process.env.CHATWIRE_REQUIRE_PROGRAMS === "1";
const counts = { passed: 0, failed: 0, skipped: 0 };
const folder = mkdtempSync(path.join(tmpdir(), "chatwire-packed-"));

try {
  const { tarball } = await packPackage(folder);
  for (const major of versions) await testUnder(major, tarball);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exitCode = counts.failed > 0 ? 1 : 0;

async function testUnder(major: number, tarball: string): Promise<void> {
  const bin = nodeOf(major);
  if (bin === undefined) return;
  console.log(`\nthe installed package under Node ${major}`);
  const env = { ...process.env, CHATWIRE_TARBALL: tarball, CHATWIRE_NODE: bin, CHATWIRE_OUTSIDE: "whole" };
  const show = (chunk: Buffer) => process.stdout.write(chunk);
  const result = await runVitest(["--config", "test/vitest.config.ts", "test/outside"], {
    results: RESULTS,
    env,
    show,
  });
  for (const line of result.missing) console.log(line);
  // Without a registry nothing passes, which is no failure here.
  const isSkipped = result.passed === 0 && result.skipped > 0;
  counts.passed += result.passed;
  counts.skipped += result.skipped;
  counts.failed += isSkipped ? 0 : result.failed;
}

function nodeOf(major: number): string | undefined {
  try {
    return installNode(major);
  } catch (error) {
    console.log(`skipped Node ${major}: ${(error as Error).message}`);
    counts[required ? "failed" : "skipped"]++;
    return undefined;
  }
}
