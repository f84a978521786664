import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { readApi } from "../../../src/model/read-api.js";
import { SchemaSet } from "../../../src/schema/schema-set.js";
import { Judge } from "../../../src/testing/judge/judge.js";
import { TrafficChecker } from "../../../src/testing/traffic/checker.js";
import type { Entry } from "../../../src/testing/traffic/entry.js";
import { shop } from "../../cli/receivers.js";
import { edit, run } from "../../cli/workspace.js";
import { desk } from "../../fixtures/wrong-server/contract.js";
import { startReceiver } from "../../runtime/webhooks/send/demo.js";

/* What feeds coverage besides `verify --target`: deliveries, recordings; and what the judge of both says of headers and state. */

interface Dimension {
  covered: number;
  total: number;
}

/** Coverage files of a workspace, as `chatwire coverage --json` tells them together. */
async function readCoverage(root: string, ...files: string[]): Promise<Record<string, Dimension>> {
  const { stdout, stderr } = await run(root, ["coverage", ...files, "--json"]);
  const [report] = JSON.parse(stdout || stderr) as { dimensions: Record<string, Dimension> }[];
  return report?.dimensions ?? {};
}

test("test-receiver and trigger cover webhooks, webhook branches and faults", async () => {
  const root = shop();
  edit(root, "openapi/acme/shop/schemas/ItemCreatedWebhook.yaml", "required: [event, item]", "required: [event]");
  const { url } = await startReceiver(({ body }) => ({ status: body.includes('"s3cr3t"') ? 200 : 401 }));
  const to = ["acme/shop", "--to", url, "--secret", "s3cr3t"];
  await run(root, [
    "trigger",
    ...to.slice(0, 1),
    "item_created",
    ...to.slice(1),
    "--count",
    "3",
    "--coverage",
    "a.json",
  ]);
  expect(await readCoverage(root, "a.json")).toMatchObject({
    webhooks: { covered: 1, total: 1 },
    "webhook-faults": { covered: 0, total: 14 },
    operations: { covered: 0 },
  });
  expect(JSON.parse(readFileSync(path.join(root, "a.json"), "utf8"))).toMatchObject({
    webhooks: { item_created: { deliveries: 3 } },
  });
  const faults = ["wrong-secret", "duplicate", "broken-json"].flatMap((name) => ["--fault", name]);
  await run(root, ["trigger", "acme/shop", "item_created", ...to.slice(1), ...faults, "--coverage", "b.json"]);
  // The receiver does not look at bodies, so that it takes broken ones: that is no fault answered as it should be.
  expect((await readCoverage(root, "b.json"))["webhook-faults"]).toMatchObject({ covered: 2 });
  const result = await run(root, [
    "test-receiver",
    ...to,
    "--branches",
    "--coverage",
    "c.json",
    "--threshold",
    "webhook-faults=90",
  ]);
  expect(result.stderr).toMatch(/^covered: 1\/1 webhooks, (\d+)\/\1 webhook-branches, \d+\/12 webhook-faults$/m);
  expect(result.stderr).toMatch(/coverage of webhook-faults is [\d.]+ %, below 90 %/);
  const branches = (await readCoverage(root, "a.json", "b.json", "c.json"))["webhook-branches"];
  expect(branches).toEqual({ covered: branches?.total, total: branches?.total, unreachable: 0 });
});

test("recordings cover requests, responses and deliveries", async () => {
  const root = shop();
  const call = (limit: number, status: number, body: unknown) => ({
    method: "GET",
    url: `/v1/items?limit=${limit}`,
    request: { headers: { "X-Api-Key": "k" } },
    response: { status, headers: { "Content-Type": "application/json" }, body },
  });
  const event = {
    kind: "webhook",
    request: { headers: {}, body: { event: "item_created", item: { id: 1, name: "A" } } },
  };
  const lines = [call(1, 200, []), call(0, 200, []), event];
  writeFileSync(path.join(root, "calls.ndjson"), lines.map((line) => JSON.stringify(line)).join("\n"));
  const { code, stdout } = await run(root, ["check-traffic", "acme/shop", "calls.ndjson", "--coverage", "t.json"]);
  expect([code, stdout]).toMatchObject([1, expect.stringContaining("limit")]);
  const data = JSON.parse(readFileSync(path.join(root, "t.json"), "utf8"));
  expect(data.operations.listItems).toMatchObject({ requests: 2, statuses: { "200": 2 } });
  // What the server never answered is told, but is no failure of those who call it.
  const { stdout: table } = await run(root, ["coverage", "t.json", "--junit", "t.xml"]);
  expect(table).toMatch(/^response branches +\d+ +[1-9]/m);
  expect(readFileSync(path.join(root, "t.xml"), "utf8")).not.toContain("response branches");
  // The branches of the call that breaks the contract do not count.
  expect(data.operations.listItems.requestBranches["/query/limit minimum"]).toBe(1);
});

test("recordings without a success cover nothing", async () => {
  const root = shop();
  const call = {
    ...{ method: "GET", url: "/v1/items", request: { headers: {} } },
    response: { status: 401, headers: { "Content-Type": "application/json" }, body: { message: "no" } },
  };
  writeFileSync(path.join(root, "calls.ndjson"), JSON.stringify(call));
  await run(root, ["check-traffic", "acme/shop", "calls.ndjson", "--coverage", "t.json"]);
  expect(await readCoverage(root, "t.json")).toMatchObject({ operations: { covered: 0 }, statuses: { covered: 0 } });
});

const api = readApi("acme/desk", desk);
const entry = (headers: Record<string, string>): Entry => ({
  ...{ number: 1, kind: "call", method: "GET", target: "/v1/tickets", host: undefined },
  request: { headers: { authorization: "Bearer x" }, body: undefined },
  response: { status: 200, headers: { "content-type": "application/json", ...headers }, body: Buffer.from("[]") },
});

test.each([
  { name: "as documented", headers: { "x-total": "2" }, expected: [] },
  { name: "missing", headers: {}, expected: ["header X-Total: is missing"] },
  { name: "of another type", headers: { "x-total": "many" }, expected: ["header X-Total: must be integer"] },
])("checks a recorded response header: $name", async ({ headers, expected }) => {
  const { findings } = await new TrafficChecker(api).check(entry(headers));
  expect(findings.map(({ place, message }) => `${place}: ${message}`)).toEqual(expected);
});

test.each([
  { name: "a rejection by a mock is a finding", mark: {}, expected: ["rejected"] },
  { name: "a rejection of a stateful operation is not a finding", mark: { "x-stateful": true }, expected: [] },
])("$name", ({ mark, expected }) => {
  const paths = desk.paths as Record<string, Record<string, object>>;
  const notFound = { "404": { description: "No such ticket." } };
  const get = paths["/tickets/{id}"]?.get as { responses: object };
  const responses = { ...get.responses, ...notFound };
  const changed = {
    ...desk,
    paths: { ...paths, "/tickets/{id}": { ...paths["/tickets/{id}"], get: { ...get, ...mark, responses } } },
  };
  const input = readApi("acme/desk", changed);
  const judge = new Judge(input, new SchemaSet(input.schemas, { strict: false, logger: false }), { mock: true });
  const operation = input.operations.find(({ id }) => id === "getTicket");
  if (!operation) throw new Error("no operation");
  const one = {
    operation: "getTicket",
    kind: "example",
    name: "",
    input: {},
    rejection: undefined,
    tampering: {},
    branches: [],
  } as const;
  const response = { status: 404, headers: {}, body: new Uint8Array(), time: 1 };
  expect(judge.judge(operation, one, response).map(({ check }) => check)).toEqual(expected);
});
