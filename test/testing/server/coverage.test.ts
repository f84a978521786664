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
async function told(root: string, ...files: string[]): Promise<Record<string, Dimension>> {
  const { stdout, stderr } = await run(root, ["coverage", ...files, "--json"]);
  const [report] = JSON.parse(stdout || stderr) as { dimensions: Record<string, Dimension> }[];
  return report?.dimensions ?? {};
}

test("test-receiver and trigger feed webhooks, the branches of their bodies, and faults", async () => {
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
  expect(await told(root, "a.json")).toMatchObject({
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
  expect((await told(root, "b.json"))["webhook-faults"]).toMatchObject({ covered: 2 });
  const made = await run(root, [
    "test-receiver",
    ...to,
    "--branches",
    "--coverage",
    "c.json",
    "--threshold",
    "webhook-faults=90",
  ]);
  expect(made.stderr).toMatch(/^covered: 1\/1 webhooks, (\d+)\/\1 webhook-branches, \d+\/12 webhook-faults$/m);
  expect(made.stderr).toMatch(/coverage of webhook-faults is [\d.]+ %, below 90 %/);
  const branches = (await told(root, "a.json", "b.json", "c.json"))["webhook-branches"];
  expect(branches).toEqual({ covered: branches?.total, total: branches?.total, unreachable: 0 });
});

test("recordings feed what was called, answered and delivered", async () => {
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

const api = readApi("acme/desk", desk);
const entry = (headers: Record<string, string>): Entry => ({
  ...{ number: 1, kind: "call", method: "GET", target: "/v1/tickets", host: undefined },
  request: { headers: { authorization: "Bearer x" }, body: undefined },
  response: { status: 200, headers: { "content-type": "application/json", ...headers }, body: Buffer.from("[]") },
});

test.each([
  ["as documented", { "x-total": "2" }, []],
  ["missing", {}, ["header X-Total: is missing"]],
  ["of another type", { "x-total": "many" }, ["header X-Total: must be integer"]],
])("a header of traffic: %s", async (_, headers, want) => {
  const { findings } = await new TrafficChecker(api).check(entry(headers));
  expect(findings.map(({ place, message }) => `${place}: ${message}`)).toEqual(want);
});

test.each([
  ["an operation of a mock must succeed", {}, ["rejected"]],
  ["one that needs a memory may say that it has none", { "x-stateful": true }, []],
])("%s", (_, mark, want) => {
  const paths = desk.paths as Record<string, Record<string, object>>;
  const found = { "404": { description: "No such ticket." } };
  const get = paths["/tickets/{id}"]?.get as { responses: object };
  const responses = { ...get.responses, ...found };
  const changed = {
    ...desk,
    paths: { ...paths, "/tickets/{id}": { ...paths["/tickets/{id}"], get: { ...get, ...mark, responses } } },
  };
  const given = readApi("acme/desk", changed);
  const judge = new Judge(given, new SchemaSet(given.schemas, { strict: false, logger: false }), { mock: true });
  const operation = given.operations.find(({ id }) => id === "getTicket");
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
  const answer = { status: 404, headers: {}, body: new Uint8Array(), time: 1 };
  expect(judge.judge(operation, one, answer).map(({ check }) => check)).toEqual(want);
});
