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

const cases: [name: string, given: [base: JsonObject, revision: JsonObject], want: [impact: string, says: RegExp]][] = [
  [
    "an operation is renamed",
    [asyncapi(), asyncapi({ operation: "onSold" })],
    ["major", /`onPaid` was renamed to `onSold`/],
  ],
  [
    "a message is renamed by its key",
    [asyncapi(), asyncapi({ key: "sold" })],
    ["major", /`paid` was renamed to `sold`/],
  ],
  [
    "a message is renamed by its name",
    [asyncapi(), asyncapi({ name: "sold" })],
    ["major", /receivers dispatch events by this name/],
  ],
  ["deliveries come by another method", [asyncapi(), asyncapi({ method: "PUT" })], ["major", /"POST" to "PUT"/]],
  ["a message loses what it had", [asyncapi(), asyncapi({ payload: without([]) })], ["major", /no longer required/]],
  ["a message promises more", [asyncapi(), asyncapi({ payload: without(["id", "at"]) })], ["patch", /./]],
  ["a webhook loses what it had", [openapi(), openapi({ schema: without([]) })], ["major", /no longer required/]],
  ["a webhook promises more", [openapi(), openapi({ schema: without(["id", "at"]) })], ["patch", /./]],
  [
    "deliveries are proved in another way",
    [openapi({ more: none }), openapi({ more: secret })],
    ["major", /how deliveries are verified/],
  ],
];

test.concurrent.each(cases)("%s", async (_, [base, revision], [impact, says]) => {
  const document = "openapi" in base ? "openapi" : "asyncapi";
  const changes = await diffDocuments(base, revision, document);
  expect(changes.map((change) => change.impact)).toContain(impact);
  if (impact !== "major") expect(changes.map((change) => change.impact)).not.toContain("major");
  expect(changes.map(({ message }) => message).join("\n")).toMatch(says);
});
