import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, test } from "vitest";
import { installed } from "./installed.js";
import { ROOT, TSX } from "./program.js";
import { startServing } from "./serving.js";
import { edit, removeFolder, run, write } from "./workspace.js";

/* Idioms of OpenAPI that clients, validators, the mock and test-server must read alike. */

const SHOP = "openapi/acme/shop";
const CREATE = `post:
  operationId: createItem
  summary: Create an item
  description: Creates an item.
  tags: [Items]
  externalDocs: {url: "https://acme.example/docs#create-item"}
  x-effect: write
  requestBody:
    required: true
    content:
      application/json:
        schema: {$ref: ../schemas/Part.yaml}
        examples:
          minimal: {summary: The smallest, value: {name: Third, secret: s}}
  responses:
    "200":
      description: The item.
      content:
        application/json:
          schema: {$ref: ../schemas/Part.yaml}
          examples:
            third: {summary: The item, value: {id: 3, name: Third}}
    "400": {$ref: ../responses/BadRequest.yaml}
    "401": {$ref: ../responses/Unauthorized.yaml}
`;
const PART = `description: A part.
type: object
additionalProperties: false
required: [id, name, secret]
properties:
  id: {type: integer, readOnly: true, description: Its number.}
  name: {type: string, description: Its name.}
  secret: {type: string, writeOnly: true, description: Its key.}
`;
const UPLOAD = `post:
  operationId: uploadPicture
  summary: Upload a picture
  description: Stores a picture.
  tags: [Items]
  externalDocs: {url: "https://acme.example/docs#upload"}
  x-effect: write
  requestBody:
    required: true
    content:
      multipart/form-data:
        schema:
          type: object
          additionalProperties: false
          required: [file]
          properties:
            file: {type: string, format: binary, description: The picture.}
            small: {contentMediaType: image/png, contentEncoding: binary, description: A small one.}
        examples:
          dot: {summary: A dot, value: {file: "."}}
  responses:
    "200":
      description: Done.
      content:
        application/json:
          schema: {type: boolean}
          examples:
            done: {summary: Done, value: true}
    "400": {$ref: ../responses/BadRequest.yaml}
    "401": {$ref: ../responses/Unauthorized.yaml}
`;

function program(url: string): string {
  return `import { createAcmeShopClient } from "./generated/acme/shop/client.js";

const shop = createAcmeShopClient({ apiKey: "k", baseUrl: "${url}/acme/shop", validate: true });
const created = await shop.createItem({ body: { name: "Third", secret: "s" } });
const id: number | false = created.ok && created.data.id;
// @ts-expect-error: a response has no writeOnly property
const secret = created.ok && created.data.secret;
const uploaded = await shop.uploadPicture({ body: { file: new Blob(["."]), small: new Blob(["."], { type: "image/png" }) } });
// @ts-expect-error: a file is a Blob
void shop.uploadPicture({ body: { file: "." } }, { signal: AbortSignal.abort() });
console.log(JSON.stringify([created.ok || created, id, secret, uploaded.ok || uploaded]));
`;
}

describe("readOnly and writeOnly properties that are required, and files", () => {
  let root: string;
  let url: string;
  beforeAll(async () => {
    root = installed();
    edit(
      root,
      `${SHOP}/openapi.yaml`,
      "webhooks:\n",
      "  /v1/parts: {$ref: paths/parts.yaml}\n  /v1/pictures: {$ref: paths/pictures.yaml}\nwebhooks:\n",
    );
    write(root, `${SHOP}/schemas/Part.yaml`, PART);
    write(root, `${SHOP}/paths/parts.yaml`, CREATE);
    write(root, `${SHOP}/paths/pictures.yaml`, UPLOAD);
    const generated = await run(root, ["generate"]);
    expect(generated.code, generated.stdout + generated.stderr).toBe(0);
    const server = await startServing(root, ["mock", "--quiet"]);
    url = server.url;
    return async () => {
      await server.stop();
      removeFolder(root);
    };
  }, 120_000);

  test("are typed, validated and sent alike", { timeout: 60_000 }, async () => {
    write(root, "program.ts", program(url));
    const node = (...args: string[]) => promisify(execFile)(process.execPath, args, { cwd: root });
    const tsc = path.join(ROOT, "node_modules/typescript/bin/tsc");
    const { stdout: errors } = await node(tsc, "-p", root).catch((error: { stdout: string }) => error);
    expect(errors).toBe("");
    const { stdout } = await node(TSX, "-C", "chatwire-source", "program.ts");
    expect(JSON.parse(stdout)).toEqual([true, 3, null, true]);
  });

  test("are read alike by the mock and test-server", { timeout: 60_000 }, async () => {
    const { code, stdout, stderr } = await run(root, [
      "test-server",
      "acme/shop",
      "--target",
      `${url}/acme/shop`,
      "--mock",
    ]);
    expect(stderr, stdout).toMatch(/^[1-9]\d* passed, 0 failed/m);
    expect(code).toBe(0);
  });
});
