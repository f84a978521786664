import { chmodSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { ROOT } from "../support/registry.js";
import { program } from "./program.js";
import { edit, generatedWorkspace, run, snapshot, workspace, write } from "./workspace.js";

describe("generate", () => {
  test("keeps the previous output and leaves no temporary files if it cannot write", async () => {
    const root = await generatedWorkspace();
    edit(root, "openapi/acme/shop/schemas/Item.yaml", "Its number.", "A number.");
    const before = snapshot(root, ".");
    const { code, stderr } = await withoutRights(root, () => run(root, ["generate"]));
    expect(code, stderr).toBe(1);
    expect(stderr.split("\n").at(-1)).toMatch(
      /^error: cannot write .*generated \(EACCES\): .*The old content is still there\.$/,
    );
    expect(snapshot(root, ".")).toEqual(before);
    expect(await run(root, ["generate"])).toMatchObject({ code: 0 });
  });

  test("--check works with a read-only cache", async () => {
    const root = await generatedWorkspace();
    write(root, ".chatwire", null);
    expect(await withoutRights(root, () => run(root, ["generate", "--check"]))).toMatchObject({ code: 0 });
    expect(readdirSync(root)).not.toContain(".chatwire");
  });

  test("works if the cache folder is missing or is a file", async () => {
    const root = await generatedWorkspace();
    write(root, ".chatwire", null);
    expect(await run(root, ["generate", "--check"])).toMatchObject({ code: 0 });
    write(root, ".chatwire", "no folder");
    expect(await run(root, ["generate", "--check"])).toMatchObject({ code: 0 });
  });

  test("names both places of an operationId that is there twice", async () => {
    const root = workspace("small");
    const folder = "openapi/acme/shop";
    edit(root, `${folder}/openapi.yaml`, "webhooks:\n", "  /v1/others: {$ref: paths/others.yaml}\nwebhooks:\n");
    write(
      root,
      `${folder}/paths/others.yaml`,
      'get: {operationId: listItems, summary: Others, responses: {"204": {description: None.}}}\n',
    );
    const { stdout, stderr } = await run(root, ["generate"]);
    expect(stdout + stderr).toContain(
      `${folder}/paths/others.yaml:1:6: The operationId "listItems" is also at ${folder}/paths/items.yaml:2:3.`,
    );
    expect(stdout + stderr).not.toMatch(/fault of chatwire|likely a bug/);
  });

  test("leaves one complete tree when two processes run it at the same time", async () => {
    const root = workspace("small");
    const both = await Promise.all([program(root, ["generate"]).ended, program(root, ["generate"]).ended]);
    // The slower process may fail when it replaces the tree, but the tree is always complete.
    for (const { code, stderr } of both)
      expect(stderr).toMatch(code === 0 ? /^generated\/ (is|was) /m : /The old content is still there\.$/m);
    expect(both.map(({ code }) => code)).toContain(0);
    expect(await run(root, ["generate", "--check"])).toMatchObject({ code: 0 });
    expect(readdirSync(root).filter((name) => name.startsWith("generated"))).toEqual(["generated"]);
  });
});

/**
 * Runs as a user who can read but not write the folder. Root switches to nobody, because root can write everywhere. The
 * repository and the folders above it are opened to that user meanwhile, because a clone in a temporary folder is closed.
 */
async function withoutRights<T>(folder: string, use: () => Promise<T>): Promise<T> {
  const isRoot = process.geteuid?.() === 0;
  const closed = isRoot ? foldersAbove(ROOT).filter(({ mode }) => (mode & 0o055) !== 0o055) : [];
  chmodSync(folder, isRoot ? 0o755 : 0o555);
  for (const { folder, mode } of closed) chmodSync(folder, mode | 0o055);
  if (isRoot) process.seteuid?.("nobody");
  try {
    return await use();
  } finally {
    if (isRoot) process.seteuid?.(0);
    for (const { folder, mode } of closed) chmodSync(folder, mode);
    chmodSync(folder, 0o755);
  }
}

/** Returns a folder and those that contain it, with their modes. */
function foldersAbove(folder: string): { folder: string; mode: number }[] {
  const above = path.dirname(folder);
  return [{ folder, mode: statSync(folder).mode }, ...(above === folder ? [] : foldersAbove(above))];
}
