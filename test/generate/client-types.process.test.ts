import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../src/schema/json.js";
import { generated } from "./generated-code.js";

/* The types of inputs and results in client.d.ts. */

const ok = { description: "ok" };
const text = { type: "string" };

/** Returns the declaration of a type that is generated for an operation `act`, in one line. */
async function declared(
  operation: JsonObject,
  name: "ActInput" | "ActBody" | "ActResult",
  path = "/act",
): Promise<string> {
  const files = await generated({
    openapi: "3.1.0",
    info: { title: "Test", version: "1" },
    paths: { [path]: { post: { operationId: "act", responses: { 200: ok }, ...operation } } },
  });
  const declaration = new RegExp(`^export (?:interface|type) ${name} .*?(?=\\n\\n)`, "ms").exec(
    files.get("client.d.ts") ?? "",
  );
  return (declaration?.[0] ?? "").replace(/\s+/g, " ").replace("= | ", "= ");
}

function body(content: JsonObject, required = true): JsonObject {
  return { requestBody: { required, content } };
}

function json(schema: JsonObject | boolean): JsonObject {
  return { "application/json": { schema } };
}

function jsonResponse(schema: JsonObject | boolean): JsonObject {
  return { ...ok, content: json(schema) };
}

describe("results", () => {
  test.each([
    {
      name: "have the documented body of each status",
      responses: { 200: jsonResponse(text), 404: jsonResponse({ type: "number" }) },
      expected: "Success<200, string> | HttpFailure<404, number>",
    },
    {
      name: "have no body where none is documented",
      responses: { 204: ok, 401: ok },
      expected: "Success<204, undefined> | HttpFailure<401, undefined>",
    },
    {
      name: "type the status of a range as number",
      responses: { "2XX": jsonResponse(text), "4XX": ok },
      expected: "Success<number, string> | HttpFailure<number, undefined>",
    },
    {
      name: "take default for errors where a success is documented",
      responses: { 200: jsonResponse(text), default: jsonResponse({ type: "number" }) },
      expected: "Success<200, string> | HttpFailure<number, number>",
    },
    {
      name: "take default for both where no success is documented",
      responses: { 404: ok, default: jsonResponse(text) },
      expected:
        "Success<number, string> | HttpFailure<404, undefined> | HttpFailure<Exclude<StatusRange, 404>, string>",
    },
    {
      name: "prefer JSON",
      responses: { 200: { ...ok, content: { ...json(text), "text/html": {}, "image/png": {} } } },
      expected: "Success<200, string>",
    },
    {
      name: "tell text from bytes",
      responses: { 200: { ...ok, content: { "text/plain": {} } }, 201: { ...ok, content: { "image/png": {} } } },
      expected: "Success<200, string> | Success<201, Blob>",
    },
  ])("$name", async ({ responses, expected }) => {
    expect(await declared({ responses }, "ActResult")).toBe(`export type ActResult = ${expected} | CallFailure;`);
  });

  const failure = { type: "object", required: ["success"], properties: { success: { const: false } } };
  const success = { type: "object", required: ["success"], properties: { success: { const: true } } };

  test.each([
    {
      name: "separate the variants that the body makes an error",
      schema: { oneOf: [success, failure] },
      expected: "Success<200, { success: true }> | HttpFailure<200, { success: false }>",
    },
    {
      name: "have no such error where no variant is one",
      schema: success,
      expected: "Success<200, { success: true }>",
    },
    {
      name: "count a variant that may be an error as a success",
      schema: { ...failure, required: [] },
      expected: "Success<200, { success?: false }>",
    },
  ])("$name", async ({ schema, expected }) => {
    const operation = {
      responses: { 200: jsonResponse(schema) },
      "x-result-error": [{ pointer: "/success", equals: false }],
    };
    const printed = await declared(operation, "ActResult");
    expect(printed).toBe(`export type ActResult = ${expected} | CallFailure;`);
  });
});

describe("inputs", () => {
  const form = { "application/x-www-form-urlencoded": { schema: { type: "object", properties: { f: text } } } };
  const multipart = { "multipart/form-data": { schema: { type: "object", properties: { m: text } } } };

  test.each([
    {
      name: "are empty where the contract asks for nothing",
      operation: {},
      expected: "type ActInput = Record<string, never>;",
    },
    {
      name: "have optional sections where all in them is optional",
      operation: {
        parameters: [
          { name: "id", in: "path", required: true, schema: text },
          { name: "q", in: "query", schema: text, description: "Search." },
          { name: "c", in: "cookie", required: true, schema: text },
        ],
      },
      expected: "interface ActInput { path: { id: string; }; query?: { /** Search. */ q?: string; }; }",
    },
    {
      name: "have the body of JSON before that of a form",
      operation: body({ ...form, ...json(text) }),
      expected: "interface ActInput { body: string; }",
    },
    {
      name: "have the body of a form before that of multipart",
      operation: body({ ...multipart, ...form }),
      expected: "interface ActInput { body?: { f?: string }; }",
    },
    {
      name: "have an optional body",
      operation: body(json(text), false),
      expected: "interface ActInput { body?: string; }",
    },
    {
      name: "have an optional body where it can be an empty object",
      operation: body(json({ type: "object", properties: { a: text } })),
      expected: "interface ActInput { body?: { a?: string }; }",
    },
    {
      name: "take files of multipart bodies as Blob",
      operation: body({
        "multipart/form-data": {
          schema: {
            type: "object",
            required: ["a"],
            properties: {
              a: { type: "string", format: "binary" },
              b: { contentMediaType: "image/png" },
              c: { type: "array", items: { type: "string", format: "binary" } },
              d: { type: "string", contentMediaType: "image/png", contentEncoding: "base64" },
            },
          },
        },
      }),
      expected: "interface ActInput { body: { a: Blob; b?: Blob; c?: Blob[]; d?: string }; }",
    },
    {
      name: "are without readOnly properties",
      operation: body(
        json({ type: "object", required: ["id", "a"], properties: { id: { ...text, readOnly: true }, a: text } }),
      ),
      expected: "interface ActInput { body: { a: string }; }",
    },
  ])("$name", async ({ operation, expected }) => {
    expect(await declared(operation as JsonObject, "ActInput", "/act/{id}")).toBe(`export ${expected}`);
  });

  const token = { type: "string", "x-client-option": "token" };

  test("have a body without the fields that the client fills in", async () => {
    const schema = { type: "object", required: ["token", "a"], properties: { token, a: text } };
    expect(await declared(body(json(schema)), "ActInput")).toBe("export interface ActInput { body: ActBody; }");
    expect(await declared(body(json(schema)), "ActBody")).toBe("export interface ActBody { a: string; }");
  });

  test("accept a parameter that the client fills in", async () => {
    const parameters = [{ name: "site", in: "query", required: true, schema: text, "x-client-option": "site" }];
    expect(await declared({ parameters }, "ActInput")).toBe(
      "export interface ActInput { query?: { site?: string; }; }",
    );
  });
});

test("a component that differs between requests and responses has a type for each", async () => {
  const user = {
    type: "object",
    required: ["id", "name", "password"],
    properties: { id: { ...text, readOnly: true }, name: text, password: { ...text, writeOnly: true } },
  };
  const files = await generated({
    openapi: "3.1.0",
    info: { title: "Test", version: "1" },
    paths: {
      "/users": {
        post: {
          operationId: "createUser",
          ...body(json({ $ref: "#/components/schemas/User" })),
          responses: { 201: jsonResponse({ $ref: "#/components/schemas/User" }) },
        },
      },
    },
    components: { schemas: { User: user } },
  });
  expect(files.get("types.d.ts")).toContain("export interface User {\n  readonly id: string;\n  name: string;\n}");
  expect(files.get("types.d.ts")).toContain("export interface UserInput {\n  name: string;\n  password: string;\n}");
  expect(files.get("client.d.ts")).toContain("export interface CreateUserInput {\n  body: UserInput;\n}");
  expect(files.get("client.d.ts")).toContain("| Success<201, User>");
  expect(files.get("validators/operations/createUser.js")).toContain("request: { body: validate_UserInput }");
});

test("what its vendor calls deprecated has a JSDoc tag that names the successor", async () => {
  const files = await generated({
    openapi: "3.1.0",
    info: { title: "Test", version: "1" },
    "x-lifecycle": { stage: "deprecated", since: "2024", successor: "https://acme.example/v2" },
    paths: {
      "/a": {
        get: { operationId: "act", responses: { 200: ok }, "x-lifecycle": { stage: "retired" } },
        post: { operationId: "make", responses: { 200: ok } },
      },
    },
  });
  const types = (files.get("client.d.ts") ?? "").replace(/\s+/g, " ");
  expect(types).toContain("@deprecated Since 2024. Use https://acme.example/v2 instead. */ export declare function");
  expect(types).toMatch(/@deprecated Retired\. \*\/ act\(/);
  expect(types.match(/@deprecated/g)).toHaveLength(2);
});
