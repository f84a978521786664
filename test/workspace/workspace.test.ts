import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { UserError } from "../../src/platform/user-error.js";
import { findRoot, openWorkspace, selectApis } from "../../src/workspace/workspace.js";

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** A folder with the given files; a name that ends in a slash is a folder. */
function folderWith(files: Record<string, string>): string {
  const root = mkdtempSync(path.join(os.tmpdir(), "chatwire-workspace-"));
  folders.push(root);
  for (const [file, text] of Object.entries(files)) {
    const full = path.join(root, file);
    mkdirSync(file.endsWith("/") ? full : path.dirname(full), { recursive: true });
    if (!file.endsWith("/")) writeFileSync(full, text);
  }
  return root;
}

async function rejection(cwd: string): Promise<UserError> {
  const error = await openWorkspace(cwd).catch((thrown: unknown) => thrown);
  if (!(error instanceof UserError)) throw new Error("was not rejected", { cause: error });
  return error;
}

const SHOP = "  acme/shop: {root: shop.yaml}\n";

describe("a workspace", () => {
  test("is found from below, with absolute paths, documents of an API together", async () => {
    const root = folderWith({
      "redocly.yaml": `apis:\n  acme/events@async: {root: e/async.yaml}\n${SHOP}  acme/events: {root: ./e/open.json}\n`,
      "openapi/acme/": "",
    });
    expect(await openWorkspace(path.join(root, "openapi/acme"))).toEqual({
      root,
      config: path.join(root, "redocly.yaml"),
      apis: [
        { id: "acme/events", openapi: path.join(root, "e/open.json"), asyncapi: path.join(root, "e/async.yaml") },
        { id: "acme/shop", openapi: path.join(root, "shop.yaml"), asyncapi: undefined },
      ],
      generated: path.join(root, "generated"),
      build: path.join(root, "build"),
      cache: path.join(root, ".chatwire"),
    });
  });

  test("is the nearest one", () => {
    const root = folderWith({ "redocly.yaml": "apis: {}", "inner/redocly.yaml": "apis: {}", "inner/deep/": "" });
    expect(findRoot(path.join(root, "inner/deep"))).toBe(path.join(root, "inner"));
    expect(findRoot(root)).toBe(root);
    expect(findRoot(os.tmpdir())).toBeUndefined();
  });

  test("keeps its cache where packages keep theirs, if it has packages", async () => {
    const root = folderWith({ "redocly.yaml": "apis: {}", "node_modules/": "" });
    expect((await openWorkspace(root)).cache).toBe(path.join(root, "node_modules/.cache/chatwire"));
  });

  test.each(["", "{}", "[]", "null", "0", "text"])("may list no API: apis: %s", async (text) => {
    const root = folderWith({ "redocly.yaml": `apis: ${text}\n` });
    if (text === "" || text === "{}" || text === "null") expect((await openWorkspace(root)).apis).toEqual([]);
    else expect((await rejection(root)).message).toMatch(/^redocly\.yaml:1:1: "apis" must be a map of ids/);
  });

  test("does not mistake names of Object's prototype for ids, nor ids for them", async () => {
    const root = folderWith({ "redocly.yaml": "apis:\n  constructor/to-string: {root: x.yaml}\n" });
    const workspace = await openWorkspace(root);
    expect(workspace.apis.map(({ id }) => id)).toEqual(["constructor/to-string"]);
    expect((await rejection(folderWith({ "redocly.yaml": "apis:\n  __proto__: {root: x.yaml}\n" }))).message).toContain(
      "__proto__",
    );
    expect(
      (await rejection(folderWith({ "redocly.yaml": "apis:\n  constructor: {root: x.yaml}\n" }))).message,
    ).toContain('"constructor" is no API id');
  });
});

describe("a rejection", () => {
  const cases: [string, { given: Record<string, string>; want: [message: RegExp, exitCode: number] }][] = [
    ["no registry", { given: {}, want: [/^no redocly\.yaml in .* or above it: run this in a workspace/, 2] }],
    ["a registry that is a folder", { given: { "redocly.yaml/": "" }, want: [/^redocly\.yaml is not a file/, 1] }],
    ["an empty registry", { given: { "redocly.yaml": "" }, want: [/^redocly\.yaml:1:1: The file is empty/, 1] }],
    [
      "no YAML",
      { given: { "redocly.yaml": "apis:\n  - x\n a: {" }, want: [/^redocly\.yaml:3:\d+: This is not YAML/, 1] },
    ],
    ["two documents", { given: { "redocly.yaml": "apis: {}\n---\napis: {}\n" }, want: [/several documents/, 1] }],
    ["an id twice", { given: { "redocly.yaml": `apis:\n${SHOP}${SHOP}` }, want: [/^redocly\.yaml:3:3: .*unique/, 1] }],
    [
      "two @",
      {
        given: { "redocly.yaml": `apis:\n${SHOP}  acme/shop@async@x: {root: x.yaml}\n` },
        want: [/^redocly\.yaml:3:3: "acme\/shop@async@x" is no API id/, 1],
      },
    ],
    [
      "an absolute root elsewhere",
      {
        given: { "redocly.yaml": "apis:\n  acme/shop: {root: /etc/passwd}\n" },
        want: [/is outside of the workspace/, 1],
      },
    ],
    [
      "a root that is a list",
      {
        given: { "redocly.yaml": "apis:\n  acme/shop: {root: [x]}\n" },
        want: [
          /^redocly\.yaml:2:3: "acme\/shop" has no root: write "root: openapi\/acme\/shop\/openapi\.yaml" below it$/,
          1,
        ],
      },
    ],
    [
      "AsyncAPI alone",
      {
        given: { "redocly.yaml": "apis:\n  acme/shop@async: {root: x.yaml}\n" },
        want: [/^redocly\.yaml:2:3: "acme\/shop@async" stands alone: /, 1],
      },
    ],
    [
      "a file for generated/",
      {
        given: { "redocly.yaml": "apis: {}", generated: "" },
        want: [/^generated must be a folder, and is a file: move it away$/, 1],
      },
    ],
  ];
  test.each(cases)("of %s", async (_, { given, want: [message, exitCode] }) => {
    const error = await rejection(folderWith(given));
    expect(error.message).toMatch(message);
    expect(error.exitCode).toBe(exitCode);
  });
});

describe("selectApis", () => {
  test("gives all, or the named ones once, in the order of their names", async () => {
    const workspace = await openWorkspace(
      folderWith({ "redocly.yaml": `apis:\n${SHOP}  acme/two: {root: two.yaml}\n` }),
    );
    const idsOf = (ids: string[]) => selectApis(workspace, ids).map(({ id }) => id);
    expect(idsOf([])).toEqual(["acme/shop", "acme/two"]);
    expect(idsOf(["acme/two", "acme/shop", "acme/two"])).toEqual(["acme/two", "acme/shop"]);
    expect(() => idsOf(["acme/shop", "acme/tow"])).toThrow(
      'unknown API "acme/tow"; did you mean "acme/two"? (redocly.yaml lists acme/shop, acme/two)',
    );
  });
});
