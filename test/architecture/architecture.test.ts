import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { openWorkspace } from "../../src/workspace/workspace.js";
import { ROOT } from "../support/registry.js";
import {
  circles,
  importGraph,
  linesByRoom,
  MAY_IMPORT,
  type Sources,
  sharedHooks,
  vendorsNamed,
  wrongImports,
} from "./rules.js";

/* What AGENTS.md promises of the sources: which way imports run, and that nothing in them is made for one vendor. */

function sourcesBelow(...folders: string[]): Sources {
  const files = folders.flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"))
      .map((file) => path.posix.join(folder, file.split(path.sep).join("/"))),
  );
  return new Map(files.map((file) => [file, readFileSync(path.join(ROOT, file), "utf8")]));
}

test("src/ and scripts/ name no vendor of the registry", async () => {
  const vendors = new Set((await openWorkspace(ROOT)).apis.map(({ id }) => id.split("/")[0] ?? ""));
  expect(vendors.size).toBeGreaterThan(0);
  expect(vendorsNamed(sourcesBelow("src", "scripts"), [...vendors])).toEqual([]);
});

test("every API of this repository has a name like <vendor>/<api>", async () => {
  const ids = (await openWorkspace(ROOT)).apis.map(({ id }) => id);
  expect(ids.filter((id) => !/^[a-z0-9-]+\/[a-z0-9-]+$/.test(id))).toEqual([]);
});

test("imports in src/ go in one direction", () => {
  expect(wrongImports(sourcesBelow("src"))).toEqual([]);
});

test("imports in src/ have no cycles, type imports included", () => {
  const graph = importGraph(sourcesBelow("src"));
  const edges = [...graph.values()].flat();
  expect(edges.length).toBeGreaterThan(graph.size);
  expect(edges.filter((file) => !graph.has(file) && !file.endsWith("validators/index.ts"))).toEqual([]);
  expect(circles(graph)).toEqual([]);
});

test("no room holds more than a quarter of the lines", () => {
  const lines = linesByRoom(sourcesBelow("src"));
  const total = [...lines.values()].reduce((sum, count) => sum + count, 0);
  expect([...lines].filter(([, count]) => count > total / 4)).toEqual([]);
});

test("AGENTS.md lists the rooms and imports that this test enforces", () => {
  const table = readFileSync(path.join(ROOT, "AGENTS.md"), "utf8").matchAll(
    /^\| `src\/([a-z]+)\/?(?:\.ts)?` \|[^|]*\| ([^|]*) \|$/gm,
  );
  const listed = [...table].map(([, room = "", imports = ""]) => [room, imports === "–" ? [] : imports.split(", ")]);
  expect(Object.fromEntries(listed)).toEqual(MAY_IMPORT);
});

test("shared test helpers clean up with onTestFinished", () => {
  expect(sharedHooks(sourcesBelow("test"))).toEqual([]);
});

describe("detects", () => {
  test.each([
    { name: "in a comment", code: "// as shelf does it", expected: true },
    { name: "in a string literal", code: 'if (id === "Shelf")', expected: true },
    { name: "written in camelCase", code: "supportDesk;", expected: true },
    { name: "written in snake_case", code: "const support_desk = 1;", expected: true },
    { name: "inside an identifier", code: "createShelfClient();", expected: true },
    { name: "written as the vendor does", code: "// SupportDesk rejects it", expected: true },
    { name: "as a part of other words", code: "bookshelf; shelfed; Bookshelf", expected: false },
    { name: "of the examples", code: "acme/orders", expected: false },
  ])("a vendor name $name: $expected", ({ code, expected }) => {
    const vendors = ["shelf", "support-desk", "acme"];
    expect(vendorsNamed(new Map([["src/a.ts", code]]), vendors).length > 0).toBe(expected);
    expect(vendorsNamed(new Map([["src/a.ts", code]]), ["other"])).toEqual([]);
  });

  test.each([
    { file: "src/model/a.ts", code: 'import { a } from "../cli/b.js";' },
    { file: "src/model/a.ts", code: 'import type { a } from "../workspace/b.js";' },
    { file: "src/cli/a.ts", code: 'const a = await import("../../scripts/b.js");' },
    { file: "src/runtime/a.ts", code: 'import "node:crypto";' },
    { file: "src/runtime/webhooks/a.ts", code: 'export * from "../../model/b.js";' },
    { file: "src/new-part/a.ts", code: 'import { a } from "../model/b.js";' },
  ])("in $file, the import $code", ({ file, code }) => {
    expect(wrongImports(new Map([[file, code]]))).toHaveLength(1);
  });

  test("a hook in a shared helper module", () => {
    const code = "afterEach(async () => {});";
    expect(
      sharedHooks(
        new Map([
          ["test/a.ts", code],
          ["test/a.test.ts", code],
        ]),
      ),
    ).toEqual(["test/a.ts"]);
  });

  test("a cycle of type imports", () => {
    const sources = new Map([
      ["src/a.ts", 'import type { B } from "./b.js";'],
      ["src/b.ts", 'export type { A } from "./a.js";'],
    ]);
    expect(circles(importGraph(sources))).toHaveLength(1);
  });

  test("each cycle only once", () => {
    const graph = new Map([
      ["a", ["b", "d"]],
      ["b", ["c"]],
      ["c", ["a"]],
      ["d", ["b"]],
    ]);
    expect(circles(graph)).toEqual([["a", "b", "c", "a"]]);
  });
});
