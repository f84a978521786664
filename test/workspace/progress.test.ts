import { expect, test } from "vitest";
import { Progress } from "../../src/workspace/run.js";

const error = { severity: "error" };
const warning = { severity: "warning" };

const cases: { name: string; result: unknown; expected: string }[] = [
  { name: "a result without diagnostics", result: undefined, expected: "✓" },
  { name: "a list", result: [error], expected: "✓" },
  { name: "an empty list of diagnostics", result: { diagnostics: [] }, expected: "✓" },
  { name: "only warnings", result: { diagnostics: [warning] }, expected: "✓" },
  { name: "an error among warnings", result: { diagnostics: [warning, error] }, expected: "✗" },
];

test.each(cases)("the mark of $name", async ({ result, expected }) => {
  const lines: string[] = [];
  expect(await new Progress((line) => lines.push(line)).step("lint", "acme/shop", async () => result)).toBe(result);
  expect(lines).toEqual([expect.stringMatching(new RegExp(`^${expected} lint `))]);
});

test("a line has the step, its subject, its time and its notes in columns", async () => {
  const lines: string[] = [];
  const times = [1000, 1012.4];
  const progress = new Progress(
    (line) => lines.push(line),
    () => times.shift() ?? 0,
  );
  await progress.step("bundle", "acme/shop", async (note) => {
    note("2 files");
    note("cached");
  });
  expect(lines).toEqual([`✓ bundle               acme/shop${" ".repeat(22)} 12 ms  2 files, cached`]);
});

test("a step that throws is marked as failed and rethrows its error", async () => {
  const lines: string[] = [];
  const step = new Progress((line) => lines.push(line)).step("bundle", "acme/shop", async (note) => {
    note("begun");
    throw new Error("no");
  });
  await expect(step).rejects.toThrow("no");
  expect(lines).toEqual([expect.stringMatching(/^✗ bundle .*begun$/)]);
});
