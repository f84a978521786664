import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { UserError } from "../../src/platform/user-error.js";
import { compareTrees, readTree, replaceTree, swap } from "../../src/workspace/files/output-tree.js";

let root: string;
let folder: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "chatwire-tree-"));
  folder = path.join(root, "generated");
});
afterEach(() => {
  chmodSync(root, 0o755);
  rmSync(root, { recursive: true, force: true });
});

function files(entries: Record<string, string>): Map<string, string> {
  return new Map(Object.entries(entries));
}

describe("compareTrees", () => {
  test.each([
    { name: "two empty trees", trees: [{}, {}], expected: [] },
    { name: "the same", trees: [{ a: "1" }, { a: "1" }], expected: [] },
    { name: "a missing file", trees: [{ a: "1" }, {}], expected: ["a missing"] },
    { name: "a superfluous file", trees: [{}, { a: "1" }], expected: ["a superfluous"] },
    { name: "another content", trees: [{ a: "1" }, { a: "2" }], expected: ["a stale"] },
    { name: "other line endings", trees: [{ a: "1\n" }, { a: "1\r\n" }], expected: ["a stale"] },
    { name: "an empty file", trees: [{ a: "" }, {}], expected: ["a missing"] },
    { name: "another case", trees: [{ a: "1" }, { A: "1" }], expected: ["A superfluous", "a missing"] },
    {
      name: "several, in order",
      trees: [
        { c: "1", a: "1" },
        { b: "1", c: "2" },
      ],
      expected: ["a missing", "b superfluous", "c stale"],
    },
  ] as const)("$name", ({ trees: [generated, onDisk], expected }) => {
    expect(compareTrees(files(generated), files(onDisk)).map(({ file, kind }) => `${file} ${kind}`)).toEqual(expected);
  });
});

describe("replaceTree", () => {
  test("creates a folder with subfolders", async () => {
    await replaceTree(folder, files({ "a.ts": "1", "b/c/d.ts": "é" }));
    expect([...(await readTree(folder))].sort()).toEqual([
      ["a.ts", "1"],
      ["b/c/d.ts", "é"],
    ]);
  });

  test("removes the previous files and leaves no temporary files", async () => {
    mkdirSync(path.join(folder, "old"), { recursive: true });
    writeFileSync(path.join(folder, "old", "x.ts"), "old");
    await replaceTree(folder, files({ "a.ts": "1" }));
    expect([...(await readTree(folder)).keys()]).toEqual(["a.ts"]);
    expect(readdirSync(root)).toEqual(["generated"]);
    expect(readdirSync(folder)).toEqual(["a.ts"]);
  });

  test("creates an empty folder", async () => {
    await replaceTree(folder, new Map());
    expect(existsSync(folder)).toBe(true);
  });

  test("ignores files that a killed run left behind", async () => {
    for (const left of ["generated.new-1", `generated.old-${process.pid}`, `generated.new-${process.pid}`]) {
      mkdirSync(path.join(root, left));
      writeFileSync(path.join(root, left, "x.ts"), "left");
    }
    writeFileSync(path.join(root, "generated.txt"), "beside");
    await replaceTree(folder, files({ "a.ts": "1" }));
    await replaceTree(folder, files({ "a.ts": "2" }));
    expect([...(await readTree(folder))]).toEqual([["a.ts", "2"]]);
  });

  test.each([
    { name: "a file where a folder should be", path: { a: "1", "a/b.ts": "2" } },
    { name: "a name that is too long", path: { "a.ts": "1", [`${"x".repeat(300)}.ts`]: "2" } },
    { name: "a name that no file can have", path: { "a.ts": "1", "b\u0000.ts": "2" } },
  ])("keeps the old tree if it fails midway: $name", async ({ path }) => {
    await replaceTree(folder, files({ "a.ts": "old" }));
    const call = replaceTree(folder, files(path));
    await expect(call).rejects.toBeInstanceOf(UserError);
    await expect(call).rejects.toThrow(
      /^cannot write .*generated \(.+\): check its permissions\. The old content is still there\./,
    );
    expect([...(await readTree(folder))]).toEqual([["a.ts", "old"]]);
    expect(readdirSync(root)).toEqual(["generated"]);
  });

  // Root can write everywhere. The tests with a file in the way, here and in test/cli/cases/generated-is-a-file, cover root.
  test.skipIf(process.getuid?.() === 0)("reports a folder without write permission (skipped for root)", async () => {
    await replaceTree(folder, files({ "a.ts": "old" }));
    chmodSync(root, 0o555);
    await expect(replaceTree(folder, files({ "a.ts": "new" }))).rejects.toThrow("(EACCES)");
    expect([...(await readTree(folder))]).toEqual([["a.ts", "old"]]);
  });

  test("reports a parent that is a file", async () => {
    writeFileSync(path.join(root, "file"), "");
    const call = replaceTree(path.join(root, "file", "generated"), files({ "a.ts": "1" }));
    await expect(call).rejects.toThrow(/\(E(NOTDIR|EXIST)\)/);
  });

  test("replaces a link instead of its target", async () => {
    const elsewhere = path.join(root, "elsewhere");
    mkdirSync(elsewhere);
    writeFileSync(path.join(elsewhere, "mine.txt"), "mine");
    symlinkSync(elsewhere, folder);
    await replaceTree(folder, files({ "a.ts": "1" }));
    expect(readdirSync(elsewhere)).toEqual(["mine.txt"]);
    expect([...(await readTree(folder)).keys()]).toEqual(["a.ts"]);
  });
});

describe("swap", () => {
  test("restores the old tree if the new one cannot be moved", async () => {
    await replaceTree(folder, files({ "a.ts": "old" }));
    await expect(swap(folder, path.join(root, "nothing"), path.join(root, "aside"))).rejects.toThrow("ENOENT");
    expect([...(await readTree(folder))]).toEqual([["a.ts", "old"]]);
    expect(readdirSync(root)).toEqual(["generated"]);
  });
});

describe("readTree", () => {
  test("returns an empty tree for a missing folder", async () => {
    expect(await readTree(folder)).toEqual(new Map());
  });
});
