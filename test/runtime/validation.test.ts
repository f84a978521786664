import { describe, expect, test } from "vitest";
import type { OperationValidators } from "../../src/runtime/client/descriptor.js";
import type { Input } from "../../src/runtime/client/input.js";
import { issuesOf, ValidationError, type Validator } from "../../src/runtime/validation/validation.js";
import { api, callOnce, json, recorder } from "./support.js";

/** A validator that requires a property `name` and reports issues like Ajv. */
const needsName: Validator = (data) => {
  const fits = typeof data === "object" && data !== null && "name" in data;
  const params = { missingProperty: "name" };
  const message = "must have required property 'name'";
  needsName.errors = fits ? null : [{ instancePath: "", keyword: "required", message, params }];
  return fits;
};

const good = { name: "x" };
const validators: OperationValidators = {
  bodyRequired: true,
  request: { path: needsName, query: needsName, header: needsName, body: needsName },
  responses: { "200": needsName, "404": needsName },
};
const descriptor = api({
  method: "post",
  body: "application/json",
  path: "/x",
  responses: { "200": "json", "404": "json", "500": "json" },
  validators: async () => validators,
});
const whole = { path: good, query: good, header: good, body: good };

describe("with validate: true", () => {
  test.each([
    { name: "a path", input: { path: {} }, expected: "request path" },
    { name: "a query", input: { query: {} }, expected: "request query" },
    { name: "no query", input: { query: undefined }, expected: "request query" },
    { name: "headers", input: { header: {} }, expected: "request header" },
    { name: "a body", input: { body: {} }, expected: "request body" },
  ])("does not send a request with $name that breaks the contract", async ({ input, expected }) => {
    const { fetch, requests } = recorder();
    const result = await callOnce(descriptor, { fetch, validate: true }, { ...whole, ...input } as Input);
    expect(result).toMatchObject({
      ok: false,
      reason: "invalid",
      cause: {
        name: "ValidationError",
        where: expected,
        issues: [{ path: "", keyword: "required", message: "must have required property 'name'" }],
        message: `${expected} breaks the contract: it must have required property 'name'`,
      },
    });
    expect(requests).toEqual([]);
  });

  test("does not send a request without its required body", async () => {
    const { path, query, header } = whole;
    const result = await callOnce(descriptor, { validate: true }, { path, query, header });
    expect(result).toMatchObject({ cause: { message: "request body breaks the contract: it is required" } });
  });

  test("sends a request without its optional body", async () => {
    const optional = api({
      ...descriptor.operations.call1,
      validators: async () => ({ ...validators, bodyRequired: false }),
    });
    const { path, query, header } = whole;
    const { fetch } = recorder(() => json(good));
    expect(await callOnce(optional, { fetch, validate: true }, { path, query, header })).toMatchObject({ ok: true });
  });

  test.each([
    { name: "a success", input: json({}), expected: "response 200" },
    { name: "an error", input: json([], 404), expected: "response 404" },
  ])("rejects $name that breaks the contract", async ({ input, expected }) => {
    const { fetch } = recorder(() => input);
    const result = await callOnce(descriptor, { fetch, validate: true }, whole);
    expect(result).toMatchObject({ ok: false, reason: "invalid", cause: { where: expected } });
  });

  test.each([
    { name: "a success that fits", input: json(good), expected: { ok: true, data: good } },
    { name: "an error that fits", input: json(good, 404), expected: { ok: false, reason: "http", status: 404 } },
    { name: "a status without a schema", input: json([], 500), expected: { ok: false, reason: "http", status: 500 } },
    { name: "an undocumented status", input: json([], 418), expected: { ok: false, reason: "undocumented" } },
  ])("does not validate $name", async ({ input, expected }) => {
    const { fetch } = recorder(() => input);
    expect(await callOnce(descriptor, { fetch, validate: true }, whole)).toMatchObject(expected);
  });

  test("validates values that the client fills in", async () => {
    const seen: unknown[] = [];
    const body = (data: unknown) => seen.push(data) > 0;
    const filled = api({
      method: "post",
      body: "application/x-www-form-urlencoded",
      constants: { function: "f" },
      options: [{ in: "body", name: "token", option: "token" }],
      validators: async () => ({ request: { body }, responses: {} }),
    });
    const { fetch } = recorder();
    await callOnce(filled, { fetch, validate: true, token: "T" }, { body: { a: 1 } });
    expect(seen).toEqual([{ a: 1, function: "f", token: "T" }]);
  });
});

test.each([
  {
    name: "nothing is checked when it is not asked for",
    input: { client: undefined, call: undefined },
    expected: true,
  },
  { name: "the call's word counts", input: { client: true, call: false }, expected: true },
  { name: "either way", input: { client: false, call: true }, expected: false },
])("$name", async ({ input: { client, call }, expected }) => {
  const { fetch } = recorder(() => json([]));
  const options = { fetch, ...(client === undefined ? {} : { validate: client }) };
  const result = await callOnce(descriptor, options, {}, call === undefined ? {} : { validate: call });
  expect(result.ok).toBe(expected);
});

describe("issues", () => {
  const failing = (keyword: string, params: object): Validator =>
    Object.assign(() => false, {
      errors: [{ instancePath: "/a", keyword, message: "must be right", params: params as Record<string, unknown> }],
    });

  test.each([
    { keyword: "enum", input: { allowedValues: ["a", 1] }, expected: 'must be right: ["a",1]' },
    { keyword: "const", input: { allowedValue: null }, expected: "must be right: null" },
    { keyword: "additionalProperties", input: { additionalProperty: "x" }, expected: 'must be right: "x"' },
    { keyword: "type", input: { type: "string" }, expected: "must be right" },
  ])("add details to the message of Ajv for $keyword", ({ keyword, input, expected }) => {
    expect(issuesOf(failing(keyword, input), {})).toEqual([{ path: "/a", keyword, message: expected }]);
  });

  test("truncate long names", () => {
    const [issue] = issuesOf(failing("additionalProperties", { additionalProperty: "x".repeat(1e6) }), {});
    expect(issue?.message.length).toBeLessThan(600);
  });

  test("report a body that is deeper than the stack", () => {
    const deep: Validator = () => {
      throw new RangeError("Maximum call stack size exceeded");
    };
    expect(issuesOf(deep, {})).toEqual([{ path: "", keyword: "depth", message: "is nested too deeply to be checked" }]);
  });

  test("always exist for an invalid body", () => {
    for (const errors of [undefined, null, []]) {
      const silent: Validator = Object.assign(() => false, errors === undefined ? {} : { errors });
      expect(issuesOf(silent, {})).toEqual([{ path: "", keyword: "schema", message: "does not match its schema" }]);
    }
  });

  test("do not hide an error of a validator", () => {
    const broken: Validator = () => {
      throw new TypeError("broken");
    };
    expect(() => issuesOf(broken, {})).toThrow("broken");
  });

  test("appear in one sentence of the error", () => {
    const error = new ValidationError("response 200", [
      { path: "/a", keyword: "type", message: "must be string" },
      { path: "", keyword: "required", message: "must have required property 'b'" },
    ]);
    expect(error.message).toBe(
      "response 200 breaks the contract: /a must be string; it must have required property 'b'",
    );
  });
});
