import { afterAll, describe, expect, test } from "vitest";
import { credentialNames } from "../../src/testdata/credentials.js";
import { formatServerReport } from "../../src/testing/report/format-server-report.js";
import { testServer } from "../../src/testing/server/test-server.js";
import { type Imported, importDocument } from "./document.js";

/* Small documents for faults that users of such tools reported in public go through import, types, client, mock and test verbs. */

interface Case {
  name: string;
  operations: number;
  webhooks: number;
  /** The codes of the warnings, each once. */
  warnings?: string[];
}

const CASES: Case[] = [
  { name: "any-content", operations: 2, webhooks: 0 },
  { name: "binary", operations: 6, webhooks: 0 },
  { name: "discriminator-in-allof", operations: 1, webhooks: 0 },
  { name: "external-value", operations: 2, webhooks: 0 },
  { name: "int64", operations: 2, webhooks: 0, warnings: ["import/int64"] },
  { name: "made-answers", operations: 1, webhooks: 0 },
  { name: "multipart-json-part", operations: 1, webhooks: 0 },
  { name: "multiple-of", operations: 1, webhooks: 0 },
  { name: "negotiation", operations: 5, webhooks: 0 },
  { name: "objects-in-query-lists", operations: 2, webhooks: 0, warnings: ["import/parameter-style"] },
  { name: "operation-servers", operations: 3, webhooks: 0 },
  { name: "property-mapping", operations: 1, webhooks: 0 },
  { name: "query-styles", operations: 2, webhooks: 0 },
  { name: "readonly-scope", operations: 1, webhooks: 0 },
  { name: "ref-into-response", operations: 1, webhooks: 0 },
  { name: "required-of-nullable", operations: 1, webhooks: 0 },
  { name: "reserved-header-params", operations: 1, webhooks: 0, warnings: ["import/header-parameter"] },
  { name: "several-messages", operations: 0, webhooks: 2, warnings: ["import/received-message"] },
  { name: "several-securities", operations: 4, webhooks: 0 },
  { name: "status-ranges", operations: 2, webhooks: 0 },
  { name: "streams", operations: 3, webhooks: 0 },
  { name: "typed-additional", operations: 1, webhooks: 0 },
];

const imports = new Map<string, Promise<Imported>>();

function imported(name: string): Promise<Imported> {
  const known = imports.get(name) ?? importDocument(name);
  imports.set(name, known);
  return known;
}

afterAll(() => imports.clear());

describe.each(CASES)("$name", ({ name, operations, webhooks, warnings = [] }) => {
  test("is imported whole, and what is not is reported with its place", async () => {
    const { api, diagnostics, warnings: reported } = await imported(name);
    expect(diagnostics).toEqual([]);
    expect([...new Set(reported.map(({ code }) => code))]).toEqual(warnings);
    for (const { location } of reported) expect(location.line).toBeGreaterThan(1);
    expect([api.operations.length, api.events.length]).toEqual([operations, webhooks]);
  });

  test("gives code that compiles", async () => {
    expect((await imported(name)).typeFaults()).toEqual([]);
  });

  test.skipIf(operations === 0)("has a mock that follows it", async () => {
    const { api, baseUrl, fetch } = await imported(name);
    const credentials = Object.fromEntries(credentialNames(api).map((option) => [option, "x"]));
    const report = await testServer(api, { baseUrl, credentials, mock: true, fetch });
    expect(report.failed, formatServerReport(report)).toBe(0);
    expect(report.passed).toBeGreaterThan(operations);
  });
});

describe("the client", () => {
  const BYTES = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 255, 254]);

  test.each([
    { name: "any-content", operation: "list", input: {}, expected: [{ id: 0, name: "string" }] },
    { name: "any-content", operation: "create", input: { body: { id: 1 } }, expected: { id: 7, name: "seven" } },
    { name: "external-value", operation: "listUsers", input: {}, expected: [{ id: 1 }, { id: 2 }] },
    { name: "negotiation", operation: "langs", input: {}, expected: { one: 1 } },
    { name: "negotiation", operation: "vnd", input: {}, expected: { d: 1 } },
    { name: "multiple-of", operation: "p", input: { body: { price: 19.99, tenth: 0.3 } }, expected: undefined },
    { name: "multiple-of", operation: "p", input: { body: { price: 1.11 } }, expected: undefined },
    {
      name: "binary",
      operation: "putImg",
      input: { body: new Blob([BYTES], { type: "image/jpeg" }) },
      expected: undefined,
    },
    { name: "operation-servers", operation: "upload", input: {}, expected: undefined },
    { name: "status-ranges", operation: "low", input: {}, expected: { a: "string" } },
    { name: "ref-into-response", operation: "a", input: { body: { kind: "x" } }, expected: undefined },
    { name: "reserved-header-params", operation: "h", input: {}, expected: {} },
    {
      name: "readonly-scope",
      operation: "createItem",
      input: { body: { name: "n", secret: "s" } },
      expected: { id: "string", name: "string", maker: { name: "string" } },
    },
  ])("calls $operation of $name", async ({ name, operation, input, expected }) => {
    const client = await (await imported(name)).client({ validate: true });
    expect(await client[operation]?.(input)).toMatchObject({ ok: true, data: expected });
  });

  test.each([
    { price: 0.005, expected: "multipleOf" },
    { price: 19.999, expected: "multipleOf" },
  ])("rejects the price $price", async ({ price, expected }) => {
    const client = await (await imported("multiple-of")).client({ validate: true });
    expect(await client.p?.({ body: { price } })).toMatchObject({ cause: { issues: [{ keyword: expected }] } });
  });

  test("reads events while they come", async () => {
    const client = await (await imported("streams")).client({ validate: true });
    const data = dataOf<AsyncIterable<unknown>>(await client.events?.());
    expect(await all(data)).toEqual([{ data: { n: 1 } }, { data: { n: 2 } }]);
  });

  test("reads JSON lines while they come", async () => {
    const client = await (await imported("streams")).client({ validate: true });
    const data = dataOf<AsyncIterable<unknown>>(await client.lines?.());
    expect(await all(data)).toEqual([{ n: 1 }, { n: 2 }]);
  });

  test.each([
    { type: "application/json", text: '{"text":"a"}', expected: { text: "a" } },
    {
      type: "text/event-stream",
      text: "event: a\ndata: hello\ndata: you\nid: 7\n\n",
      expected: [{ data: "hello\nyou", event: "a", id: "7" }],
    },
    { type: "text/event-stream; charset=utf-8", text: ": comment\r\n\r\ndata:x\r\n\r\n", expected: [{ data: "x" }] },
  ])("reads $type where a response may be JSON or a stream", async ({ type, text, expected }) => {
    const respond = async () => new Response(text, { headers: { "content-type": type } });
    const client = await (await imported("streams")).client({ fetch: respond });
    const data = dataOf<object>(await client.chat?.({ body: { stream: true } }));
    expect(Symbol.asyncIterator in data ? await all(data as AsyncIterable<unknown>) : data).toEqual(expected);
  });

  test("fails in the stream for a value that breaks its schema", async () => {
    const respond = async () =>
      new Response('{"n":1}\n{"n":"x"}\n', { headers: { "content-type": "application/x-ndjson" } });
    const client = await (await imported("streams")).client({ fetch: respond, validate: true });
    const data = dataOf<AsyncIterable<unknown>>(await client.lines?.());
    await expect(all(data)).rejects.toThrow(/a value of response 200 breaks the contract: \/n must be integer/);
  });

  test("cancels the body when the reader stops", async () => {
    let cancelled = false;
    const body = new ReadableStream({
      pull: (controller) => controller.enqueue(new TextEncoder().encode('{"n":1}\n')),
      cancel: () => {
        cancelled = true;
      },
    });
    const respond = async () => new Response(body, { headers: { "content-type": "application/x-ndjson" } });
    const client = await (await imported("streams")).client({ fetch: respond });
    const data = dataOf<AsyncIterable<unknown>>(await client.lines?.());
    for await (const value of data) {
      expect(value).toEqual({ n: 1 });
      break;
    }
    expect(cancelled).toBe(true);
  });

  test("sends a JSON part of a multipart body with its content type, and files with theirs", async () => {
    const sent: { type: string; text: string }[] = [];
    const fetch = async (request: Request) => {
      sent.push({
        type: request.headers.get("content-type") ?? "",
        text: Buffer.from(await request.arrayBuffer()).toString("latin1"),
      });
      return new Response('{"ok":true}', { headers: { "content-type": "application/json" } });
    };
    const client = await (await imported("multipart-json-part")).client({ fetch, validate: true });
    const file = new File([BYTES], 'a"b.png', { type: "image/png" });
    const body = { file, goods: [{ sku: "s" }], about: { title: "t" }, overwrite: true, tags: ["x", "y"] };
    expect(await client.upload?.({ body })).toMatchObject({ ok: true });
    const [{ type, text } = { type: "", text: "" }] = sent;
    const [, boundary = ""] = /^multipart\/form-data; boundary=(\S+)$/.exec(type) ?? [];
    const parts = text
      .split(`--${boundary}`)
      .slice(1, -1)
      .map((part) => part.trim().split("\r\n\r\n")[0]);
    expect(parts).toEqual([
      'Content-Disposition: form-data; name="file"; filename="a%22b.png"\r\nContent-Type: image/png',
      'Content-Disposition: form-data; name="goods"\r\nContent-Type: application/json',
      'Content-Disposition: form-data; name="about"\r\nContent-Type: application/json',
      'Content-Disposition: form-data; name="overwrite"',
      'Content-Disposition: form-data; name="tags"',
      'Content-Disposition: form-data; name="tags"',
    ]);
  });

  test("sends operations with servers of their own there, unless it has another base URL", async () => {
    const urls: string[] = [];
    const fetch = async (request: Request) => {
      urls.push(request.url);
      return new Response(null, { status: 204 });
    };
    const document = await imported("operation-servers");
    for (const baseUrl of [undefined, "https://mock.test/v1"]) {
      const client = await document.client({ fetch, baseUrl });
      for (const operation of ["list", "upload", "user"]) await client[operation]?.();
    }
    expect(urls).toEqual([
      "https://api.example.com/v1/files",
      "https://upload.example.com/api/2.0/files/content",
      "https://id.example.net/v2/user",
      "https://mock.test/v1/files",
      "https://mock.test/v1/files/content",
      "https://mock.test/v1/user",
    ]);
  });

  test("sends the credential of each operation's scheme", async () => {
    const sent: (string | null)[] = [];
    const fetch = async (request: Request) => {
      sent.push(request.headers.get("authorization"));
      return new Response(null, { status: 204 });
    };
    const options = { fetch, userKey: "u", adminKey: "a", username: "n", password: "p" };
    const client = await (await imported("several-securities")).client(options);
    for (const operation of ["a", "admin", "basic"]) await client[operation]?.();
    expect(sent).toEqual(["Bearer u", "Bearer a", `Basic ${btoa("n:p")}`]);
  });
});

describe("the types", () => {
  test.each([
    {
      name: "discriminator-in-allof",
      title: "narrow a union inside allOf",
      code: `import type { GadgetsResult } from "./index.js";
export function watts(result: GadgetsResult): number {
  if (!result.ok) return 0;
  const [gadget] = result.data;
  return gadget?.kind === "LAMP" ? gadget.watts : (gadget?.blades ?? 0);
}`,
    },
    {
      name: "typed-additional",
      title: "accept a literal beside typed additional properties",
      code: `import type { X } from "./index.js";
export const x: X = { name: "a", n: 1, extra: true };`,
    },
    {
      name: "status-ranges",
      title: "narrow by a status beside its range",
      code: `import type { RResult } from "./index.js";
export function n(result: RResult): number | string {
  if (result.ok || result.reason !== "http") return 0;
  return result.status === 404 ? result.error.n : result.error.e;
}`,
    },
    {
      name: "required-of-nullable",
      title: "require a property of a nullable parent",
      code: `import type { R } from "./index.js";
export const some: R = { error: { code: "a" }, plan: { start: "b" } };
export const none: R = { error: null, plan: null };`,
    },
    {
      name: "several-securities",
      title: "take the credentials of every operation",
      code: `import { createAcmeApiClient } from "./index.js";
export const client = createAcmeApiClient({ userKey: "u", adminKey: "a", username: "n", password: "p" });`,
    },
    {
      name: "query-styles",
      title: "describe a parameter with content",
      code: `import type { SearchInput } from "./index.js";
export const input: SearchInput = { query: { filter: { a: 1 }, flat: { R: 1, G: 2 } } };`,
    },
    {
      name: "streams",
      title: "give each event its type",
      code: `import type { EventsResult, LinesResult } from "./index.js";
export async function sum(events: EventsResult, lines: LinesResult): Promise<number> {
  let total = 0;
  if (events.ok) for await (const { data } of events.data) total += data.n;
  if (lines.ok) for await (const { n } of lines.data) total += n;
  return total;
}`,
    },
  ])("$title", async ({ name, code }) => {
    expect((await imported(name)).typeFaults(code)).toEqual([]);
  });

  test.each([
    {
      name: "status-ranges",
      title: "the body of another status",
      code: `import type { RResult } from "./index.js";
export const n = (result: RResult) => (!result.ok && result.reason === "http" && result.status === 400 ? result.error.n : 0);`,
      expected: /Property 'n' does not exist/,
    },
    {
      name: "readonly-scope",
      title: "a read-only property in a request",
      code: `import type { CreateItemInput } from "./index.js";
export const input: CreateItemInput = { body: { id: "a", name: "n", secret: "s" } };`,
      expected: /'id' does not exist/,
    },
  ])("reject $title", async ({ name, code, expected }) => {
    expect((await imported(name)).typeFaults(code).join()).toMatch(expected);
  });
});

describe("the mock", () => {
  test.each([
    {
      name: "negotiation",
      url: "/vnd",
      accept: "application/json",
      expected: [200, "application/vnd.api+json; charset=utf-8"],
    },
    { name: "negotiation", url: "/langs", accept: "text/csv", expected: [200, "text/csv; charset=utf-8"] },
    { name: "negotiation", url: "/any", accept: "application/hal+json", expected: [200, "application/json"] },
    { name: "negotiation", url: "/vnd", accept: "text/html", expected: [406, "application/problem+json"] },
    { name: "any-content", url: "/groups", accept: "application/json", expected: [200, "application/json"] },
    {
      name: "streams",
      url: "/events",
      accept: "text/event-stream",
      expected: [200, "text/event-stream; charset=utf-8"],
    },
  ])("of $name answers $url with $accept", async ({ name, url, accept, expected }) => {
    const response = await (await imported(name)).mock(url, { headers: { accept } });
    expect([response.status, response.headers.get("content-type")]).toEqual(expected);
  });

  test.each([
    {
      name: "operation-servers",
      url: "http://mock.localhost/acme/api/api/2.0/files/content",
      method: "POST",
      expected: 204,
    },
    { name: "operation-servers", url: "http://mock.localhost/acme/api/v2/user", method: "GET", expected: 204 },
    { name: "operation-servers", url: "http://mock.localhost/acme/api/v3/user", method: "GET", expected: 404 },
  ])("of $name answers $method $url with $expected", async ({ name, url, method, expected }) => {
    expect((await (await imported(name)).fetch(url, { method })).status).toBe(expected);
  });
});

describe("the types of payloads in several-messages", () => {
  test("are those of the messages that operations send, with their traits", async () => {
    const { api } = await imported("several-messages");
    expect(api.events.map(({ name, media }) => [name, media.map(({ type }) => type)])).toEqual([
      ["created", ["application/json"]],
      ["changed", ["application/json"]],
    ]);
  });
});

function dataOf<T>(result: unknown): T {
  expect(result).toMatchObject({ ok: true });
  return (result as { data: T }).data;
}

async function all<T>(values: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const value of values) list.push(value);
  return list;
}
