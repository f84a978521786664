import { readdir, readFile, rm, stat } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { buildDocs, DocsCache } from "../../src/docs/index.js";
import { makeRedoc, redoclyBin } from "../../src/docs/redoc.js";
import { UserError } from "../../src/platform/user-error.js";
import { openRun } from "../../src/workspace/run.js";
import { registry, workspace, write } from "./workspace.js";

const SHOP = { openapi: "3.1.0", info: { title: "Shop", version: "1" }, paths: {} };
const EVENTS = { asyncapi: "3.0.0", info: { title: "Shop events", version: "1" } };
const REDOC = "/* Redoc */ function hydrate() {}";

async function build(root: string, make: () => Promise<string> = async () => REDOC) {
  const lines: string[] = [];
  const docs = await buildDocs(await openRun(root, (line) => lines.push(line)), { redoc: make });
  return { ...docs, lines };
}

async function files(root: string): Promise<string[]> {
  const entries = await readdir(path.join(root, "build"), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .sort();
}

const read = (root: string, file: string) => readFile(path.join(root, "build/docs", file), "utf8");

test("writes an index, and for each document a reference page and the document itself", async () => {
  const root = await workspace({
    "redocly.yaml": registry({ "acme/shop": "shop.json", "acme/shop@async": "events.json" }),
    "shop.json": SHOP,
    "events.json": EVENTS,
  });
  expect(await build(root)).toMatchObject({
    diagnostics: [],
    pages: 4,
    lines: [/docs +redoc/, /docs +build/].map((line) => expect.stringMatching(line)),
  });
  expect(await files(root)).toEqual([
    ...["search-index.js", "search.js", "send.js", "site.js", "tools.css", "try.js"].map(
      (name) => `build/docs/_assets/${name}`,
    ),
    "build/docs/acme/shop/async.html",
    "build/docs/acme/shop/asyncapi.json",
    "build/docs/acme/shop/index.html",
    "build/docs/acme/shop/index.md",
    "build/docs/acme/shop/openapi.json",
    "build/docs/acme/shop/rest.html",
    "build/docs/acme/shop/schemas/index.json",
    "build/docs/index.html",
    "build/docs/index.md",
    "build/docs/llms.txt",
  ]);
  expect(JSON.parse(await read(root, "acme/shop/openapi.json"))).toMatchObject(SHOP);
});

test("removes the pages of an API that was removed", async () => {
  const root = await workspace({
    "redocly.yaml": registry({ "acme/shop": "shop.json", "acme/old": "shop.json" }),
    "shop.json": SHOP,
  });
  await build(root);
  await write(root, { "redocly.yaml": registry({ "acme/shop": "shop.json" }) });
  expect(await build(root)).toMatchObject({ pages: 3 });
  expect((await files(root)).filter((file) => file.includes("old"))).toEqual([]);
  expect(await read(root, "index.html")).not.toContain("acme/old");
});

test("writes an index without APIs", async () => {
  const root = await workspace({ "redocly.yaml": registry({}) });
  expect(await build(root)).toMatchObject({ diagnostics: [], pages: 1 });
  expect(await read(root, "index.html")).toContain("redocly.yaml lists no APIs yet.");
});

test("labels the reference of an API that has only webhooks", async () => {
  const webhooks = { sold: { post: { summary: "Sold", responses: {} } } };
  const root = await workspace({
    "redocly.yaml": registry({ "acme/shop": "shop.json" }),
    "shop.json": { ...SHOP, paths: undefined, webhooks },
  });
  await build(root);
  const index = await read(root, "index.html");
  expect(index).toContain(">Webhooks on one page</a>");
  expect(index).toContain(">1 webhook</a>");
});

describe("keeps the previous docs and says what to do when", () => {
  const cases: { name: string; make: () => Promise<string>; expected: string | RegExp }[] = [
    {
      name: "Redocly fails",
      make: () => makeRedoc(() => path.join(import.meta.dirname, "failing-redocly.mjs")),
      expected: "Redocly could not build the docs: this tool is out of order",
    },
    {
      name: "Redocly writes an unknown format",
      make: () => makeRedoc(() => path.join(import.meta.dirname, "other-redocly.mjs")),
      expected: /^the pages of this @redocly\/cli version have an unknown format: install the version/,
    },
    {
      name: "Redocly is not installed",
      make: () => makeRedoc(() => redoclyBin(pathToFileURL("/nowhere/else.js").href)),
      expected: /^this needs @redocly\/cli, which is not installed: npm install --save-dev "@redocly\/cli@/,
    },
  ];

  test.each(cases)("$name", async ({ make, expected }) => {
    const root = await workspace({ "redocly.yaml": registry({ "acme/shop": "shop.json" }), "shop.json": SHOP });
    await build(root);
    const good = await read(root, "index.html");
    const before = await files(root);
    // Changes the lockfile, because otherwise the cached script would be used.
    await write(root, { "shop.json": { ...SHOP, info: { title: "Other", version: "2" } }, "package-lock.json": {} });
    const failure = await build(root, make).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(UserError);
    expect((failure as UserError).message).toMatch(expected);
    expect(await read(root, "index.html")).toBe(good);
    expect(await files(root)).toEqual(before);
  });

  test("a contract cannot be bundled", async () => {
    const root = await workspace({ "redocly.yaml": registry({ "acme/shop": "shop.json" }), "shop.json": SHOP });
    await build(root);
    await write(root, { "shop.json": { ...SHOP, paths: { "/x": { $ref: "gone.json" } } } });
    expect(await build(root)).toMatchObject({ diagnostics: [{ location: { file: "shop.json" } }], pages: 0 });
    expect(await read(root, "acme/shop/openapi.json")).toContain("Shop");
  });
});

test("with a cache, writes only what changed, with the same result as without", async () => {
  const event = (property: string) => {
    const schema = { type: "object", properties: { [property]: { type: "string" } } };
    return { post: { summary: "Sold", requestBody: { content: { "application/json": { schema } } }, responses: {} } };
  };
  const contract = (title: string, webhooks: object) => ({ ...SHOP, info: { title, version: "1" }, webhooks });
  const apis = { "acme/shop": "shop.json", "acme/till": "till.json", "other/desk": "desk.json" };
  const root = await workspace({
    "redocly.yaml": registry(apis),
    "shop.json": contract("Shop", { sold: event("id"), returned: event("id") }),
    "till.json": contract("Till", { sold: event("id") }),
    "desk.json": contract("Desk", { rung: event("id") }),
  });
  const cache = new DocsCache();
  const again = async () => buildDocs(await openRun(root, () => {}), { redoc: async () => REDOC, cache });
  // Writing a file replaces it, so its inode changes.
  const nodes = async () => {
    const found = (await files(root)).map(async (file) => [file, (await stat(path.join(root, file))).ino] as const);
    return new Map(await Promise.all(found));
  };
  const contents = async () =>
    Promise.all((await files(root)).map(async (file) => [file, await readFile(path.join(root, file), "utf8")]));

  expect(await again()).toMatchObject({ pages: 11 });
  const first = await nodes();
  await write(root, { "shop.json": contract("Shop", { sold: event("number") }) });
  expect(await again()).toMatchObject({ pages: 10 });
  const second = await nodes();
  const changed = [...first.keys()].filter((file) => second.get(file) !== first.get(file));
  expect(changed).toEqual(
    [
      ...[
        "_assets/search-index.js",
        "_assets/send/acme/shop/webhooks/returned.js",
        "index.html",
        "index.md",
        "llms.txt",
      ],
      ...["index.html", "index.md", "openapi.json", "rest.html"].map((name) => `acme/shop/${name}`),
      ...["returned.html", "returned.md", "sold.html", "sold.md"].map((name) => `acme/shop/webhooks/${name}`),
      // This page compares the event with that of acme/shop.
      ...["sold.html", "sold.md"].map((name) => `acme/till/webhooks/${name}`),
    ]
      .map((file) => `build/docs/${file}`)
      .sort(),
  );
  const updated = await contents();
  await build(root);
  expect(updated).toEqual(await contents());

  await rm(path.join(root, "build/docs/other"), { recursive: true });
  await again();
  expect(await contents()).toEqual(updated);
  await write(root, { "redocly.yaml": registry({ "acme/shop": "shop.json" }) });
  expect(await again()).toMatchObject({ pages: 4 });
  expect((await files(root)).filter((file) => /till|desk/.test(file))).toEqual([]);
});
