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
    ["nothing and nothing", { given: [{}, {}], want: [] }],
    ["the same", { given: [{ a: "1" }, { a: "1" }], want: [] }],
    ["a file too few", { given: [{ a: "1" }, {}], want: ["a missing"] }],
    ["a file too many", { given: [{}, { a: "1" }], want: ["a superfluous"] }],
    ["another content", { given: [{ a: "1" }, { a: "2" }], want: ["a stale"] }],
    ["another end of line", { given: [{ a: "1\n" }, { a: "1\r\n" }], want: ["a stale"] }],
    ["an empty file", { given: [{ a: "" }, {}], want: ["a missing"] }],
    ["another case", { given: [{ a: "1" }, { A: "1" }], want: ["A superfluous", "a missing"] }],
    [
      "several, in order",
      {
        given: [
          { c: "1", a: "1" },
          { b: "1", c: "2" },
        ],
        want: ["a missing", "b superfluous", "c stale"],
      },
    ],
  ] as const)("%s", (_, { given: [wanted, found], want }) => {
    expect(compareTrees(files(wanted), files(found)).map(({ file, kind }) => `${file} ${kind}`)).toEqual(want);
  });
});

describe("replaceTree", () => {
  test("makes a folder, with folders in it", async () => {
    await replaceTree(folder, files({ "a.ts": "1", "b/c/d.ts": "é" }));
    expect([...(await readTree(folder))].sort()).toEqual([
      ["a.ts", "1"],
      ["b/c/d.ts", "é"],
    ]);
  });

  test("leaves nothing of what was there, and nothing beside it", async () => {
    mkdirSync(path.join(folder, "old"), { recursive: true });
    writeFileSync(path.join(folder, "old", "x.ts"), "old");
    await replaceTree(folder, files({ "a.ts": "1" }));
    expect([...(await readTree(folder)).keys()]).toEqual(["a.ts"]);
    expect(readdirSync(root)).toEqual(["generated"]);
    expect(readdirSync(folder)).toEqual(["a.ts"]);
  });

  test("can make an empty folder", async () => {
    await replaceTree(folder, new Map());
    expect(existsSync(folder)).toBe(true);
  });

  test("is not stopped by what a killed run left", async () => {
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
    ["a file where a folder should be", { a: "1", "a/b.ts": "2" }],
    ["a name that is too long", { "a.ts": "1", [`${"x".repeat(300)}.ts`]: "2" }],
    ["a name that no file can have", { "a.ts": "1", "b\u0000.ts": "2" }],
  ])("leaves the old tree when it fails in the middle: %s", async (_, given) => {
    await replaceTree(folder, files({ "a.ts": "old" }));
    const call = replaceTree(folder, files(given));
    await expect(call).rejects.toBeInstanceOf(UserError);
    await expect(call).rejects.toThrow(
      /^cannot write .*generated \(.+\): check its permissions\. The old content is still there\./,
    );
    expect([...(await readTree(folder))]).toEqual([["a.ts", "old"]]);
    expect(readdirSync(root)).toEqual(["generated"]);
  });

  // Root may write anywhere: for root the same rejection is tested with a file in the way, above and in test/cli/cases/generated-is-a-file.
  test.skipIf(process.getuid?.() === 0)(
    "says so when the folder may not be written (skipped for root, who may)",
    async () => {
      await replaceTree(folder, files({ "a.ts": "old" }));
      chmodSync(root, 0o555);
      await expect(replaceTree(folder, files({ "a.ts": "new" }))).rejects.toThrow("(EACCES)");
      expect([...(await readTree(folder))]).toEqual([["a.ts", "old"]]);
    },
  );

  test("says so when the parent is a file", async () => {
    writeFileSync(path.join(root, "file"), "");
    const call = replaceTree(path.join(root, "file", "generated"), files({ "a.ts": "1" }));
    await expect(call).rejects.toThrow(/\(E(NOTDIR|EXIST)\)/);
  });

  test("replaces a link, not what it leads to", async () => {
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
  test("puts the old tree back when the new one cannot take its place", async () => {
    await replaceTree(folder, files({ "a.ts": "old" }));
    await expect(swap(folder, path.join(root, "nothing"), path.join(root, "aside"))).rejects.toThrow("ENOENT");
    expect([...(await readTree(folder))]).toEqual([["a.ts", "old"]]);
    expect(readdirSync(root)).toEqual(["generated"]);
  });
});

describe("readTree", () => {
  test("is empty where there is nothing", async () => {
    expect(await readTree(folder)).toEqual(new Map());
  });
});
