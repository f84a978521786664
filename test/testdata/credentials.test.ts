import { describe, expect, test } from "vitest";
import { readApi } from "../../src/model/read-api.js";
import type { Json } from "../../src/schema/json.js";
import {
  credentialNames,
  credentialSets,
  describeCredentials,
  hasCredentials,
  lonelyCredential,
  secretNames,
} from "../../src/testdata/credentials.js";

const apiKey = { type: "apiKey", in: "query", name: "key" };
const basic = { type: "http", scheme: "basic" };
const bearer = { type: "http", scheme: "bearer" };

/** An API whose operations have these security requirements. */
function apiWith(...securities: Json[]) {
  return readApi("acme/keys", {
    openapi: "3.1.0",
    info: { title: "Keys", version: "1" },
    paths: Object.fromEntries(
      securities.map((security, index) => [
        `/${index}`,
        { get: { operationId: `get${index}`, security, responses: { "204": { description: "Done." } } } },
      ]),
    ),
    components: { securitySchemes: { apiKey, siteToken: apiKey, accessToken: bearer, login: basic } },
  });
}

function firstOf(api: ReturnType<typeof apiWith>) {
  const [operation] = api.operations;
  if (!operation) throw new Error("no operation");
  return operation;
}

describe("describeCredentials", () => {
  test.each([
    { name: "one", security: [{ apiKey: [] }], expected: "apiKey" },
    { name: "two that belong together", security: [{ apiKey: [], siteToken: [] }], expected: "apiKey and siteToken" },
    { name: "alternatives", security: [{ apiKey: [] }, { accessToken: [] }], expected: "apiKey or accessToken" },
    {
      name: "the same with other scopes",
      security: [{ accessToken: ["a"] }, { accessToken: ["b"] }],
      expected: "accessToken",
    },
    {
      name: "a pair as alternative",
      security: [{ apiKey: [] }, { login: [] }],
      expected: "apiKey, or username and password",
    },
    { name: "none where they are optional", security: [{}, { apiKey: [] }], expected: "" },
  ])("names $name", ({ security, expected }) => {
    const api = apiWith(security);
    expect(describeCredentials(credentialSets(api, firstOf(api)))).toBe(expected);
  });
});

test.each([
  { values: {}, expected: false },
  { values: { apiKey: "a" }, expected: false },
  { values: { apiKey: "a", siteToken: "b" }, expected: true },
  { values: { accessToken: "c" }, expected: true },
])("an operation is authorized by a complete alternative: $values", ({ values, expected }) => {
  const api = apiWith([{ apiKey: [], siteToken: [] }, { accessToken: [] }]);
  expect(hasCredentials(api, firstOf(api), values)).toBe(expected);
});

describe("lonelyCredential", () => {
  const pair = [{ apiKey: [], siteToken: [] }];

  test.each([
    { name: "a half of a pair", securities: [pair], values: { apiKey: "a" }, expected: "apiKey" },
    { name: "a complete pair", securities: [pair], values: { apiKey: "a", siteToken: "b" }, expected: undefined },
    {
      name: "a half that another operation takes alone",
      securities: [pair, [{ apiKey: [] }]],
      values: { apiKey: "a" },
      expected: undefined,
    },
    {
      name: "a half beside a complete alternative",
      securities: [[...pair, { accessToken: [] }]],
      values: { siteToken: "b", accessToken: "c" },
      expected: "siteToken",
    },
    {
      name: "a user name without a password",
      securities: [[{ login: [] }]],
      values: { username: "u" },
      expected: "username",
    },
  ])("finds $name", ({ securities, values, expected }) => {
    expect(lonelyCredential(apiWith(...securities), values)?.name).toBe(expected);
  });
});

test("secretNames leaves out options that must have a valid value", () => {
  const option = (name: string, schema: Json) => ({
    name,
    in: "header",
    schema,
    "x-client-option": name.toLowerCase(),
  });
  const parameters = [option("Region", { enum: ["eu", "us"] }), option("Pin", { type: "string", format: "password" })];
  const get = {
    operationId: "get",
    security: [{ apiKey: [] }],
    parameters,
    responses: { "204": { description: "Done." } },
  };
  const api = readApi("acme/keys", {
    openapi: "3.1.0",
    info: { title: "Keys", version: "1" },
    paths: { "/": { get } },
    components: { securitySchemes: { apiKey } },
  });
  expect(credentialNames(api)).toEqual(["apiKey", "region", "pin"]);
  expect(secretNames(api)).toEqual(["apiKey", "pin"]);
});
