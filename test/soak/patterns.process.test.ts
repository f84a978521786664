import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { ROOT } from "../support/registry.js";
import type { PatternsReport } from "./patterns.js";

/* A small version of `npm run test:soak`. */

test("a mock and a receiver reject 100 kB for patterns that take exponential time elsewhere", () => {
  const script = fileURLToPath(new URL("patterns.ts", import.meta.url));
  const args = ["--import", "tsx", "-C", "chatwire-source", script, "100000"];
  // Nothing but the end of its process stops a pattern.
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: ROOT,
    encoding: "utf8",
    timeout: 25_000,
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  const { statuses } = JSON.parse(stdout) as PatternsReport;
  expect(Object.keys(statuses)).toHaveLength(9);
  for (const [pattern, codes] of Object.entries(statuses)) expect([pattern, codes]).toEqual([pattern, [400, 400]]);
});
