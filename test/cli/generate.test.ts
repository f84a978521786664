import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { program } from "./program.js";
import { edit, generatedWorkspace, run, snapshot, workspace, write } from "./workspace.js";

describe("generate", () => {
  test("that cannot write leaves what was there, and nothing beside it", async () => {
    const root = await generatedWorkspace();
    edit(root, "openapi/acme/shop/schemas/Item.yaml", "Its number.", "A number.");
    // Where the new tree is written aside.
    write(root, `generated.new-${process.pid}`, "");
    const before = snapshot(root, "generated");
    const { code, stderr } = await run(root, ["generate"]);
    expect(code).toBe(1);
    expect(stderr.split("\n").at(-1)).toMatch(/^error: cannot write .*generated \(\w+\): .*left as it was$/);
    expect(snapshot(root, "generated")).toEqual(before);
    expect(readdirSync(root).filter((name) => name.startsWith("generated."))).toEqual([]);
    expect(await run(root, ["generate"])).toMatchObject({ code: 0 });
  });

  test("works with the cache's folder deleted, or in the way", async () => {
    const root = await generatedWorkspace();
    write(root, ".chatwire", null);
    expect(await run(root, ["check"])).toMatchObject({ code: 0 });
    write(root, ".chatwire", "no folder");
    expect(await run(root, ["check"])).toMatchObject({ code: 0 });
  });

  test("by two at once leaves one whole tree", async () => {
    const root = workspace("small");
    const both = await Promise.all([program(root, ["generate"]).ended, program(root, ["generate"]).ended]);
    // Who meets the other's swap is told so; what stands there is whole.
    for (const { code, stderr } of both)
      expect(stderr).toMatch(code === 0 ? /^generated\/ (is|was) /m : /left as it was$/m);
    expect(both.map(({ code }) => code)).toContain(0);
    expect(await run(root, ["check"])).toMatchObject({ code: 0 });
    expect(readdirSync(root).filter((name) => name.startsWith("generated"))).toEqual(["generated"]);
  });
});
