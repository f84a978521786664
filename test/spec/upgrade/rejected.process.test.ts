import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { pipeline, Readable } from "node:stream";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runCli } from "../../../src/cli/run-cli.js";

/* `chatwire import` rejects documents with a one-line error and writes no files. */

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

/** Sends a gigabyte, which is over the limit, unless the client disconnects. */
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
  const log: string[] = [];
  const printed: string[] = [];
  const io = { cwd: folder, env: {}, signal: new AbortController().signal };
  const code = await runCli(["import", source, "--as", id], {
    ...io,
    output: (line) => printed.push(line),
    log: (line) => log.push(line),
  });
  return { code, log: log.join("\n"), printed: printed.join("\n") };
}

function write(name: string, content: unknown): string {
  const file = path.join(root, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
  return file;
}

const GET = { operationId: "get", responses: {} };

describe("rejects a document with", () => {
  const cases: { name: string; document: unknown; expected: RegExp; code?: number }[] = [
    {
      name: "Swagger 2.0",
      document: { swagger: "2.0", paths: {} },
      expected: /Swagger 2\.0 is not supported.*npx swagger2openapi/,
    },
    {
      name: "OpenAPI 3.3",
      document: { openapi: "3.3.0", paths: {} },
      expected: /OpenAPI versions after 3\.2 are not supported.*Convert the document/,
    },
    {
      name: "AsyncAPI 2",
      document: { asyncapi: "2.6.0" },
      expected: /AsyncAPI versions before 3\.0 are not supported.*asyncapi convert/,
    },
    {
      name: "no contract",
      document: { name: "chatwire" },
      expected: /it is another kind of document: its root must have "openapi: 3/,
    },
    {
      name: "a list",
      document: [1],
      expected: /openapi\.json: it is not an API document: its root must have "openapi: 3/,
    },
    {
      name: "a version that is a number",
      document: "openapi: 3.1",
      expected: /its version is 3\.1, but must be .* as a string/,
    },
    {
      name: "nothing but schemas",
      document: openapi({}, { components: {} }),
      expected: /neither operations nor webhooks/,
    },
    {
      name: "a path without a slash",
      document: openapi({ a: { get: GET } }),
      expected: /nothing to generate \(a: a path must begin with a slash/,
    },
    {
      name: "circular path references",
      document: openapi(
        { "/a": { $ref: "#/components/pathItems/A" } },
        { components: { pathItems: { A: { $ref: "#/components/pathItems/A" } } } },
      ),
      expected: /refers to itself|circular|cannot be followed/i,
    },
    {
      name: "an example at an address",
      document: openapi({
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
      expected: /169\.254\.169\.254\/ is not in the workspace/,
    },
    { name: "invalid YAML", document: "{{", expected: /This is not valid YAML/ },
    {
      name: "a reference to the network",
      document: openapi({ "/a": { $ref: "https://example.org/a.yaml" } }),
      expected: /is on the network.*Copy the file/,
    },
    {
      name: "a missing file",
      document: openapi({ "/a": { $ref: "absent.yaml" } }),
      expected: /absent\.yaml does not exist/,
    },
    {
      name: "a file outside of its folder",
      document: openapi({ "/a": { $ref: "../../../etc/hostname" } }),
      expected: /outside .*--folder/,
      code: 2,
    },
    {
      name: "a path with a query",
      document: openapi({ "/a?action=b": { get: GET } }),
      expected: /a path must not contain a query/,
    },
    {
      name: "a bare percent sign",
      document: openapi({ "/100%": { get: GET } }),
      expected: /\/100%: .*must be written as %25/,
    },
    {
      name: "an invalid value of an x- key",
      document: openapi({ "/a": { get: { ...GET, "x-effect": "reading" } } }),
      expected: /the value of x-effect must be/,
    },
    {
      name: "other protocols",
      document: {
        asyncapi: "3.0.0",
        info: { title: "a", version: "1" },
        servers: { s: { host: "k", protocol: "kafka" } },
      },
      expected: /its servers use kafka, but only JSON over HTTP/,
    },
    {
      name: "a schema called __proto__",
      document: '{"openapi":"3.1.0","components":{"schemas":{"__proto__":{}}}}',
      expected: /"__proto__"/,
    },
    {
      name: "YAML that contains itself",
      document: `openapi: 3.1.0\ninfo: &info {title: a, version: "1", x-more: {again: *info}}\npaths: {}`,
      expected: /openapi\.json:2:\d+: "\*info" is part of the value that it stands for/,
    },
    {
      name: "a duplicate path",
      document: `openapi: 3.1.0\ninfo: {title: a, version: "1"}\npaths: {/a: {}, /a: {}}`,
      expected: /The key "\/a" is in line 3 already/,
    },
  ];
  test.each(cases)("$name", async ({ name, document, expected, code = 1 }) => {
    const result = await add(write(`sources/${name.replaceAll(/\W+/g, "-")}/openapi.json`, document));
    expect(`${result.log}\n${result.printed}`).toMatch(expected);
    expect(result.log).not.toMatch(/likely a bug|^ +at /m);
    expect(result.code).toBe(code);
    expect(existsSync(path.join(root, "redocly.yaml"))).toBe(false);
    expect(existsSync(path.join(root, "openapi"))).toBe(false);
  });
});

describe("import from a URL", () => {
  test.each([
    { at: "/loop", expected: /redirects more than 5 times/ },
    { at: "/file", expected: /file: URLs are not supported/ },
    { at: "/nothing", expected: /responded with status 404/ },
    { at: "/inner", expected: /redirects to 169\.254\.169\.254, on this machine or its private network/ },
    { at: "/mapped", expected: /redirects to \[::ffff:a00:1\], on this machine or its private network/ },
    { at: "/nowhere", expected: /redirects to an invalid URL/ },
    { at: "/large", expected: /has more than 64000000 bytes/ },
    { at: "/page", expected: /page: it is not an API document: its root must have "openapi: 3\.0\.x"/ },
    { at: "/apart.json", expected: /refers to paths\/pets\.json: download all files/ },
  ])("rejects $at", async ({ at, expected }) => {
    const { code, log } = await add(base + at);
    expect(log).toMatch(expected);
    expect(code).toBeGreaterThan(0);
    expect(existsSync(path.join(root, "redocly.yaml"))).toBe(false);
  });

  test("rejects credentials without repeating them", async () => {
    const { code, log } = await add("https://me:hunter2@127.0.0.1:1/a");
    expect(log).toMatch(/holds credentials/);
    expect(log).not.toContain("hunter2");
    expect(code).toBe(2);
  });

  test("follows and logs redirects, and imports the API once", async () => {
    const folder = mkdtempSync(path.join(root, "workspace-"));
    const { code, log, printed } = await add(`${base}/moved`, "acme/pets", folder);
    expect(log).toContain(`redirected to ${base}/pets.json`);
    expect(code).toBe(0);
    expect(printed.split("\n")).toEqual([
      "openapi/acme/pets/openapi.json",
      "openapi/acme/pets/overlay.yaml",
      "redocly.yaml",
    ]);
    expect(readFileSync(path.join(folder, "openapi/acme/pets/openapi.json"), "utf8")).toBe(pets);
    expect(log).toContain("imported acme/pets: 1 operations, 0 webhooks");
    expect((await add(`${base}/pets.json`, "acme/pets", folder)).log).toContain("lists acme/pets already");
  });
});
