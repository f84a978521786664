import { cpSync, readFileSync, renameSync } from "node:fs";
import path from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { type DevServer, ITEM, KEY, POLL, startDev } from "./dev-server.js";
import { serving } from "./serving.js";
import { edit, run, snapshot, workspace, write } from "./workspace.js";

const LIST = "openapi/acme/shop/examples/listItems.two.yaml";
const EXAMPLES = "openapi/acme/shop/examples";
const TAG = "\n  tag: {$ref: Tag.yaml}\n  name:";
const TAG_SCHEMA = "type: string\ndescription: A mark.\nexamples: [new]\n";
const FIELD = "\n  colour: {type: string, description: What it looks like.}\n";

/* All tests of the first group share a server, whose workspace is restored after each. */
describe("dev", () => {
  let dev: DevServer;
  const at = (file: string) => path.join(dev.root, file);
  const items = () => fetch(`${dev.url}/acme/shop/v1/items`, KEY).then((response) => response.text());
  const statusOf = (api: string) => () => fetch(`${dev.url}/acme/${api}/v1/items`, KEY).then(({ status }) => status);

  beforeAll(async () => {
    dev = await startDev();
  });
  afterEach(() => dev.restore());
  afterAll(() => dev?.stop());

  test("serves and logs a changed example", async () => {
    edit(dev.root, LIST, "First", "Primero");
    await expect.poll(items, POLL).toContain("Primero");
    await dev.logged().toMatch(new RegExp(`^${LIST}: acme/shop: 1 file written \\(\\d+ ms\\)$`, "m"));
    await dev.logged().toMatch(/^lint \(\d+ ms\)\ndocs \(\d+ ms\)$/m);
  });

  test("generates and documents a new property", async () => {
    edit(dev.root, ITEM, "\n  name:", `${FIELD}  name:`);
    await dev.types().toContain("colour?: string");
    const shown = () => fetch(`${dev.url}/_chatwire/docs/acme/shop/openapi.json`).then((response) => response.text());
    await expect.poll(shown, POLL).toContain("colour");
  });

  test("reports a file that is not valid YAML, and keeps the last valid result", async () => {
    edit(dev.root, LIST, "First", "Primero");
    await expect.poll(items, POLL).toContain("Primero");
    const valid = snapshot(dev.root, "generated");
    edit(dev.root, ITEM, "\n  name:", "\n  colour: [\n  name:");
    await dev
      .diagnostics()
      .toEqual([{ place: expect.stringContaining(`${ITEM}:`), message: expect.stringContaining("not valid YAML") }]);
    await dev.logged().toContain("acme/shop is unchanged");
    await dev.logged().toMatch(new RegExp(`^${ITEM}:\\d+:\\d+  error  chatwire/readable-source$`, "m"));
    expect(dev.log()).not.toContain("all errors are fixed");
    expect(await items()).toContain("Primero");
    expect(snapshot(dev.root, "generated")).toEqual(valid);
  });

  test("reports a mistyped type at its place, with the right one", async () => {
    edit(dev.root, ITEM, "id: {type: integer", "id: {type: intger");
    await dev
      .diagnostics()
      .toEqual([{ place: expect.stringContaining(`${ITEM}:5:`), message: expect.stringContaining('"integer"?') }]);
  });

  test.each([
    { name: "a value that contains itself", text: "x-a: &a {self: *a}\n", expected: "is part of the value" },
    {
      name: "an equal key among 20,000",
      text: `x-a:\n${Array.from({ length: 20_000 }, (_, index) => `  k${index}: 1\n`).join("")}  k7: 1\n`,
      expected: 'The key "k7" is in line',
    },
  ])("reports $name, and goes on serving", async ({ text, expected }) => {
    edit(dev.root, ITEM, "type: object\n", `type: object\n${text}`);
    await dev
      .diagnostics()
      .toEqual([{ place: expect.stringContaining(`${ITEM}:`), message: expect.stringContaining(expected) }]);
    expect(await items()).toContain("First");
  });

  test("keeps all generated files if types can be generated but validators cannot", async () => {
    const valid = snapshot(dev.root, "generated");
    edit(dev.root, ITEM, "\n  name:", `${FIELD}  torn: {type: string, pattern: "("}\n  name:`);
    await dev
      .diagnostics()
      .toEqual([
        { place: expect.stringContaining(ITEM), message: expect.stringContaining("No validator can be compiled") },
      ]);
    expect(snapshot(dev.root, "generated")).toEqual(valid);
  });

  test("rebuilds when the target of a broken reference is created", async () => {
    edit(dev.root, ITEM, "\n  name:", TAG);
    await dev.diagnostics().toMatchObject([{ message: expect.stringContaining("Tag.yaml does not exist") }]);
    write(dev.root, "openapi/acme/shop/schemas/Tag.yaml", TAG_SCHEMA);
    await dev.types().toContain("export type Tag = string;");
    await dev.diagnostics().toEqual([]);
    await dev.logged().toContain("all errors are fixed");
  });

  test("reports the reference to a renamed file until it has the new name", async () => {
    write(dev.root, "openapi/acme/shop/schemas/Tag.yaml", TAG_SCHEMA);
    edit(dev.root, ITEM, "\n  name:", TAG);
    await dev.types().toContain("export type Tag = string;");
    renameSync(at("openapi/acme/shop/schemas/Tag.yaml"), at("openapi/acme/shop/schemas/Mark.yaml"));
    await dev.diagnostics().toMatchObject([{ message: expect.stringContaining("Tag.yaml does not exist") }]);
    edit(dev.root, ITEM, "Tag.yaml", "Mark.yaml");
    await dev.types().toContain("export type Mark = string;");
    await dev.diagnostics().toEqual([]);
  });

  test("notices a removed folder, which causes no event for its files", async () => {
    renameSync(at(EXAMPLES), at("aside"));
    await dev.diagnostics().toContainEqual({
      place: expect.any(String),
      message: expect.stringContaining(`${LIST} does not`),
    });
    renameSync(at("aside"), at(EXAMPLES));
    await dev.diagnostics().toEqual([]);
  });

  test("rebuilds when all files and folders change at once, as in a checkout of another revision", async () => {
    cpSync(at("openapi"), at("before"), { recursive: true });
    edit(dev.root, LIST, "First", "Primero");
    edit(dev.root, ITEM, "\n  name:", `${FIELD}  name:`);
    await dev.types().toContain("colour?: string");
    renameSync(at("openapi"), at("after"));
    renameSync(at("before"), at("openapi"));
    await expect.poll(items, POLL).toContain("First");
    await dev.types().not.toContain("colour?: string");
  });

  test("serves an API after it is added, and not after it is removed", async () => {
    const registry = readFileSync(at("redocly.yaml"), "utf8");
    expect(await run(dev.root, ["init", "acme/other"])).toMatchObject({ code: 0 });
    await expect.poll(statusOf("other"), POLL).toBe(200);
    write(dev.root, "redocly.yaml", registry);
    await expect.poll(statusOf("other"), POLL).toBe(404);
    await dev.diagnostics().toEqual([]);
  });

  test("rebuilds nothing until the registry is valid, and serves what it has", async () => {
    write(dev.root, "redocly.yaml", "\napis: [");
    await dev
      .diagnostics()
      .toEqual([{ place: "redocly.yaml:2:8", message: expect.stringContaining("not valid YAML") }]);
    expect(await statusOf("shop")()).toBe(200);
    edit(dev.root, ITEM, "\n  name:", `${FIELD}  name:`);
    await dev.logged().toMatch(new RegExp(`^${ITEM}: nothing is rebuilt until redocly.yaml is valid`, "m"));
  });

  test("leaves generated files that are up to date", async () => {
    edit(dev.root, ITEM, "\n  name:", `${FIELD}  name:`);
    await dev.types().toContain("colour?: string");
    await dev.diagnostics().toEqual([]);
    expect(await run(dev.root, ["generate", "--check"])).toMatchObject({ code: 0 });
  });
});

describe("with a contract that is broken at the start", () => {
  function brokenShop(): string {
    const root = workspace("small");
    edit(root, ITEM, "type: object", "type: [object");
    return root;
  }
  const statusOf = (url: string, api: string) => fetch(`${url}/acme/${api}/v1/items`, KEY).then(({ status }) => status);

  test("start fails", async () => {
    const { code, stdout } = await run(brokenShop(), ["start", "--port", "0"]);
    expect([code, stdout]).toEqual([1, expect.stringContaining(`${ITEM}:`)]);
  });

  test("dev shows the errors in a page that reloads, until they are fixed", async () => {
    const root = brokenShop();
    const { url, log } = await serving(root, ["dev", "--quiet"]);
    await expect.poll(() => log.join("\n"), POLL).toContain("fix the errors above");
    const page = await fetch(url);
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining("EventSource")]);
    expect(await statusOf(url, "shop")).toBe(500);
    edit(root, ITEM, "type: [object", "type: object");
    await expect.poll(() => statusOf(url, "shop"), POLL).toBe(200);
  });

  test("dev serves the other APIs while it builds, and afterwards", async () => {
    const root = workspace("small");
    expect(await run(root, ["init", "acme/other"])).toMatchObject({ code: 0 });
    edit(root, ITEM, "type: object", "type: [object");
    const { url, log } = await serving(root, ["dev", "--quiet"]);
    expect(log.join("\n")).not.toContain("fix the errors above");
    expect([await statusOf(url, "shop"), await statusOf(url, "other")]).toEqual([500, 200]);
    await expect.poll(() => log.join("\n"), POLL).toContain("fix the errors above");
    expect([await statusOf(url, "shop"), await statusOf(url, "other")]).toEqual([500, 200]);
  });
});

test.each([
  { name: "a foreign origin", request: { headers: { origin: "http://evil.example" } }, expected: 403 },
  { name: "another method", request: { method: "POST" }, expected: 405 },
])("the event stream rejects $name", async ({ request, expected }) => {
  const { url } = await serving(workspace("small"), ["start", "--quiet"]);
  const { status } = await fetch(`${url}/_chatwire/docs/events`, request);
  expect(status).toBe(expected);
});
