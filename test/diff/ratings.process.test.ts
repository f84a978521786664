import { expect, test } from "vitest";
import { diffDocuments } from "../../src/diff/diff-documents.js";
import type { JsonObject } from "../../src/schema/json.js";

const payload: JsonObject = {
  type: "object",
  required: ["id"],
  properties: { id: { type: "string" }, at: { type: "string" } },
};

function asyncapi(
  change: { name?: string; key?: string; method?: string; operation?: string; payload?: JsonObject } = {},
): JsonObject {
  const { name = "paid", key = "paid", method = "POST", operation = "onPaid" } = change;
  const messages = { [key]: { name, payload: change.payload ?? payload }, sent: { name: "sent", payload } };
  return {
    asyncapi: "3.0.0",
    info: { title: "Shop", version: "1" },
    channels: { hooks: { address: null, messages } },
    operations: {
      [operation]: { action: "send", channel: { $ref: "#/channels/hooks" }, bindings: { http: { method } } },
    },
  };
}

function openapi(change: { schema?: JsonObject; more?: JsonObject } = {}): JsonObject {
  const content = { "application/json": { schema: change.schema ?? payload } };
  const post = { operationId: "onPaid", requestBody: { content }, responses: { "200": { description: "OK" } } };
  return { openapi: "3.1.0", info: { title: "Shop", version: "1" }, webhooks: { paid: { post } }, ...change.more };
}

const without = (names: string[]) => ({ ...payload, required: names });
const none = { "x-webhook-verification": { scheme: "none" } };
const secret = { "x-webhook-verification": { scheme: "body-secret", pointer: "/secret" } };

const cases: {
  name: string;
  documents: [base: JsonObject, revision: JsonObject];
  expected: [impact: string, message: RegExp];
}[] = [
  {
    name: "an operation is renamed",
    documents: [asyncapi(), asyncapi({ operation: "onSold" })],
    expected: ["major", /`onPaid` was renamed to `onSold`/],
  },
  {
    name: "a message is renamed by its key",
    documents: [asyncapi(), asyncapi({ key: "sold" })],
    expected: ["major", /`paid` was renamed to `sold`/],
  },
  {
    name: "a message is renamed by its name",
    documents: [asyncapi(), asyncapi({ name: "sold" })],
    expected: ["major", /receivers dispatch events by this name/],
  },
  {
    name: "the method of deliveries changes",
    documents: [asyncapi(), asyncapi({ method: "PUT" })],
    expected: ["major", /"POST" to "PUT"/],
  },
  {
    name: "a payload property becomes optional",
    documents: [asyncapi(), asyncapi({ payload: without([]) })],
    expected: ["major", /no longer required/],
  },
  {
    name: "a payload property becomes required",
    documents: [asyncapi(), asyncapi({ payload: without(["id", "at"]) })],
    expected: ["patch", /./],
  },
  {
    name: "a webhook property becomes optional",
    documents: [openapi(), openapi({ schema: without([]) })],
    expected: ["major", /no longer required/],
  },
  {
    name: "a webhook property becomes required",
    documents: [openapi(), openapi({ schema: without(["id", "at"]) })],
    expected: ["patch", /./],
  },
  {
    name: "the verification of deliveries changes",
    documents: [openapi({ more: none }), openapi({ more: secret })],
    expected: ["major", /how deliveries are verified/],
  },
];

test.concurrent.each(cases)("$name", async ({ documents: [base, revision], expected: [impact, message] }) => {
  const document = "openapi" in base ? "openapi" : "asyncapi";
  const changes = await diffDocuments(base, revision, document);
  expect(changes.map((change) => change.impact)).toContain(impact);
  if (impact !== "major") expect(changes.map((change) => change.impact)).not.toContain("major");
  expect(changes.map(({ message }) => message).join("\n")).toMatch(message);
});
