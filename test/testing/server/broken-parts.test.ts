import { expect, test } from "vitest";
import { readApi } from "../../../src/model/read-api.js";
import type { JsonObject } from "../../../src/schema/json.js";
import { testServer } from "../../../src/testing/server/test-server.js";

const responses: JsonObject = { "204": { description: "Done." } };
const get = (operationId: string, more: JsonObject = {}): JsonObject => ({ get: { operationId, responses, ...more } });
const query = (schema: JsonObject, more: JsonObject = {}): JsonObject => ({
  parameters: [{ name: "filters", in: "query", required: true, schema, ...more }],
});
const objects: JsonObject = { type: "array", items: { type: "object", properties: { key: { type: "string" } } } };

/** Runs the tests of an operation beside a sound one, against a server that accepts everything. */
async function run(broken: JsonObject, only?: string[]) {
  const document: JsonObject = {
    openapi: "3.1.0",
    info: { title: "Broken", version: "1" },
    paths: { "/broken": get("broken", broken), "/other": get("other") },
    components: { schemas: { Paradox: { not: { $ref: "#/components/schemas/Paradox" } } } },
  };
  return testServer(readApi("acme/broken", document), {
    baseUrl: "http://acme.localhost",
    fetch: async (_, { method }) => new Response(null, { status: method === "GET" ? 204 : 405 }),
    only,
  });
}

test.each<{ name: string; broken: JsonObject; expected: RegExp }>([
  {
    name: "a list of objects in a query",
    broken: query(objects, { example: [{ key: "x" }] }),
    expected: /^it cannot be sent: query\.filters cannot be sent, because its list contains lists or objects$/,
  },
  {
    name: "a list of lists in a query",
    broken: query({ type: "array", items: { type: "array" } }, { example: [["x"]] }),
    expected: /^it cannot be sent: query\.filters cannot be sent/,
  },
])("skips a case that cannot be sent, and goes on: $name", async ({ broken, expected }) => {
  const { results, complete } = await run(broken);
  const reasons = results.filter(({ operation, outcome }) => operation === "broken" && outcome === "skipped");
  expect(reasons.map(({ reason }) => reason)).toContainEqual(expect.stringMatching(expected));
  const others = results.filter(({ operation }) => operation === "other").map(({ outcome }) => outcome);
  expect([complete, others.includes("passed"), others.includes("failed")]).toEqual([true, true, false]);
});

test.each<{ name: string; broken: JsonObject }>([
  { name: "a pattern that JavaScript rejects", broken: query({ type: "string", pattern: "(" }) },
  { name: "a schema that excludes itself", broken: query({ $ref: "#/components/schemas/Paradox" }) },
  { name: "a reference that leads nowhere", broken: query({ $ref: "#/components/schemas/Nowhere" }) },
])("reports an operation without cases as untested, and goes on: $name", async ({ broken }) => {
  const { results, untested, complete } = await run(broken);
  expect(untested).toMatchObject([{ operation: "broken", allowed: false }]);
  expect(results.filter(({ operation }) => operation === "other").map(({ outcome }) => outcome)).toContain("passed");
  expect(complete).toBe(true);
});

test("makes only the cases of the operations that are named", async () => {
  const { results, untested } = await run(query({ type: "string", pattern: "(" }), ["other"]);
  expect([new Set(results.map(({ operation }) => operation)), untested]).toEqual([new Set(["other"]), []]);
});
