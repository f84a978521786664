import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { CASES, type Pattern, readCase, type Step } from "./case.js";
import { edit, generatedWorkspace, run, snapshot, workspace, write } from "./workspace.js";

const names = readdirSync(CASES);

test("there are cases", () => {
  expect(names.length).toBeGreaterThan(50);
});

test.each(names)("%s", async (name) => {
  const steps = readCase(name);
  const base = steps[0]?.base ?? "small";
  const root = base === "generated" ? await generatedWorkspace() : workspace(base);
  for (const step of steps) await runStep(root, step);
});

async function runStep(
  root: string,
  { write: texts = {}, edit: edits = {}, folder = "", env, args, expected }: Step,
): Promise<void> {
  for (const [file, text] of Object.entries(texts)) write(root, file, text);
  for (const [file, [find, replace]] of Object.entries(edits)) edit(root, file, find, replace);
  const before = expected.same?.map((name) => snapshot(root, name));
  const { code, stdout, stderr } = await run(path.join(root, folder), args, env);
  const all = `${stdout}\n${stderr}`;
  expect(all, all).not.toMatch(/^ {4}at |likely a bug/m);
  expect({ code, stderr }).toEqual({ code: expected.code ?? 0, stderr });
  expectText(normalized(stdout, root), expected.stdout ?? "");
  if (expected.stderr !== undefined) expectText(normalized(stderr, root), expected.stderr);
  for (const [file, patterns] of Object.entries(expected.files ?? {}))
    expectText(readFileSync(path.join(root, file), "utf8"), patterns);
  for (const file of expected.absent ?? []) expect(existsSync(path.join(root, file)), file).toBe(false);
  expect(expected.same?.map((name) => snapshot(root, name))).toEqual(before);
}

function expectText(text: string, expected: Pattern): void {
  if (typeof expected === "string") expect(text.trimEnd()).toBe(expected.trimEnd());
  else for (const pattern of expected) expect(text).toMatch(new RegExp(pattern, "mu"));
}

/** Replaces text that differs between runs. */
function normalized(text: string, root: string): string {
  return text
    .replaceAll(root, "<root>")
    .replaceAll(/ +\d+ ms/g, "  N ms")
    .replaceAll(/[\d.]+ ([kM]B)/g, "N $1")
    .replace(/^\d+\.\d+\.\d+(-[\w.]+)?$/, "VERSION");
}
