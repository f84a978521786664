import path from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "../../support/registry.js";
import { runVitest } from "./run-vitest.js";

test("a user's suite records coverage, and fails below the threshold", async () => {
  const config = path.join(ROOT, "test/fixtures/vitest-suite/vitest.config.ts");
  const { code, output } = await runVitest(["run", "--config", config]);
  expect(output).toMatch(/Desk: \d+(\.\d)? % of the contract covered \(below 90 %\)/);
  expect(output).toMatch(/createTicket +1\/3 +\d+\/\d+/);
  expect(output).toMatch(/operations +1 +5 +20/);
  expect(output).not.toContain("Bearer");
  expect(code).toBe(1);
});
