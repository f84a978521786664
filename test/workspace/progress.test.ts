import { expect, test } from "vitest";
import { Progress } from "../../src/workspace/progress.js";

const error = { severity: "error" };
const warning = { severity: "warning" };

const cases: [string, { given: unknown; want: string }][] = [
  ["a result of any kind", { given: undefined, want: "✓" }],
  ["a list", { given: [error], want: "✓" }],
  ["no faults", { given: { diagnostics: [] }, want: "✓" }],
  ["warnings alone", { given: { diagnostics: [warning] }, want: "✓" }],
  ["an error among warnings", { given: { diagnostics: [warning, error] }, want: "✗" }],
];

test.each(cases)("the mark of %s", async (_, { given, want }) => {
  const lines: string[] = [];
  expect(await new Progress((line) => lines.push(line)).step("lint", "acme/shop", async () => given)).toBe(given);
  expect(lines).toEqual([expect.stringMatching(new RegExp(`^${want} lint `))]);
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

test("a step that throws has failed, and its error goes on", async () => {
  const lines: string[] = [];
  const step = new Progress((line) => lines.push(line)).step("bundle", "acme/shop", async (note) => {
    note("begun");
    throw new Error("no");
  });
  await expect(step).rejects.toThrow("no");
  expect(lines).toEqual([expect.stringMatching(/^✗ bundle .*begun$/)]);
});
