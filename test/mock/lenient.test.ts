import { describe, expect, test } from "vitest";
import { createHandler, type RequestLog } from "../../src/mock/index.js";
import type { JsonObject } from "../../src/schema/json.js";

const ok: JsonObject = {
  "200": { description: "Done.", content: { "application/json": { schema: { type: "object" }, example: {} } } },
};

function bodyOf(type: string, schema: JsonObject, encoding: JsonObject = {}, required = true): JsonObject {
  return { required, content: { [type]: { schema, encoding } } };
}

const settings: JsonObject = {
  type: "object",
  additionalProperties: false,
  required: ["name"],
  properties: {
    name: { type: "string" },
    limit: { type: "integer" },
    note: { type: ["string", "null"] },
    extra: {},
    filters: {
      type: "object",
      properties: { ids: { type: "array", items: { type: "object", properties: { id: { type: "integer" } } } } },
    },
  },
};
const fields: JsonObject = {
  type: "object",
  required: ["name", "must"],
  properties: {
    name: { type: "string" },
    must: { type: "integer" },
    count: { type: "integer" },
    day: { type: "string", format: "date" },
    sort: { type: "string", enum: ["asc", "desc"] },
    code: { type: "string", minLength: 2 },
    payload: { type: "object", required: ["id"], properties: { id: { type: "integer" } } },
  },
};

function documentWith(more: JsonObject = {}): JsonObject {
  const json = (required: boolean): JsonObject => ({
    requestBody: bodyOf("application/json", settings, {}, required),
    responses: ok,
  });
  return {
    openapi: "3.1.0",
    info: { title: "Lenient", version: "1" },
    paths: {
      "/bare": {
        get: { operationId: "getBare", responses: ok },
        delete: { operationId: "deleteBare", responses: ok },
        post: { operationId: "postBare", responses: ok },
      },
      "/required": { post: { operationId: "postRequired", ...json(true) } },
      "/optional": { post: { operationId: "postOptional", ...json(false) } },
      "/form": {
        post: {
          operationId: "postForm",
          requestBody: bodyOf("application/x-www-form-urlencoded", fields, {
            payload: { contentType: "application/json" },
          }),
          responses: ok,
        },
      },
    },
    ...more,
  };
}

const JSON_TYPE = "application/json";
const FORM_TYPE = "application/x-www-form-urlencoded";

async function send(document: JsonObject, method: string, path: string, body: string, type = JSON_TYPE) {
  const logs: RequestLog[] = [];
  const handler = createHandler({
    apis: [{ id: "acme/lenient", load: async () => document }],
    log: (entry) => logs.push(entry),
  });
  const headers = { "content-type": type };
  const { status } = await handler({ method, url: `/acme/lenient${path}`, headers, body: Buffer.from(body) });
  return { status, note: logs[0]?.note, parameter: logs[0]?.parameter };
}

describe("a body of an operation without one", () => {
  const rows = [
    ...["{}", "{ }", "[]", "null", " \n", ""].flatMap((body) =>
      ["GET", "DELETE", "POST"].map((method) => ({
        name: `${method} ignores ${JSON.stringify(body)}`,
        method,
        body,
        expected: 200,
        note: false,
      })),
    ),
    { name: "GET ignores a full body and logs it", method: "GET", body: '{"a":1}', expected: 200, note: true },
    { name: "DELETE ignores a full body and logs it", method: "DELETE", body: "x=1", expected: 200, note: true },
    { name: "POST rejects a full body", method: "POST", body: '{"a":1}', expected: 400, note: false },
  ];
  test.each(rows)("$name", async ({ method, body, expected, note }) => {
    for (const type of [JSON_TYPE, FORM_TYPE, "text/plain"]) {
      const result = await send(documentWith(), method, "/bare", body, type);
      expect({ type, status: result.status, note: result.note !== undefined }).toEqual({
        type,
        status: expected,
        note,
      });
    }
  });
});

test.each([
  { name: "counts as no body where the body is optional", path: "/optional", expected: { status: 200 } },
  { name: "is rejected where the body is required", path: "/required", expected: { status: 400 } },
])("null $name", async ({ path, expected }) => {
  expect(await send(documentWith(), "POST", path, "null")).toMatchObject(expected);
});

describe("an empty form field", () => {
  const rows = [
    ...["count", "day", "sort", "code", "payload"].map((field) => ({ field, expected: { status: 200 } })),
    { field: "name", expected: { status: 200 } },
    { field: "must", expected: { status: 400, parameter: "must" } },
    { field: "unknown", expected: { status: 200 } },
  ];
  test.each(rows)("$field has the status $expected.status", async ({ field, expected }) => {
    const body = new URLSearchParams({ name: "x", must: "1", [field]: "" });
    expect(await send(documentWith(), "POST", "/form", String(body), FORM_TYPE)).toMatchObject(expected);
  });
});

describe("a null property", () => {
  const rows = [
    { name: "optional", body: { name: "a", limit: null }, lenient: 200, strict: 400 },
    { name: "nullable", body: { name: "a", note: null }, lenient: 200, strict: 200 },
    { name: "without a type", body: { name: "a", extra: null }, lenient: 200, strict: 200 },
    { name: "nested in a list", body: { name: "a", filters: { ids: [{ id: null }] } }, lenient: 200, strict: 400 },
    { name: "an object", body: { name: "a", filters: null }, lenient: 200, strict: 400 },
    { name: "required", body: { name: null }, lenient: 400, strict: 400 },
    { name: "undocumented", body: { name: "a", other: null }, lenient: 400, strict: 400 },
    { name: "item of a list", body: { name: "a", filters: { ids: [null] } }, lenient: 400, strict: 400 },
  ];
  test.each(rows)("$name", async ({ body, lenient, strict }) => {
    const statusWith = async (more: JsonObject) =>
      (await send(documentWith(more), "POST", "/required", JSON.stringify(body))).status;
    expect(await statusWith({ "x-lenient": { nullIsAbsent: true } })).toBe(lenient);
    expect(await statusWith({})).toBe(strict);
  });
});
