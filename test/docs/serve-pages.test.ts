import { symlink } from "node:fs/promises";
import { type IncomingHttpHeaders, type RequestOptions, request } from "node:http";
import path from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { pagesOf, servePages } from "../../src/docs/serve-pages.js";
import { type RunningMock, startMock } from "../../src/mock/index.js";
import { workspace } from "./workspace.js";

const INDEX = '<a href="acme/shop/rest.html">Shop</a>';
const PAGE = "<h1>Shop</h1>";
const SAMPLE = "<pre>curl http://127.0.0.1:4010/acme/shop</pre>";
const FILES = {
  "docs/index.html": INDEX,
  "docs/acme/shop/rest.html": PAGE,
  "docs/acme/shop/operations/list.html": SAMPLE,
  "docs/acme/desk/rest.html": SAMPLE,
  "docs/acme/shop/openapi.json": { openapi: "3.1.0" },
  "docs/llms.txt": "- [Shop](acme/shop/index.md), [vendor](https://acme.example)",
  "docs/acme/shop/private.key": "SECRET",
  "docs/acme/shop/.private.html": "SECRET",
  "docs/acme/.git/page.html": "SECRET",
  "docs/.hidden": "SECRET",
  "secret.html": "SECRET",
  "outside/rest.html": "SECRET",
};
const BELOW = "/_chatwire/docs";
const LLMS = `- [Shop](${BELOW}/acme/shop/index.md), [vendor](https://acme.example)`;

let server: RunningMock | undefined;
afterEach(() => server?.close());

async function serving(): Promise<{ root: string; ask: typeof ask }> {
  const root = await workspace(FILES);
  server = await startMock({ apis: [], port: 0, portal: servePages(pagesOf(path.join(root, "docs"))) });
  return { root, ask };
}

interface RawResponse {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  text: string;
}

/** Sends a path unchanged, because `fetch` would normalize it. */
function ask(target: string, options: RequestOptions = {}): Promise<RawResponse> {
  return new Promise((resolve, reject) => {
    request({ host: "127.0.0.1", port: server?.port, path: target, ...options }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (chunk) => {
        text += chunk;
      });
      response.on("end", () => resolve({ status: response.statusCode, headers: response.headers, text }));
    })
      .on("error", reject)
      .end();
  });
}

test.each([
  { target: "/", expected: INDEX.replace("acme", `${BELOW}/acme`), type: "text/html; charset=utf-8" },
  { target: "/?from=readme", expected: INDEX.replace("acme", `${BELOW}/acme`), type: "text/html; charset=utf-8" },
  { target: BELOW, expected: INDEX.replace("acme", `${BELOW}/acme`), type: "text/html; charset=utf-8" },
  { target: `${BELOW}/`, expected: INDEX.replace("acme", `${BELOW}/acme`), type: "text/html; charset=utf-8" },
  { target: `${BELOW}/index.html`, expected: INDEX.replace("acme", `${BELOW}/acme`), type: "text/html; charset=utf-8" },
  { target: `${BELOW}/acme/shop/rest.html`, expected: PAGE, type: "text/html; charset=utf-8" },
  { target: `${BELOW}/acme/shop/rest.html?a=b`, expected: PAGE, type: "text/html; charset=utf-8" },
  { target: "/llms.txt", expected: LLMS, type: "text/plain; charset=utf-8" },
  { target: `${BELOW}/llms.txt`, expected: LLMS, type: "text/plain; charset=utf-8" },
  { target: `${BELOW}/acme/shop/openapi.json`, expected: '{"openapi":"3.1.0"}', type: "application/json" },
])("GET $target", async ({ target, expected, type }) => {
  const { ask } = await serving();
  const { status, text, headers } = await ask(target);
  expect({ status, text, type: headers["content-type"], length: headers["content-length"] }).toEqual({
    status: 200,
    text: expected,
    type,
    length: String(expected.length),
  });
  expect(headers).toMatchObject({
    "cache-control": "no-cache",
    "content-security-policy": "frame-ancestors 'none'",
    "x-content-type-options": "nosniff",
  });
});

describe("responds with 404 to", () => {
  test.each([
    `${BELOW}/acme/shop/async.html`,
    `${BELOW}/acme/none/rest.html`,
    `${BELOW}/acme/shop/private.key`,
    `${BELOW}/acme/shop/.private.html`,
    `${BELOW}/acme/.git/page.html`,
    `${BELOW}/acme/shop/`,
    `${BELOW}/acme/shop/rest.html/`,
    `${BELOW}//acme/shop/rest.html`,
    `${BELOW}/.hidden`,
    `${BELOW}/../secret.html`,
    `${BELOW}/acme/shop/../../../secret.html`,
    `${BELOW}/%2e%2e/secret.html`,
    `${BELOW}/..%2fsecret.html`,
    `${BELOW}/..%5csecret.html`,
    `${BELOW}/..\\secret.html`,
    `${BELOW}/%252e%252e/secret.html`,
    `${BELOW}/acme%2fshop%2frest.html`,
    `${BELOW}/acme/shop/rest.html%00`,
    `${BELOW}/acme/shop/rest%00.html`,
    `${BELOW}/%`,
    `${BELOW}/%c0%ae%c0%ae/secret.html`,
    `${BELOW}//etc/passwd`,
    `${BELOW}/file:///etc/passwd`,
    `${BELOW}/__proto__`,
    "/../secret.html",
    "/index.html",
  ])("%s", async (target) => {
    const { ask } = await serving();
    const { status, text } = await ask(target);
    expect(status).toBe(404);
    expect(text).not.toContain("SECRET");
  });

  test("symbolic links out of the folder", async () => {
    const { root, ask } = await serving();
    await symlink(path.join(root, "secret.html"), path.join(root, "docs/acme/shop/async.html"));
    await symlink(path.join(root, "outside"), path.join(root, "docs/acme/linked"));
    for (const target of ["acme/shop/async.html", "acme/linked/rest.html"]) {
      expect(await ask(`${BELOW}/${target}`)).toMatchObject({ status: 404 });
    }
  });
});

test("responds to HEAD with the headers of GET and no body", async () => {
  const { ask } = await serving();
  const got = await ask(`${BELOW}/acme/shop/rest.html`);
  const head = await ask(`${BELOW}/acme/shop/rest.html`, { method: "HEAD" });
  const { date: _, ...headers } = got.headers;
  expect(head).toMatchObject({ status: 200, text: "", headers });
});

test("responds with 304 when the page has not changed", async () => {
  const { ask } = await serving();
  const { headers } = await ask("/");
  const { etag = "" } = headers;
  expect(await ask("/", { headers: { "if-none-match": etag } })).toMatchObject({ status: 304, text: "" });
  expect(await ask("/", { headers: { "if-none-match": '"other"' } })).toMatchObject({ status: 200 });
});

test.each(["POST", "PUT", "DELETE", "OPTIONS"])("responds to %s with 405 and the allowed methods", async (method) => {
  const { ask } = await serving();
  const response = await ask(`${BELOW}/acme/shop/rest.html`, { method });
  expect(response).toMatchObject({ status: 405, headers: { allow: "GET, HEAD" } });
});

test("leaves POST / to the mock, which lists its mounts", async () => {
  const { ask } = await serving();
  const { status, text } = await ask("/", { method: "POST" });
  expect(status).toBe(404);
  expect(JSON.parse(text)).toHaveProperty("mounts");
});

test("points samples to the port of this server, but does not edit references", async () => {
  const { ask } = await serving();
  expect((await ask(`${BELOW}/acme/shop/operations/list.html`)).text).toBe(SAMPLE.replace("4010", `${server?.port}`));
  expect((await ask(`${BELOW}/acme/desk/rest.html`)).text).toBe(SAMPLE);
});
