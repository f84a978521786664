import { cpSync, readFileSync, renameSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { openBrowser, watchedPage } from "../docs/browser.js";
import { type Serving, serving } from "./serving.js";
import { edit, run, snapshot, workspace, write } from "./workspace.js";

const KEY = { headers: { "x-api-key": "k" } };
const ITEM = "openapi/acme/shop/schemas/Item.yaml";
const LIST = "openapi/acme/shop/examples/listItems.two.yaml";
const FIELD = "\n  colour: {type: string, description: What it looks like.}\n";
const TIMEOUT_MS = { timeout: 15_000, interval: 25 };

interface State {
  pages: string;
  diagnostics: { place: string; message: string }[];
  more: number;
}

/** Records the states that a page receives. */
function hear(url: string, signal: AbortSignal): State[] {
  const heard: State[] = [];
  void (async () => {
    const { body } = await fetch(`${url}/_chatwire/docs/events`, { signal });
    let rest = "";
    for await (const chunk of body ?? []) {
      const parts = (rest + Buffer.from(chunk).toString()).split("\n\n");
      rest = parts.pop() ?? "";
      heard.push(...parts.map((part) => JSON.parse(part.replace(/^data: /, "")) as State));
    }
  })().catch(() => {});
  return heard;
}

const built = ({ log }: Serving) =>
  expect
    .poll(() => log.join("\n"), { ...TIMEOUT_MS, timeout: 40_000 })
    .toContain("everything is built; watching for edits");
const typesOf = (root: string) => readFileSync(path.join(root, "generated/acme/shop/types.d.ts"), "utf8");

test("dev rebuilds after every kind of edit and keeps the last valid result while a contract is broken", {
  timeout: 60_000,
}, async () => {
  const root = workspace("small");
  cpSync(path.join(root, "openapi"), path.join(root, "before"), { recursive: true });
  const server = await serving(root, ["dev", "--quiet"]);
  const { url, log } = server;
  const stop = new AbortController();
  const heard = hear(url, stop.signal);
  const diagnostics = () => expect.poll(() => heard.at(-1)?.diagnostics, TIMEOUT_MS);
  const types = () => expect.poll(() => typesOf(root), TIMEOUT_MS);
  const list = () => fetch(`${url}/acme/shop/v1/items`, KEY).then((response) => response.text());
  const mocked = () => expect.poll(list, TIMEOUT_MS);
  const expectLog = () => expect.poll(() => log.join("\n"), TIMEOUT_MS);
  await built(server);

  edit(root, LIST, "First", "Primero");
  await mocked().toContain("Primero");
  await expectLog().toMatch(new RegExp(`^${LIST}: acme/shop: 1 file written \\(\\d+ ms\\)$`, "m"));
  await expectLog().toMatch(/^lint \(\d+ ms\)\ndocs \(\d+ ms\)$/m);

  edit(root, ITEM, "\n  name:", `${FIELD}  name:`);
  await types().toContain("colour?: string");
  const shown = () => fetch(`${url}/_chatwire/docs/acme/shop/openapi.json`).then((response) => response.text());
  await expect.poll(shown, TIMEOUT_MS).toContain("colour");

  const good = snapshot(root, "generated");
  edit(root, ITEM, FIELD, "\n  colour: [\n");
  await diagnostics().toEqual([
    { place: expect.stringContaining(`${ITEM}:`), message: expect.stringContaining("not valid YAML") },
  ]);
  await expectLog().toContain("acme/shop is unchanged");
  await expectLog().toMatch(new RegExp(`^${ITEM}:\\d+:\\d+  error  chatwire/readable-source$`, "m"));
  expect(log.join("\n")).not.toContain("all errors are fixed");
  expect(await list()).toContain("Primero");
  expect(snapshot(root, "generated")).toEqual(good);

  // Types can be generated for it, but validators cannot.
  const torn = `${FIELD}  torn: {type: string, pattern: "("}\n`;
  edit(root, ITEM, "\n  colour: [\n", torn);
  await diagnostics().toEqual([{ place: expect.any(String), message: expect.stringContaining("cannot be compiled") }]);
  expect(snapshot(root, "generated")).toEqual(good);

  edit(root, ITEM, torn, "\n  tag: {$ref: Tag.yaml}\n");
  await diagnostics().toMatchObject([{ message: expect.stringContaining("Tag.yaml does not exist") }]);
  write(root, "openapi/acme/shop/schemas/Tag.yaml", "type: string\ndescription: A mark.\nexamples: [new]\n");
  await types().toContain("export type Tag = string;");
  await diagnostics().toEqual([]);

  renameSync(
    path.join(root, "openapi/acme/shop/schemas/Tag.yaml"),
    path.join(root, "openapi/acme/shop/schemas/Mark.yaml"),
  );
  await diagnostics().toMatchObject([{ message: expect.stringContaining("Tag.yaml does not exist") }]);
  edit(root, ITEM, "Tag.yaml", "Mark.yaml");
  await types().toContain("export type Mark = string;");
  await diagnostics().toEqual([]);
  await expectLog().toContain("all errors are fixed");

  // Removing a folder removes its files without an event for each.
  renameSync(path.join(root, "openapi/acme/shop/examples"), path.join(root, "aside"));
  await diagnostics().toContainEqual({
    place: expect.any(String),
    message: expect.stringContaining(`${LIST} does not`),
  });
  renameSync(path.join(root, "aside"), path.join(root, "openapi/acme/shop/examples"));
  await diagnostics().toEqual([]);

  // Changes all files and folders at once, like a checkout of another revision.
  renameSync(path.join(root, "openapi"), path.join(root, "after"));
  renameSync(path.join(root, "before"), path.join(root, "openapi"));
  await mocked().toContain("First");
  await types().not.toContain("type Mark");
  await diagnostics().toEqual([]);

  expect(await run(root, ["init", "acme/other"])).toMatchObject({ code: 0 });
  const other = () =>
    expect.poll(() => fetch(`${url}/acme/other/v1/items`, KEY).then(({ status }) => status), TIMEOUT_MS);
  await other().toBe(200);
  const registry = readFileSync(path.join(root, "redocly.yaml"), "utf8");
  write(root, "redocly.yaml", "\napis: [");
  await diagnostics().toEqual([{ place: "redocly.yaml:2:8", message: expect.stringContaining("not valid YAML") }]);
  await other().toBe(200);
  edit(root, ITEM, "\n  name:", `${FIELD}  name:`);
  await expectLog().toMatch(new RegExp(`^${ITEM}: nothing is rebuilt until redocly.yaml is valid`, "m"));
  write(root, "redocly.yaml", registry.replace(/ {2}acme\/other[\s\S]*?(?=\n {2}acme\/shop|$)/, ""));
  await other().toBe(404);
  await diagnostics().toEqual([]);
  stop.abort();
  expect(await server.stop()).toBe(0);
  expect(await run(root, ["generate", "--check"])).toMatchObject({ code: 0 });
});

test("a served page reloads after an edit and shows diagnostics until they are fixed", {
  timeout: 60_000,
}, async () => {
  const root = workspace("small");
  const server = await serving(root, ["start", "--quiet"]);
  await built(server);
  const browser = await openBrowser();
  try {
    const { page, problems } = await watchedPage(browser);
    await page.goto(server.url);
    edit(root, ITEM, "description: A thing", "description: [A thing");
    const banner = page.getByRole("alert");
    await banner.waitFor();
    expect(await banner.textContent()).toContain(`${ITEM}:`);
    const title =
      readFileSync(path.join(root, "openapi/acme/shop/openapi.yaml"), "utf8").match(/title: (.+)/)?.[1] ?? "";
    edit(root, ITEM, "description: [A thing", "description: A thing");
    await banner.waitFor({ state: "detached" });
    edit(root, "openapi/acme/shop/openapi.yaml", title, "Another title");
    await page.getByText("Another title").first().waitFor();
    expect(problems).toEqual([]);
  } finally {
    await browser.close();
  }
});

test("dev waits for contracts that are broken at the start, but start fails", { timeout: 120_000 }, async () => {
  const root = workspace("small");
  edit(root, ITEM, "type: object", "type: [object");
  const ended = await run(root, ["start", "--port", "0"]);
  expect([ended.code, ended.stdout]).toEqual([1, expect.stringContaining(`${ITEM}:`)]);
  const server = await serving(root, ["dev", "--quiet"]);
  await expect.poll(() => server.log.join("\n"), TIMEOUT_MS).toContain("fix the errors above");
  const page = await fetch(server.url);
  expect([page.status, await page.text()]).toEqual([200, expect.stringContaining("EventSource")]);
  expect((await fetch(`${server.url}/acme/shop/v1/items`, KEY)).status).toBe(500);
  edit(root, ITEM, "type: [object", "type: object");
  await expect
    .poll(() => fetch(`${server.url}/acme/shop/v1/items`, KEY).then(({ status }) => status), TIMEOUT_MS)
    .toBe(200);
});

test("an API responds while another one is being built or is broken", { timeout: 60_000 }, async () => {
  const root = workspace("small");
  expect(await run(root, ["init", "acme/other"])).toMatchObject({ code: 0 });
  edit(root, ITEM, "type: object", "type: [object");
  const server = await serving(root, ["dev", "--quiet"]);
  const status = async (api: string) => (await fetch(`${server.url}/acme/${api}/v1/items`, KEY)).status;
  expect(server.log.join("\n")).not.toContain("make");
  expect([await status("shop"), await status("other")]).toEqual([500, 200]);
  await expect.poll(() => server.log.join("\n"), { ...TIMEOUT_MS, timeout: 40_000 }).toContain("fix the errors above");
  expect([await status("shop"), await status("other")]).toEqual([500, 200]);
});

test.each([
  { name: "a foreign origin", headers: { origin: "http://evil.example" }, method: "GET", status: 403 },
  { name: "another method", headers: {}, method: "POST", status: 405 },
])("the event stream rejects $name", async ({ headers, method, status }) => {
  const { url } = await serving(workspace("small"), ["start", "--quiet"]);
  const { status: found } = await fetch(`${url}/_chatwire/docs/events`, { method, headers });
  expect(found).toBe(status);
});
