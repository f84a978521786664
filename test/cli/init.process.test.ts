import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { installed } from "./installed.js";
import { ROOT, TSX } from "./program.js";
import { serving } from "./serving.js";
import { edit, removeFolder, run, write } from "./workspace.js";

/** Adds a path by hand: its files, and a line in the table of contents. */
function addPath(root: string): void {
  const api = "openapi/acme/demo";
  edit(root, `${api}/openapi.yaml`, "webhooks:\n", "  /v1/items/{id}: {$ref: paths/deleteItem.yaml}\nwebhooks:\n");
  write(
    root,
    `${api}/paths/deleteItem.yaml`,
    `delete:
  operationId: deleteItem
  summary: Delete an item
  description: Removes an item for good.
  tags: [Items]
  externalDocs: {url: "https://acme.example/docs#delete-item"}
  x-effect: destructive
  parameters:
    - {name: id, in: path, required: true, description: Its number., schema: {type: integer, minimum: 1}, example: 1}
  responses:
    "200":
      description: The item that was.
      content:
        application/json:
          schema: {$ref: ../schemas/Item.yaml}
          examples:
            first: {$ref: ../examples/deleteItem.first.yaml}
    "400": {$ref: ../responses/BadRequest.yaml}
    "401": {$ref: ../responses/Unauthorized.yaml}
`,
  );
  write(root, `${api}/examples/deleteItem.first.yaml`, "summary: The first item\nvalue: {id: 1, name: First}\n");
}

function clientProgram(url: string): string {
  return `import { createAcmeDemoClient, type DeleteItemResult } from "./generated/acme/demo/client.js";

const demo = createAcmeDemoClient({ apiKey: "k", baseUrl: "${url}/acme/demo", validate: true });
const listed = await demo.listItems({ query: { limit: 2 } });
const names: string[] = listed.ok ? listed.data.map(({ name }) => name) : [];
const deleted: DeleteItemResult = await demo.deleteItem({ path: { id: 1 } });
// @ts-expect-error: an id is a number
const wrong = await demo.deleteItem({ path: { id: "x" } });
// @ts-expect-error: there is no such option
createAcmeDemoClient({ apiKey: "k", token: "k" });
const rejected = await createAcmeDemoClient({ apiKey: "k", baseUrl: "${url}/acme/demo" }).listItems({ query: { limit: 0 } });
console.log(JSON.stringify([names, deleted.ok && deleted.data, wrong.ok || wrong.reason, !rejected.ok && rejected.reason === "http" && rejected.status]));
`;
}

test("lint, generate, mock and docs work for a new API and an added path without editing other files", {
  timeout: 120_000,
}, async () => {
  const root = installed();
  onTestFinished(() => removeFolder(root));
  expect(await run(root, ["init", "acme/demo"])).toMatchObject({ code: 0 });
  addPath(root);
  for (const args of [["lint", "acme/demo"], ["generate"], ["generate", "--check"], ["docs"]]) {
    const { code, stdout, stderr } = await run(root, args);
    expect({ args, code, stdout }, stderr).toEqual({ args, code: 0, stdout: "" });
  }

  const { url } = await serving(root, ["mock"]);
  const key = { "x-api-key": "k" };
  const responses = await Promise.all([
    fetch(`${url}/acme/demo/v1/items/1`, { method: "DELETE", headers: key }),
    fetch(`${url}/acme/demo/v1/items/0`, { method: "DELETE", headers: key }),
    fetch(`${url}/acme/demo/v1/items/1`, { method: "DELETE" }),
  ]);
  expect(responses.map(({ status }) => status)).toEqual([200, 400, 401]);

  write(root, "program.ts", clientProgram(url));
  const node = (...args: string[]) => promisify(execFile)(process.execPath, args, { cwd: root });
  await expect(node(path.join(ROOT, "node_modules/typescript/bin/tsc"), "-p", root)).resolves.toMatchObject({
    stdout: "",
  });
  const { stdout } = await node(TSX, "-C", "chatwire-source", "program.ts");
  expect(JSON.parse(stdout)).toEqual([["First", "Second"], { id: 1, name: "First" }, "invalid", 400]);
});
