import { expect, test } from "vitest";
import { readApi } from "../../../src/model/read-api.js";
import { formatServerReport, serverReportJunit } from "../../../src/testing/report/format-server-report.js";
import type { TestServerOptions } from "../../../src/testing/server/options.js";
import { testServer } from "../../../src/testing/server/test-server.js";
import { shelf } from "../../fixtures/shelf/contract.js";
import { listen, serving } from "../../fixtures/shelf/http.js";
import {
  type Call,
  CREDENTIALS,
  type Reply,
  reply,
  type Serve,
  statelessServer,
} from "../../fixtures/shelf/servers.js";

const api = readApi("acme/shelf", shelf);

/** Replaces the responses to matching calls of the correct server. */
function when(is: (call: Call) => boolean, response: (call: Call) => Reply): Serve {
  return (call) => (call.hasCredentials && is(call) ? response(call) : statelessServer(call));
}

async function reportOf(serve: Serve, options: Partial<TestServerOptions> = {}) {
  const baseUrl = await listen(serving(serve));
  return testServer(api, { baseUrl, credentials: CREDENTIALS, ...options });
}

const isCreateBox = ({ method, path }: Call) => method === "POST" && path === "/boxes";
const isGetItem = ({ path }: Call) => /\/items\/i-\d+$/.test(path);
const created = () => reply(201, { id: 1, label: "Books" });

test("equal failures are one paragraph with a count, their cases and one example", async () => {
  const report = await reportOf(when(isCreateBox, created));
  const text = formatServerReport(report);
  const [paragraph = ""] = text.split("\n\n").filter((part) => part.includes("(missing)"));
  expect(paragraph.split("\n").map((line) => line.replace(/127\.0\.0\.1:\d+/, "HOST"))).toEqual([
    "✗ createBox: 2 cases fail in the same way",
    "  cases: invalid required /body, invalid required /body/label",
    "  accepted: an invalid request (missing) was accepted with 201",
    "  expected: a rejection with 400",
    '  received: 201 application/json {"id":1,"label":"Books"}',
    "  the request breaks: must have required property 'body'",
    "  curl -sS -X POST -H 'accept: application/json, */*;q=0.5' -H 'X-Site-Token: ***' 'http://HOST/v1/boxes?api_key=***'",
    '  repeat with: --seed 1 --only "createBox invalid required /body"',
  ]);
  expect(text.match(/^✗ createBox/gm)).toHaveLength(5);
});

test("a failure shows the value that came", async () => {
  const text = formatServerReport(await reportOf(when(isGetItem, () => reply(200, { item_id: "i-1", name: 5 }))));
  expect(text).toContain("body: body /name must be string, but is 5");
  expect(text).toContain('received: 200 application/json {"item_id":"i-1","name":5}');
});

test.each([
  { name: "a value that the contract marks", body: { item_id: "i-1", name: 5, secret: "hush-hush" } },
  {
    name: "a field with the name of a secret",
    body: { name: 5, accessToken: "hush-hush", nested: { api_key: "hush-hush" } },
  },
  { name: "a repeated credential", body: { name: 5, seen: CREDENTIALS.apiKey } },
])("no report shows $name", async ({ body }) => {
  const report = await reportOf(when(isGetItem, () => reply(200, body)));
  const texts = [formatServerReport(report), serverReportJunit(report), JSON.stringify(report)].join("\n");
  expect(report.failed).toBeGreaterThan(0);
  expect(texts).toContain("***");
  expect(texts).not.toMatch(/hush|k3y-of/);
});

test("a long body is shortened", async () => {
  const report = await reportOf(when(isGetItem, () => reply(200, { name: 5, text: "x".repeat(5000) })));
  const bodies = report.results.map(({ response }) => response?.body ?? "");
  expect(Math.max(...bodies.map(({ length }) => length))).toBe(301);
});

test("each failure holds a curl command, in JSON and in JUnit", async () => {
  const report = await reportOf(when(isCreateBox, created));
  const failed = report.results.filter(({ outcome }) => outcome === "failed");
  expect(failed.length).toBeGreaterThan(3);
  expect(failed.filter(({ curl }) => !curl?.startsWith("curl "))).toEqual([]);
  expect(serverReportJunit(report).match(/<failure [^>]*>[^<]*^curl [^<]*<\/failure>/gm)).toHaveLength(failed.length);
});

test.each([
  {
    name: "a valid request keeps the branch that it is about",
    serve: when(isCreateBox, ({ text }) => (text.includes("weight") ? reply(500, {}) : created())),
    failing: "createBox generated /body/weight with a fraction",
    expected: /"weight":\d+(\.\d+|\.?\d*e-\d+)\}/,
  },
  {
    name: "an invalid request keeps breaking its constraint",
    serve: when(
      ({ method, path }) => method === "POST" && path.endsWith("/items"),
      () => reply(201, { item_id: "i-1", name: "A" }),
    ),
    failing: "createItem invalid maxItems /body/tags",
    expected: /--data-raw '\{"name":"[^"]*","tags":\["[^"]*","[^"]*","[^"]*"\]\}'/,
  },
])("after shrinking, $name", async ({ serve, failing, expected }) => {
  const report = await reportOf(serve, { only: [failing] });
  const [result] = report.results.filter(({ operation, name }) => `${operation} ${name}` === failing);
  expect(result?.curl).toMatch(expected);
});
