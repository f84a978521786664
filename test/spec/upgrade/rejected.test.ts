import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { pipeline, Readable } from "node:stream";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runCli } from "../../../src/cli/run-cli.js";

/* What `chatwire import` does not take, in one line each, and that it leaves nothing behind. */

const root = mkdtempSync(path.join(tmpdir(), "chatwire-add-"));
const redirects: Record<string, string> = {
  "/moved": "/pets.json",
  "/loop": "/loop",
  "/file": "file:///etc/hostname",
  "/inner": "http://169.254.169.254/latest",
  "/mapped": "http://[::ffff:10.0.0.1]/a",
  "/nowhere": "http://",
};
const pets = JSON.stringify(openapi({ "/pets": { get: { operationId: "listPets", responses: {} } } }));
const server = createServer((request, response) => {
  const { url = "/" } = request;
  if (redirects[url]) response.writeHead(302, { location: redirects[url] }).end();
  else if (url === "/large") pour(response);
  else if (url === "/page") response.end("<!doctype html><p>Sign in</p>");
  else if (url === "/pets.json") response.end(pets);
  else if (url === "/apart.json") response.end(JSON.stringify(openapi({ "/pets": { $ref: "paths/pets.json" } })));
  else response.writeHead(404).end();
});
let base = "";

/** More than is read: a gigabyte, unless the reader goes. */
function pour(response: ServerResponse): void {
  const chunk = Buffer.alloc(1 << 20, " ");
  const chunks = function* () {
    for (let index = 0; index < 1024; index++) yield chunk;
  };
  pipeline(Readable.from(chunks()), response, () => {});
}

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  rmSync(root, { recursive: true, force: true });
});

function openapi(paths: object, more: object = {}): object {
  return { openapi: "3.1.0", info: { title: "Pets", version: "1" }, paths, ...more };
}

async function add(source: string, id = "acme/pets", folder = root) {
  const said: string[] = [];
  const printed: string[] = [];
  const io = { cwd: folder, env: {}, signal: new AbortController().signal };
  const code = await runCli(["import", source, "--as", id], {
    ...io,
    output: (line) => printed.push(line),
    log: (line) => said.push(line),
  });
  return { code, said: said.join("\n"), printed: printed.join("\n") };
}

function write(name: string, content: unknown): string {
  const file = path.join(root, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
  return file;
}

const GET = { operationId: "get", responses: {} };

describe("a document that is not taken", () => {
  const cases: [string, { given: unknown; want: RegExp; code?: number }][] = [
    [
      "Swagger 2.0",
      { given: { swagger: "2.0", paths: {} }, want: /Swagger 2\.0 is not supported.*npx swagger2openapi/ },
    ],
    [
      "OpenAPI 3.2",
      {
        given: { openapi: "3.2.0", paths: {} },
        want: /OpenAPI versions after 3\.1 are not supported.*Convert the document/,
      },
    ],
    [
      "AsyncAPI 2",
      { given: { asyncapi: "2.6.0" }, want: /AsyncAPI versions before 3\.0 are not supported.*asyncapi convert/ },
    ],
    [
      "no contract",
      { given: { name: "chatwire" }, want: /it is another kind of document: its root must have "openapi: 3/ },
    ],
    ["a list", { given: [1], want: /openapi\.json: it is not an API document: its root must have "openapi: 3/ }],
    ["a version that is a number", { given: "openapi: 3.1", want: /its version is 3\.1, but must be .* as a string/ }],
    ["nothing but schemas", { given: openapi({}, { components: {} }), want: /neither operations nor webhooks/ }],
    ["a path without a slash", { given: openapi({ a: { get: GET } }), want: /GET a: a path must begin with a slash/ }],
    [
      "files that lead to each other",
      {
        given: openapi(
          { "/a": { $ref: "#/components/pathItems/A" } },
          { components: { pathItems: { A: { $ref: "#/components/pathItems/A" } } } },
        ),
        want: /refers to itself|circular|cannot be followed/i,
      },
    ],
    [
      "an example at an address",
      {
        given: openapi({
          "/a": {
            get: {
              ...GET,
              responses: {
                "200": {
                  description: "a",
                  content: { "application/json": { examples: { a: { externalValue: "http://169.254.169.254/" } } } },
                },
              },
            },
          },
        }),
        want: /169\.254\.169\.254\/ is not in the workspace/,
      },
    ],
    ["no YAML", { given: "{{", want: /This is not valid YAML/ }],
    [
      "a reference to the network",
      { given: openapi({ "/a": { $ref: "https://example.org/a.yaml" } }), want: /is on the network.*Copy the file/ },
    ],
    [
      "a file that is not there",
      { given: openapi({ "/a": { $ref: "absent.yaml" } }), want: /absent\.yaml does not exist/, code: 2 },
    ],
    [
      "a file outside of its folder",
      { given: openapi({ "/a": { $ref: "../../../etc/hostname" } }), want: /outside .*--folder/, code: 2 },
    ],
    [
      "a path with a query",
      { given: openapi({ "/a?action=b": { get: GET } }), want: /a path must not contain a query/ },
    ],
    ["a bare percent sign", { given: openapi({ "/100%": { get: GET } }), want: /GET \/100%: .*write it as %25/ }],
    [
      "a key of ours with a wrong value",
      { given: openapi({ "/a": { get: { ...GET, "x-effect": "reading" } } }), want: /the value of x-effect must be/ },
    ],
    [
      "other protocols",
      {
        given: {
          asyncapi: "3.0.0",
          info: { title: "a", version: "1" },
          servers: { s: { host: "k", protocol: "kafka" } },
        },
        want: /its servers use kafka, but only JSON over HTTP/,
      },
    ],
    [
      "a schema called __proto__",
      { given: '{"openapi":"3.1.0","components":{"schemas":{"__proto__":{}}}}', want: /"__proto__"/ },
    ],
    [
      "a path that is there twice",
      { given: `openapi: 3.1.0\ninfo: {title: a, version: "1"}\npaths: {/a: {}, /a: {}}`, want: /unique/ },
    ],
  ];
  test.each(cases)("%s", async (name, { given, want, code = 1 }) => {
    const found = await add(write(`sources/${name.replaceAll(/\W+/g, "-")}/openapi.json`, given));
    expect(`${found.said}\n${found.printed}`).toMatch(want);
    expect(found.said).not.toMatch(/likely a bug|^ +at /m);
    expect(found.code).toBe(code);
    expect(existsSync(path.join(root, "redocly.yaml"))).toBe(false);
    expect(existsSync(path.join(root, "openapi"))).toBe(false);
  });
});

describe("an address", () => {
  test.each([
    ["/loop", /redirects more than 5 times/],
    ["/file", /file: URLs are not supported/],
    ["/nothing", /responded with status 404/],
    ["/inner", /redirects to 169\.254\.169\.254, on this machine or its private network/],
    ["/mapped", /redirects to \[::ffff:a00:1\], on this machine or its private network/],
    ["/nowhere", /redirects to an invalid URL/],
    ["/large", /has more than 64000000 bytes/],
    ["/page", /page: it is not an API document: its root must have "openapi: 3\.0\.x"/],
    ["/apart.json", /refers to paths\/pets\.json: download all files/],
  ])("that is not taken: %s", async (at, want) => {
    const { code, said } = await add(base + at);
    expect(said).toMatch(want);
    expect(code).toBeGreaterThan(0);
    expect(existsSync(path.join(root, "redocly.yaml"))).toBe(false);
  });

  test("with credentials is rejected, and these are not repeated", async () => {
    const { code, said } = await add("https://me:hunter2@127.0.0.1:1/a");
    expect(said).toMatch(/holds credentials/);
    expect(said).not.toContain("hunter2");
    expect(code).toBe(2);
  });

  test("that redirects is followed and told, and what is there becomes an API once", async () => {
    const folder = mkdtempSync(path.join(root, "workspace-"));
    const { code, said, printed } = await add(`${base}/moved`, "acme/pets", folder);
    expect(said).toContain(`redirected to ${base}/pets.json`);
    expect(code).toBe(0);
    expect(printed.split("\n")).toEqual([
      "openapi/acme/pets/openapi.json",
      "openapi/acme/pets/overlay.yaml",
      "redocly.yaml",
    ]);
    expect(readFileSync(path.join(folder, "openapi/acme/pets/openapi.json"), "utf8")).toBe(pets);
    expect(said).toContain("imported acme/pets: 1 operations, 0 webhooks");
    expect((await add(`${base}/pets.json`, "acme/pets", folder)).said).toContain("lists acme/pets already");
  });
});
