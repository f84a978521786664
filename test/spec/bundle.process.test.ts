import path from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { type Bundles, bundleApi } from "../../src/spec/bundle.js";
import { crashDiagnostic } from "../../src/spec/redocly.js";
import { openRun } from "../../src/workspace/run.js";
import { edit, workspace, write } from "../cli/workspace.js";
import { startServer } from "../support/http-server.js";

const API = "openapi/acme/shop";

async function bundle(root: string): Promise<Bundles & { cached: boolean }> {
  const run = await openRun(root, () => {});
  const [api] = run.workspace.apis;
  if (!api) throw new Error("no API");
  return bundleApi(run, api);
}

describe("a bundle", () => {
  test("has no external references and names its source files", async () => {
    const root = workspace("small");
    const { openapi, asyncapi, diagnostics } = await bundle(root);
    expect(diagnostics).toEqual([]);
    const references = JSON.stringify([openapi?.document, asyncapi?.document]).match(/"\$ref":"[^"]*/g) ?? [];
    expect(references.length).toBeGreaterThan(3);
    expect(references.filter((reference) => !reference.startsWith('"$ref":"#/'))).toEqual([]);
    expect(openapi?.files).toEqual(
      expect.arrayContaining([path.join(root, API, "openapi.yaml"), path.join(root, API, "schemas/Item.yaml")]),
    );
    expect(openapi?.files.every((file) => file.startsWith(root))).toBe(true);
  });

  test("does not change when it is bundled again", async () => {
    const root = workspace("small");
    const { openapi, asyncapi } = await bundle(root);
    write(root, "open.json", JSON.stringify(openapi?.document));
    write(root, "async.json", JSON.stringify(asyncapi?.document));
    write(root, "redocly.yaml", "apis: {acme/shop: {root: open.json}, acme/shop@async: {root: async.json}}");
    const again = await bundle(root);
    expect(again.diagnostics).toEqual([]);
    expect([again.openapi?.document, again.asyncapi?.document]).toEqual([openapi?.document, asyncapi?.document]);
  });

  test("is cached until one of its files changes", async () => {
    const root = workspace("small");
    const cached = async () => (await bundle(root)).cached;
    expect([await cached(), await cached()]).toEqual([false, true]);
    edit(root, `${API}/schemas/Item.yaml`, "Its number.", "A number.");
    expect([await cached(), await cached()]).toEqual([false, true]);
    // This file is in the folder of the contract but is not part of it.
    write(root, `${API}/SOURCES.md`, "other");
    expect(await cached()).toBe(true);
  });

  test("is rebuilt when a missing file appears", async () => {
    const root = workspace("small");
    write(root, `${API}/schemas/Item.yaml`, null);
    const broken = await bundle(root);
    expect(broken.openapi).toBeUndefined();
    expect(broken.diagnostics).toMatchObject([
      { code: "chatwire/resolved-reference" },
      { code: "chatwire/resolved-reference" },
    ]);
    expect(await bundle(root)).toEqual({ ...broken, cached: true });
    write(root, `${API}/schemas/Item.yaml`, "type: object\n");
    expect(await bundle(root)).toMatchObject({ diagnostics: [], cached: false });
  });

  test("works if the workspace is the root folder", async () => {
    const { workspace: opened, ...run } = await openRun(workspace("small"), () => {});
    const top = { ...run, workspace: { root: path.parse(opened.root).root } };
    const bundles = await Promise.all(opened.apis.map((api) => bundleApi(top, api)));
    expect(bundles.map(({ openapi, diagnostics }) => [typeof openapi?.document, diagnostics])).toEqual([
      ["object", []],
    ]);
  });

  test("fails with a location if one document of the API is invalid", async () => {
    const root = workspace("small");
    write(root, `${API}/asyncapi.yaml`, "asyncapi: [");
    const { openapi, asyncapi, diagnostics } = await bundle(root);
    expect([openapi, asyncapi]).toEqual([undefined, undefined]);
    expect(diagnostics).toMatchObject([{ severity: "error", location: { file: `${API}/asyncapi.yaml`, line: 1 } }]);
  });
});

/** Starts a local server and records its requests. */
async function listening(): Promise<{ url: string; asked: string[] }> {
  const asked: string[] = [];
  const { url, close } = await startServer((request, response) => {
    asked.push(request.url ?? "");
    response.end("{}");
  });
  onTestFinished(close);
  return { url, asked };
}

/** Adds an overlay that sets this next to `info` in a document of the workspace. */
function overlay(root: string, update: string): void {
  edit(
    root,
    "redocly.yaml",
    "root: openapi/acme/shop/openapi.yaml",
    `root: ${API}/openapi.yaml\n    overlays: [${OVERLAY}]`,
  );
  write(root, OVERLAY, `overlay: 1.0.0\ninfo: {title: o, version: "1"}\nactions: [{target: $, update: ${update}}]\n`);
}
const OVERLAY = `${API}/overlay.yaml`;
/** Places the reference where the source rules do not check, so that only the bundler can reject it. */
const inSchema = (ref: string) => `{components: {schemas: {Item: {properties: {far: {$ref: "${ref}"}}}}}}`;

describe("an overlay", () => {
  test("changes the document, and its errors have locations in the overlay", async () => {
    const root = workspace("small");
    overlay(root, "{info: {title: Over}}");
    expect((await bundle(root)).openapi?.document).toMatchObject({ info: { title: "Over" } });
    edit(root, OVERLAY, "actions: [", "actions: [[");
    expect((await bundle(root)).diagnostics).toMatchObject([
      { code: "chatwire/readable-source", location: { file: OVERLAY } },
    ]);
    write(root, OVERLAY, null);
    expect((await bundle(root)).diagnostics).toMatchObject([
      { location: { file: "redocly.yaml", line: 11 }, message: expect.stringContaining(`${OVERLAY}, does not exist`) },
    ]);
  });
});

describe("a contract cannot make the bundler", () => {
  test("send network requests", async () => {
    const { url, asked } = await listening();
    const root = workspace("small");
    edit(root, `${API}/schemas/ListItemsResponse.yaml`, "Item.yaml", `${url}/Item.yaml`);
    const { diagnostics } = await bundle(root);
    const other = workspace("small");
    overlay(other, inSchema(`${url}/Item.yaml`));
    const { openapi, diagnostics: ofOverlay } = await bundle(other);
    expect([diagnostics.map(({ code }) => code), asked]).toEqual([["chatwire/local-reference"], []]);
    expect(ofOverlay).toMatchObject([{ message: expect.stringContaining("is not in the workspace") }]);
    expect(openapi).toBeUndefined();
  });

  test.each(["/etc/hostname", "../../../../../../../../etc/hostname"])("read %s as an overlay", async (file) => {
    const root = workspace("small");
    overlay(root, inSchema(file));
    const { openapi, diagnostics } = await bundle(root);
    expect(openapi).toBeUndefined();
    expect(diagnostics).toMatchObject([{ message: expect.stringContaining("/etc/hostname is not in the workspace") }]);
  });

  test.each(["/etc/hostname", "../../../../../../../../etc/hostname", "file:///etc/hostname"])(
    "read %s",
    async (file) => {
      const root = workspace("small");
      edit(root, `${API}/schemas/ListItemsResponse.yaml`, "Item.yaml", file);
      const { openapi, diagnostics } = await bundle(root);
      expect([openapi, diagnostics.map(({ code }) => code)]).toEqual([undefined, ["chatwire/local-reference"]]);
    },
  );

  test("recurse endlessly", async () => {
    const root = workspace("small");
    write(
      root,
      `${API}/schemas/Item.yaml`,
      `type: object\nproperties: {items: {type: array, items: {$ref: Item.yaml}}}\n`,
    );
    const { openapi, diagnostics } = await bundle(root);
    expect(diagnostics).toEqual([]);
    expect(JSON.stringify(openapi?.document)).toContain('"items":{"$ref":"#/components/schemas/Item"}');
  });
});

test("reports an error of Redocly as a diagnostic of the document", () => {
  expect(crashDiagnostic(new Error("no\nat x"), "/w/openapi/a/b/openapi.yaml", "/w")).toEqual({
    code: "bundler",
    message: 'Redocly cannot bundle this document: no. Run "chatwire lint" for details.',
    severity: "error",
    location: { file: "openapi/a/b/openapi.yaml", line: 1, column: 1 },
  });
});
