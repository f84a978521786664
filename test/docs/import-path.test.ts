import { readFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { buildDocs, DocsCache } from "../../src/docs/index.js";
import { openRun } from "../../src/workspace/run.js";
import { workspace, write } from "./workspace.js";

const json = (schema: object) => ({ content: { "application/json": { schema } } });
const SHOP = {
  openapi: "3.1.0",
  info: { title: "Shop", version: "1" },
  servers: [{ url: "https://api.acme.example" }],
  paths: { "/items": { get: { operationId: "listItems", responses: { 204: { description: "None." } } } } },
  webhooks: {
    sold: {
      post: {
        operationId: "sold",
        requestBody: json({ type: "object", properties: { event: { const: "sold" } }, required: ["event"] }),
        responses: { 200: { description: "Received." } },
      },
    },
  },
};

const registryWith = (options: object | undefined) => ({
  ...(options && { "x-chatwire": options }),
  apis: { "acme/shop": { root: "shop.json" } },
});

async function build(root: string, cache = new DocsCache()) {
  const { folder } = await buildDocs(await openRun(root, () => {}), {
    redoc: async () => "function hydrate() {}",
    cache,
  });
  const importsOf = async (page: string) => {
    const markdown = await readFile(path.join(folder, "acme/shop", page), "utf8");
    return new Set([...markdown.matchAll(/from "([^"]*)"/g)].map(([, from = ""]) => from));
  };
  return { operation: await importsOf("operations/listItems.md"), webhook: await importsOf("webhooks/sold.md") };
}

describe("samples import the generated code of the workspace", () => {
  test.each([
    { name: "by its path", options: undefined, expected: "./generated/acme/shop/index.js" },
    {
      name: "by its path beside other options",
      options: { preset: "strict" },
      expected: "./generated/acme/shop/index.js",
    },
    { name: "by a package", options: { import: "@acme/apis/{api}" }, expected: "@acme/apis/acme/shop" },
    { name: "by an alias", options: { import: "#apis/{api}.js" }, expected: "#apis/acme/shop.js" },
    { name: "by a text with special signs", options: { import: "$&/{api}" }, expected: "$&/acme/shop" },
  ])("$name", async ({ options, expected }) => {
    const root = await workspace({ "redocly.yaml": registryWith(options), "shop.json": SHOP });
    const { operation, webhook } = await build(root);
    expect([...operation]).toEqual([expected]);
    expect([...webhook].sort()).toEqual([expected, "chatwire/webhooks", "node:http"].sort());
  });

  test("and change with the option", async () => {
    const root = await workspace({ "redocly.yaml": registryWith(undefined), "shop.json": SHOP });
    const cache = new DocsCache();
    await build(root, cache);
    await write(root, { "redocly.yaml": registryWith({ import: "@acme/{api}" }) });
    expect([...(await build(root, cache)).operation]).toEqual(["@acme/acme/shop"]);
  });
});

test.each([{ value: "@acme/apis" }, { value: 7 }, { value: "" }])(
  "rejects the option import: $value",
  async ({ value }) => {
    const root = await workspace({ "redocly.yaml": registryWith({ import: value }), "shop.json": SHOP });
    await expect(build(root)).rejects.toThrow('redocly.yaml: in x-chatwire, "import" must be a text with {api}');
  },
);
