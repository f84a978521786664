import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { mendTree } from "../../src/workspace/files/output-tree.js";
import { Snapshot } from "../../src/workspace/files/snapshot.js";

function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "chatwire-left-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function write(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

describe("mendTree", () => {
  const later = () => Date.now() + 120_000;
  const rows: { name: string; before: string[]; now: () => number; expected: string[] }[] = [
    {
      name: "removes what killed runs left",
      before: ["generated", "generated.new-0a1b2c3d", "generated.old-0a1b2c3d"],
      now: later,
      expected: ["generated"],
    },
    {
      name: "restores the old folder if there is no other",
      before: ["generated.old-0a1b2c3d"],
      now: later,
      expected: ["generated"],
    },
    {
      name: "keeps what a run may still need",
      before: ["generated", "generated.new-0a1b2c3d"],
      now: Date.now,
      expected: ["generated", "generated.new-0a1b2c3d"],
    },
    {
      name: "keeps folders with other names",
      before: ["generated", "generated.new-mine", "other.old-0a1b2c3d"],
      now: later,
      expected: ["generated", "generated.new-mine", "other.old-0a1b2c3d"],
    },
    { name: "does nothing in a folder that does not exist", before: [], now: later, expected: [] },
  ];
  test.each(rows)("$name", async ({ before, now, expected }) => {
    const root = temporaryFolder();
    for (const name of before) write(path.join(root, name, "index.js"), name);
    await mendTree(path.join(root, "generated"), now());
    expect(readdirSync(root).sort()).toEqual(expected);
  });

  test("restores the content", async () => {
    const root = temporaryFolder();
    write(path.join(root, "generated.old-0a1b2c3d/index.js"), "kept");
    await mendTree(path.join(root, "generated"), later());
    expect(readFileSync(path.join(root, "generated/index.js"), "utf8")).toBe("kept");
    expect(existsSync(path.join(root, "generated.old-0a1b2c3d"))).toBe(false);
  });
});

describe("a snapshot", () => {
  const rows: { name: string; link: string; target: string; isRead: boolean }[] = [
    {
      name: "follows a link inside of the workspace",
      link: "openapi/a.yaml",
      target: "root/shared/b.yaml",
      isRead: true,
    },
    { name: "follows no link out of the workspace", link: "openapi/a.yaml", target: "outside/b.yaml", isRead: false },
    { name: "follows no link to a hidden file", link: "openapi/SOURCES.md", target: "root/.git/config", isRead: false },
    {
      name: "follows no link into a package",
      link: "openapi/a.yaml",
      target: "root/node_modules/x/a.yaml",
      isRead: false,
    },
  ];
  test.each(rows)("$name", ({ link, target, isRead }) => {
    const top = temporaryFolder();
    write(path.join(top, target), "secret: 1\n");
    const file = path.join(top, "root", link);
    mkdirSync(path.dirname(file), { recursive: true });
    symlinkSync(path.join(top, target), file);
    const content = new Snapshot(path.join(top, "root")).content(file);
    expect("text" in content).toBe(isRead);
    if (!isRead) expect(JSON.stringify(content)).toContain("Put the file itself here");
  });

  test("follows no linked folder out of the workspace", () => {
    const top = temporaryFolder();
    write(path.join(top, "outside/b.yaml"), "secret: 1\n");
    mkdirSync(path.join(top, "root"));
    symlinkSync(path.join(top, "outside"), path.join(top, "root/schemas"));
    expect("text" in new Snapshot(path.join(top, "root")).content(path.join(top, "root/schemas/b.yaml"))).toBe(false);
  });

  test("reads a workspace that is itself reached by a link, and hidden folders that the author names", () => {
    const top = temporaryFolder();
    write(path.join(top, "real/.api/a.yaml"), "a: 1\n");
    symlinkSync(path.join(top, "real"), path.join(top, "root"));
    expect(new Snapshot(path.join(top, "root")).content(path.join(top, "root/.api/a.yaml"))).toEqual({
      text: "a: 1\n",
    });
  });
});
