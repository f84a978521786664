import path from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { buildDocs } from "../../../src/docs/index.js";
import { openRun } from "../../../src/workspace/run.js";
import { registry, workspace } from "../workspace.js";
import type { Stage } from "./stage.js";
import { open, result, send } from "./steps.js";

const secret = { type: "string", format: "password" };
const hook = { type: "object", required: ["url"], properties: { url: { type: "string" }, key: secret } };
const keys = { type: "object", additionalProperties: secret };
const responses = { 200: { description: "Done", content: { "application/json": { schema: { type: "object" } } } } };
const operation = (operationId: string, type: string, schema: object, value: object, encoding = {}) => {
  const content = { [type]: { schema: { type: "object", ...schema }, encoding, examples: { one: { value } } } };
  return { post: { operationId, requestBody: { required: true, content }, responses } };
};
const CONTRACT = {
  openapi: "3.1.0",
  info: { title: "Disk", version: "1" },
  servers: [{ url: "https://disk.example.com" }],
  paths: {
    "/files": operation(
      "upload",
      "multipart/form-data",
      {
        required: ["file", "name"],
        properties: {
          name: { type: "string" },
          file: { type: "string", format: "binary" },
          pictures: { type: "array", items: {} },
        },
      },
      { name: "Menu" },
      { pictures: { contentType: "image/png" } },
    ),
    "/hooks": operation(
      "addHooks",
      "application/json",
      { properties: { hooks: { type: "array", items: hook }, keys } },
      { hooks: [{ url: "https://a.example.com", key: "hidden-1" }, { key: "hidden-2" }], keys: { k: "hidden-3" } },
    ),
  },
};

export function formTests(stage: () => Stage): void {
  test("sends the files of a multipart body as parts and lists their names and sizes", async () => {
    const { target } = stage();
    const page = await stage().visit(await pageOf("upload"));
    await open(page, "Try it");
    await page.getByLabel("Base URL").fill(target.url);
    await page.getByLabel("file file").setInputFiles({ ...TEXT, name: "menu.txt" });
    await page.getByLabel("pictures files").setInputFiles([
      { ...TEXT, name: "a.txt" },
      { ...TEXT, name: "b.txt" },
    ]);
    target.respondWith({ status: 200, body: {} });
    await send(page);
    await result(page).getByText("Fits.").waitFor();
    const [request] = target.requests;
    const form = await new Response(request?.body, { headers: request?.headers as Record<string, string> }).formData();
    const parts = [...form].map(([name, value]) => [name, typeof value === "string" ? value : value.name]);
    expect(parts).toEqual([
      ["name", "Menu"],
      ["file", "menu.txt"],
      ["pictures", "a.txt"],
      ["pictures", "b.txt"],
    ]);
    expect(await page.getByLabel("Request", { exact: true }).textContent()).toContain('file: file "menu.txt", 5 bytes');
    expect(await result(page).getByText("does not fit the contract").count()).toBe(0);
  });

  test("masks secrets in lists and maps in the request that is shown", async () => {
    const { target } = stage();
    const page = await stage().visit(await pageOf("addHooks"));
    await open(page, "Try it");
    await page.getByLabel("Base URL").fill(target.url);
    target.respondWith({ status: 200, body: {} });
    await send(page);
    // The second hook has no URL. The issue must not contain its secret.
    await result(page).getByText("/hooks/1").waitFor();
    await result(page).getByText("Fits.").waitFor();
    expect(JSON.parse(target.requests[0]?.body ?? "")).toMatchObject({
      hooks: [{ key: "hidden-1" }, { key: "hidden-2" }],
    });
    expect(await result(page).textContent()).not.toContain("hidden-");
    await page.getByLabel("Show secrets").check();
    expect((await result(page).textContent())?.match(/hidden-\d/g)).toEqual(["hidden-1", "hidden-2", "hidden-3"]);
  });
}

const TEXT = { mimeType: "text/plain", buffer: Buffer.from("Tea.\n") };

async function pageOf(operationId: string): Promise<string> {
  const root = await workspace({ "redocly.yaml": registry({ "acme/disk": "disk.json" }), "disk.json": CONTRACT });
  const { folder } = await buildDocs(await openRun(root, () => {}), { redoc: async () => "function hydrate() {}" });
  return pathToFileURL(path.join(folder, `acme/disk/operations/${operationId}.html`)).href;
}
