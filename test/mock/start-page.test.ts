import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../src/schema/json.js";
import { shop } from "../fixtures/mock/shop.js";
import { serving } from "./serving.js";

const BROWSER = { headers: { accept: "text/html,application/xhtml+xml,*/*;q=0.8" } };
const DOCS = { docs: (id: string) => `/_chatwire/docs/${id}/index.html` };
const EVIL = `<script>alert(1)</script>"'&`;

/** Returns a document with one operation at a path. */
function withPath(path: string, method: string): JsonObject {
  const content = { "text/html": { schema: { type: "string" }, examples: { a: { value: "<p>theirs</p>" } } } };
  const operation = { operationId: "home", responses: { "200": { description: "Done.", content } } };
  return { openapi: "3.1.0", info: { title: "Site", version: "1" }, paths: { [path]: { [method]: operation } } };
}

describe("in a browser, the root of an API", () => {
  test.each(["/acme/shop", "/acme/shop/", "/acme/shop/?from=terminal"])("%s is a page", async (target) => {
    const { call } = await serving({ "acme/shop": shop }, DOCS);
    const { status, text, headers } = await call(target, BROWSER);
    expect([status, headers.get("content-type")]).toEqual([200, "text/html; charset=utf-8"]);
    expect(headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(text).toContain("<h1>Shop 1</h1>");
    expect(text).toContain('<a href="/_chatwire/docs/acme/shop/index.html">');
    expect(text).toContain("<code>GET /items</code>");
    expect(text).toContain("<code>listItems</code>");
  });

  test("shows a command that succeeds", async () => {
    const { call, url } = await serving({ "acme/shop": shop });
    const { text } = await call("/acme/shop/", BROWSER);
    const [, command = ""] = /<pre><code>curl ([^<]+)<\/code>/.exec(text) ?? [];
    const words = [...command.replaceAll("&amp;", "&").matchAll(/'([^']*)'/g)].map(([, word = ""]) => word);
    const address = words.pop() ?? "";
    expect(address).toContain(`${url}/acme/shop/v1/items`);
    const headers = words.map((line) => line.split(": ", 2) as [string, string]);
    expect((await fetch(address, { headers })).status).toBe(200);
  });

  test.each([
    { name: "leads to another path", example: ".." },
    { name: "is no text", example: { a: [".."] } },
    { name: "has half of a letter", example: "\ud83d" },
  ])("shows the page if the example of a path parameter $name", async ({ example }) => {
    const document = withPath("/things/{id}", "get");
    const paths = document.paths as Record<string, { get: JsonObject }>;
    const parameters = [{ name: "id", in: "path", required: true, schema: {}, example }];
    if (paths["/things/{id}"]) paths["/things/{id}"].get.parameters = parameters;
    const { call } = await serving({ "acme/site": document });
    const { status, text } = await call("/acme/site/", BROWSER);
    expect([status, text]).toEqual([200, expect.stringContaining("<code>GET /things/{id}</code>")]);
  });

  test("escapes what the contract and the client say", async () => {
    const document = structuredClone(shop);
    document.info = { title: EVIL, version: EVIL, summary: EVIL };
    document.webhooks = { [EVIL]: { post: { operationId: "evil", responses: { "200": { description: "OK" } } } } };
    const paths = document.paths as Record<string, { get: JsonObject }>;
    if (paths["/items"]) paths["/items"].get.summary = EVIL;
    const { call } = await serving({ "acme/shop": document });
    const { text } = await call("/acme/shop/", { headers: { ...BROWSER.headers, host: EVIL } });
    expect(text).toContain("&lt;script&gt;alert(1)&lt;/script&gt;&quot;");
    expect(text).not.toContain("<script");
  });

  test.each([
    { name: "a program", path: "/items", method: "get", accept: "application/json", expected: 404 },
    { name: "a client that accepts anything", path: "/items", method: "get", accept: "*/*", expected: 404 },
    { name: "an API with an operation there", path: "/", method: "get", accept: "text/html", expected: 200 },
    { name: "an API with another method there", path: "/", method: "post", accept: "text/html", expected: 405 },
  ])("leaves $name to the contract", async ({ path, method, accept, expected }) => {
    const { call } = await serving({ "acme/site": withPath(path, method) });
    const { status, text } = await call("/acme/site/", { headers: { accept } });
    expect([status, text]).toEqual([
      expected,
      expected === 200 ? "<p>theirs</p>" : expect.not.stringContaining("<h1>"),
    ]);
  });

  test.each(["POST", "DELETE"])("rejects %s as before", async (method) => {
    const { call } = await serving({ "acme/shop": shop });
    expect((await call("/acme/shop/", { ...BROWSER, method })).status).toBe(404);
  });

  test("lists the webhooks of an API without operations", async () => {
    const post = { operationId: "paid", responses: { "200": { description: "OK" } } };
    const document = { openapi: "3.1.0", info: { title: "Events", version: "1" }, webhooks: { order_paid: { post } } };
    const { call } = await serving({ "acme/events": document });
    const { status, text } = await call("/acme/events/", BROWSER);
    expect([status, text]).toEqual([200, expect.stringContaining("<code>order_paid</code>")]);
    expect(text).toContain("0 operations");
  });
});

describe("the root of a server without a portal", () => {
  test("lists the mounts for a browser", async () => {
    const { call } = await serving({ "acme/shop": shop });
    const { status, text } = await call("/", BROWSER);
    expect([status, text]).toEqual([200, expect.stringContaining('<a href="/acme/shop/">/acme/shop</a>')]);
  });

  test("lists the mounts as JSON for a program", async () => {
    const { call } = await serving({ "acme/shop": shop });
    expect(await call("/")).toMatchObject({ status: 404, body: { mounts: ["/acme/shop"] } });
  });
});
