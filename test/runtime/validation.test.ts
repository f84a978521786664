import { describe, expect, test } from "vitest";
import type { OperationValidators } from "../../src/runtime/client/descriptor.js";
import type { Input } from "../../src/runtime/client/input.js";
import { issuesOf, ValidationError, type Validator } from "../../src/runtime/validation/validation.js";
import { api, callOnce, json, recorder } from "./support.js";

/** A validator that wants a property `name`, in the manner of Ajv. */
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
    ["a path", { given: { path: {} }, want: "request path" }],
    ["a query", { given: { query: {} }, want: "request query" }],
    ["no query", { given: { query: undefined }, want: "request query" }],
    ["headers", { given: { header: {} }, want: "request header" }],
    ["a body", { given: { body: {} }, want: "request body" }],
  ])("a request is not sent with %s that breaks the contract", async (_, { given, want }) => {
    const { fetch, requests } = recorder();
    const result = await callOnce(descriptor, { fetch, validate: true }, { ...whole, ...given } as Input);
    expect(result).toMatchObject({
      ok: false,
      reason: "invalid",
      cause: {
        name: "ValidationError",
        where: want,
        issues: [{ path: "", keyword: "required", message: "must have required property 'name'" }],
        message: `${want} breaks the contract: it must have required property 'name'`,
      },
    });
    expect(requests).toEqual([]);
  });

  test("a request is not sent without the body that it must have", async () => {
    const { path, query, header } = whole;
    const result = await callOnce(descriptor, { validate: true }, { path, query, header });
    expect(result).toMatchObject({ cause: { message: "request body breaks the contract: it is required" } });
  });

  test("a request is sent without a body that it may have", async () => {
    const optional = api({
      ...descriptor.operations.call1,
      validators: async () => ({ ...validators, bodyRequired: false }),
    });
    const { path, query, header } = whole;
    const { fetch } = recorder(() => json(good));
    expect(await callOnce(optional, { fetch, validate: true }, { path, query, header })).toMatchObject({ ok: true });
  });

  test.each([
    ["a success", { given: json({}), want: "response 200" }],
    ["an error", { given: json([], 404), want: "response 404" }],
  ])("%s that breaks the contract is invalid", async (_, { given, want }) => {
    const { fetch } = recorder(() => given);
    const result = await callOnce(descriptor, { fetch, validate: true }, whole);
    expect(result).toMatchObject({ ok: false, reason: "invalid", cause: { where: want } });
  });

  test.each([
    ["a success that fits", { given: json(good), want: { ok: true, data: good } }],
    ["an error that fits", { given: json(good, 404), want: { ok: false, reason: "http", status: 404 } }],
    ["a status without a schema", { given: json([], 500), want: { ok: false, reason: "http", status: 500 } }],
    ["an undocumented status", { given: json([], 418), want: { ok: false, reason: "undocumented" } }],
  ])("%s stays what it is", async (_, { given, want }) => {
    const { fetch } = recorder(() => given);
    expect(await callOnce(descriptor, { fetch, validate: true }, whole)).toMatchObject(want);
  });

  test("sees what the client fills in", async () => {
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
  ["nothing is checked when it is not asked for", { given: { client: undefined, call: undefined }, want: true }],
  ["the call's word counts", { given: { client: true, call: false }, want: true }],
  ["either way", { given: { client: false, call: true }, want: false }],
])("%s", async (_, { given: { client, call }, want }) => {
  const { fetch } = recorder(() => json([]));
  const options = { fetch, ...(client === undefined ? {} : { validate: client }) };
  const result = await callOnce(descriptor, options, {}, call === undefined ? {} : { validate: call });
  expect(result.ok).toBe(want);
});

describe("issues", () => {
  const failing = (keyword: string, params: object): Validator =>
    Object.assign(() => false, {
      errors: [{ instancePath: "/a", keyword, message: "must be right", params: params as Record<string, unknown> }],
    });

  test.each([
    ["enum", { given: { allowedValues: ["a", 1] }, want: 'must be right: ["a",1]' }],
    ["const", { given: { allowedValue: null }, want: "must be right: null" }],
    ["additionalProperties", { given: { additionalProperty: "x" }, want: 'must be right: "x"' }],
    ["type", { given: { type: "string" }, want: "must be right" }],
  ])("say of %s what Ajv leaves out", (keyword, { given, want }) => {
    expect(issuesOf(failing(keyword, given), {})).toEqual([{ path: "/a", keyword, message: want }]);
  });

  test("stay short, however long a hostile name is", () => {
    const [issue] = issuesOf(failing("additionalProperties", { additionalProperty: "x".repeat(1e6) }), {});
    expect(issue?.message.length).toBeLessThan(600);
  });

  test("are told of a body that is deeper than the stack", () => {
    const deep: Validator = () => {
      throw new RangeError("Maximum call stack size exceeded");
    };
    expect(issuesOf(deep, {})).toEqual([{ path: "", keyword: "depth", message: "is nested too deeply to be checked" }]);
  });

  test("are never none of a body that does not fit", () => {
    for (const errors of [undefined, null, []]) {
      const silent: Validator = Object.assign(() => false, errors === undefined ? {} : { errors });
      expect(issuesOf(silent, {})).toEqual([{ path: "", keyword: "schema", message: "does not match its schema" }]);
    }
  });

  test("hide no fault of a validator itself", () => {
    const broken: Validator = () => {
      throw new TypeError("broken");
    };
    expect(() => issuesOf(broken, {})).toThrow("broken");
  });

  test("stand in one sentence of the error", () => {
    const error = new ValidationError("response 200", [
      { path: "/a", keyword: "type", message: "must be string" },
      { path: "", keyword: "required", message: "must have required property 'b'" },
    ]);
    expect(error.message).toBe(
      "response 200 breaks the contract: /a must be string; it must have required property 'b'",
    );
  });
});
