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

/** Creates a folder with these files. A name that ends in a slash is a folder. */
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
const OPENAPI = "openapi: 3.1.0\n";
const ASYNCAPI = "asyncapi: 3.0.0\n";

describe("openWorkspace", () => {
  test("finds the workspace of a subfolder, and pairs the documents of an API", async () => {
    const root = folderWith({
      "redocly.yaml": `apis:\n  acme/events@async: {root: e/async.yaml}\n${SHOP}  acme/events: {root: ./e/open.json}\n`,
      "openapi/acme/": "",
    });
    expect(await openWorkspace(path.join(root, "openapi/acme"))).toEqual({
      root,
      config: path.join(root, "redocly.yaml"),
      apis: [
        {
          id: "acme/events",
          openapi: path.join(root, "e/open.json"),
          asyncapi: path.join(root, "e/async.yaml"),
          names: { openapi: "acme/events", asyncapi: "acme/events@async" },
        },
        {
          id: "acme/shop",
          openapi: path.join(root, "shop.yaml"),
          asyncapi: undefined,
          names: { openapi: "acme/shop" },
        },
      ],
      generated: path.join(root, "generated"),
      build: path.join(root, "build"),
      cache: path.join(root, ".chatwire"),
    });
  });

  test("caches in node_modules if there is one", async () => {
    const root = folderWith({ "redocly.yaml": "apis: {}", "node_modules/": "" });
    expect((await openWorkspace(root)).cache).toBe(path.join(root, "node_modules/.cache/chatwire"));
  });

  test.each(["", "{}", "null"])("accepts a registry without APIs: apis: %s", async (text) => {
    const root = folderWith({ "redocly.yaml": `apis: ${text}\n` });
    expect((await openWorkspace(root)).apis).toEqual([]);
  });

  test.each(["[]", "0", "text"])("rejects a registry whose APIs are not a map: apis: %s", async (text) => {
    const root = folderWith({ "redocly.yaml": `apis: ${text}\n` });
    expect((await rejection(root)).message).toMatch(/^redocly\.yaml:1:1: "apis" must be a map of names/);
  });

  test("accepts names of Object's prototype", async () => {
    const root = folderWith({ "redocly.yaml": "apis:\n  constructor: {root: x.yaml}\n  to/valueOf: {root: x.yaml}\n" });
    expect((await openWorkspace(root)).apis.map(({ id }) => id)).toEqual(["constructor", "to/valueOf"]);
  });

  test("rejects __proto__ as a name", async () => {
    const root = folderWith({ "redocly.yaml": "apis:\n  __proto__: {root: x.yaml}\n" });
    expect((await rejection(root)).message).toContain("__proto__");
  });
});

describe("the names of a registry", () => {
  const files = { "open.yaml": OPENAPI, "async.yaml": ASYNCAPI, "async.json": '{"info": {}, "asyncapi": "3.0.0"}' };
  const cases: { name: string; apis: Record<string, string>; expected: string[] }[] = [
    { name: "a name", apis: { main: "open.yaml" }, expected: ["main: openapi main"] },
    {
      name: "a name with a version",
      apis: { main: "open.yaml", "main@v2": "open.yaml", "acme/shop@2024-01.1": "open.yaml" },
      expected: ["main: openapi main", "main/v2: openapi main@v2", "acme/shop/2024-01.1: openapi acme/shop@2024-01.1"],
    },
    {
      name: "AsyncAPI documents beside OpenAPI documents",
      apis: { main: "open.yaml", "main@async": "async.yaml", "main@v2@async": "async.json", "main@v2": "open.yaml" },
      expected: ["main: openapi main, asyncapi main@async", "main/v2: asyncapi main@v2@async, openapi main@v2"],
    },
    {
      name: "an OpenAPI document whose version is called async",
      apis: { main: "open.yaml", "main@async": "open.yaml" },
      expected: ["main: openapi main", "main/async: openapi main@async"],
    },
  ];
  test.each(cases)("$name", async ({ apis, expected }) => {
    const entries = Object.entries(apis).map(([name, root]) => `  ${name}: {root: ${root}}\n`);
    const workspace = await openWorkspace(folderWith({ ...files, "redocly.yaml": `apis:\n${entries.join("")}` }));
    const listed = workspace.apis.map(({ id, names = {} }) => {
      const documents = Object.entries(names).map(([kind, name]) => `${kind} ${name}`);
      return `${id}: ${documents.join(", ")}`;
    });
    expect(listed).toEqual(expected);
  });

  test("an AsyncAPI document of a vendor is an API without OpenAPI", async () => {
    const registry = "apis:\n  events: {root: async.json, x-vendor-document: true}\n";
    const { apis } = await openWorkspace(folderWith({ ...files, "redocly.yaml": registry }));
    expect(apis).toMatchObject([{ id: "events", openapi: undefined, isVendorDocument: true }]);
  });
});

test("findRoot returns the nearest folder with a registry", () => {
  const root = folderWith({ "redocly.yaml": "apis: {}", "inner/redocly.yaml": "apis: {}", "inner/deep/": "" });
  expect(findRoot(path.join(root, "inner/deep"))).toBe(path.join(root, "inner"));
  expect(findRoot(root)).toBe(root);
  expect(findRoot(os.tmpdir())).toBeUndefined();
});

describe("openWorkspace rejects", () => {
  const cases: { name: string; files: Record<string, string>; message: RegExp; exitCode?: number }[] = [
    { name: "a folder without a registry", files: {}, message: /^no redocly\.yaml in .* or above it/, exitCode: 2 },
    { name: "a registry that is a folder", files: { "redocly.yaml/": "" }, message: /^redocly\.yaml is not a file/ },
    {
      name: "an empty registry",
      files: { "redocly.yaml": "" },
      message: /^redocly\.yaml:1:1: The file is empty/,
    },
    {
      name: "invalid YAML",
      files: { "redocly.yaml": "apis:\n  - x\n a: {" },
      message: /^redocly\.yaml:3:\d+: This is not valid YAML/,
    },
    {
      name: "several documents",
      files: { "redocly.yaml": "apis: {}\n---\napis: {}\n" },
      message: /several documents/,
    },
    {
      name: "a name that is listed twice",
      files: { "redocly.yaml": `apis:\n${SHOP}${SHOP}` },
      message: /^redocly\.yaml:3:3: .*The key "acme\/shop" is in line 2 already/,
    },
    {
      name: "two names with the same path",
      files: { "redocly.yaml": "apis:\n  main/v2: {root: x.yaml}\n  main@v2: {root: y.yaml}\n" },
      message: /^redocly\.yaml:3:3: "main@v2" and "main\/v2" \(line 2\) would both be written to generated\/main\/v2/,
    },
    {
      name: "two names that differ in case",
      files: { "redocly.yaml": "apis:\n  main: {root: x.yaml}\n  Main: {root: y.yaml}\n" },
      message: /^redocly\.yaml:3:3: "Main" and "main" \(line 2\) would both be written to generated\/Main/,
    },
    {
      name: "a name below another one that is a folder of it",
      files: { "redocly.yaml": "apis:\n  main@webhooks: {root: x.yaml}\n  main: {root: y.yaml}\n" },
      message: /^redocly\.yaml:2:3: "main@webhooks" would be written into "webhooks", a folder of "main"/,
    },
    {
      name: "a name with two versions",
      files: { "redocly.yaml": `apis:\n${SHOP}  acme/shop@async@x: {root: x.yaml}\n` },
      message: /^redocly\.yaml:3:3: "acme\/shop@async@x" is not an API name/,
    },
    {
      name: "an absolute root outside the workspace",
      files: { "redocly.yaml": "apis:\n  acme/shop: {root: /etc/passwd}\n" },
      message: /is outside the workspace/,
    },
    {
      name: "a root that is a list",
      files: { "redocly.yaml": "apis:\n  acme/shop: {root: [x]}\n" },
      message:
        /^redocly\.yaml:2:3: "acme\/shop" has no root: write "root: openapi\/acme\/shop\/openapi\.yaml" below it$/,
    },
    {
      name: "an AsyncAPI document without an OpenAPI document",
      files: { "redocly.yaml": "apis:\n  acme/shop@async: {root: x.yaml}\n", "x.yaml": ASYNCAPI },
      message: /^redocly\.yaml:2:3: "acme\/shop@async" is an AsyncAPI document without an OpenAPI document: /,
    },
    {
      name: "a file with the name of generated/",
      files: { "redocly.yaml": "apis: {}", generated: "" },
      message: /^generated is a file, but chatwire writes a folder of that name: move the file away$/,
    },
  ];
  test.each(cases)("$name", async ({ files, message, exitCode = 1 }) => {
    const error = await rejection(folderWith(files));
    expect(error.message).toMatch(message);
    expect(error.exitCode).toBe(exitCode);
  });
});

describe("selectApis", () => {
  async function selectedIds(ids: string[]): Promise<string[]> {
    const registry = `apis:\n${SHOP}  acme/two: {root: two.yaml}\n  main@v2: {root: main.yaml}\n`;
    return selectApis(await openWorkspace(folderWith({ "redocly.yaml": registry })), ids).map(({ id }) => id);
  }

  test("returns all APIs without ids", async () => {
    expect(await selectedIds([])).toEqual(["acme/shop", "acme/two", "main/v2"]);
  });

  test("returns each API once, in the order of the ids", async () => {
    expect(await selectedIds(["acme/two", "acme/shop", "acme/two"])).toEqual(["acme/two", "acme/shop"]);
  });

  test("accepts names as the registry writes them", async () => {
    expect(await selectedIds(["main@v2", "main/v2"])).toEqual(["main/v2"]);
  });

  test("suggests the nearest id for an unknown one", async () => {
    await expect(selectedIds(["acme/shop", "acme/tow"])).rejects.toThrow(
      'unknown API "acme/tow"; did you mean "acme/two"? (redocly.yaml lists acme/shop, acme/two, main/v2)',
    );
  });
});
