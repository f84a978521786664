import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { sentMedia } from "../../src/model/sent-media.js";
import { nearest, UserError } from "../../src/platform/user-error.js";
import { EXTENSION_SCHEMAS } from "../../src/schema/extension-schemas.js";
import { isJson } from "../../src/schema/media-type.js";

describe("sentMedia", () => {
  const media = (...types: string[]) =>
    types.map((type) => ({
      type,
      range: undefined,
      schema: undefined,
      encoding: new Map(),
      examples: [],
      pointer: "",
    }));

  test.each([
    { types: ["text/plain", "application/x-www-form-urlencoded", "application/json"], expected: "application/json" },
    { types: ["text/plain", "application/x-www-form-urlencoded"], expected: "application/x-www-form-urlencoded" },
    { types: ["text/plain", "image/png"], expected: "text/plain" },
    { types: ["multipart/form-data", "application/vnd.x+json; v=1"], expected: "application/vnd.x+json; v=1" },
    { types: [], expected: undefined },
  ])("chooses from $types: $expected", ({ types, expected }) => {
    expect(sentMedia(media(...types))?.type).toBe(expected);
  });
});

describe("isJson", () => {
  test.each([
    { type: "application/json", expected: true },
    { type: "application/json; charset=utf-8", expected: true },
    { type: "application/problem+json", expected: true },
    { type: "application/jsonl", expected: false },
    { type: "application/x-json-stream", expected: false },
    { type: "text/plain", expected: false },
  ])("returns for $type: $expected", ({ type, expected }) => {
    expect(isJson(type)).toBe(expected);
  });
});

describe("nearest", () => {
  const names = ["gosquared/webhooks", "livechat/webhooks", "livechat/configuration"];

  test.each([
    { mistyped: "gosquared/webhook", expected: "gosquared/webhooks" },
    { mistyped: "GoSquared/Webhooks", expected: "gosquared/webhooks" },
    { mistyped: "livechat/konfiguration", expected: "livechat/configuration" },
    { mistyped: "something else", expected: undefined },
    { mistyped: "", expected: undefined },
  ])("finds for $mistyped: $expected", ({ mistyped, expected }) => {
    expect(nearest(mistyped, names)).toBe(expected);
  });

  test("returns undefined if there are no names", () => {
    expect(nearest("a", [])).toBeUndefined();
  });
});

describe("UserError", () => {
  test("has an exit code and an optional cause", () => {
    const cause = new Error("why");
    expect(new UserError("x")).toMatchObject({ name: "UserError", message: "x", exitCode: 1 });
    expect(new UserError("x", { exitCode: 2, cause })).toMatchObject({ exitCode: 2, cause });
    expect("cause" in new UserError("x")).toBe(false);
  });
});

describe("extension keys", () => {
  const ajv = new Ajv2020({ strict: true, strictRequired: false });
  const rules = readFileSync(new URL("../../openapi/README.md", import.meta.url), "utf8");

  test("are the keys that openapi/README.md explains", () => {
    const table = [...rules.matchAll(/^\| `(x-[\w-]+)` \|/gm)].map(([, key]) => key);
    expect(Object.keys(EXTENSION_SCHEMAS).sort()).toEqual(table.sort());
  });

  test.each([
    {
      name: "x-webhook-event",
      valid: [{ in: "body", pointer: "/a" }, { in: "header", header: "X" }, { in: "schema" }, { aliases: ["a"] }],
      invalid: [{}, { in: "body" }, { in: "body", pointer: "a" }, { aliases: [] }, { in: "query" }],
    },
    {
      name: "x-webhook-verification",
      valid: [
        { scheme: "none" },
        { scheme: "body-secret", pointer: "/a/b" },
        { scheme: "standard-webhooks" },
        { scheme: "hmac", header: "X", algorithm: "sha256", encoding: "hex" },
      ],
      invalid: [{ scheme: "hmac", header: "X" }, { scheme: "none", header: "X" }, {}],
    },
    { name: "x-result-error", valid: [[{ pointer: "/a", equals: false }]], invalid: [[], {}, [{ pointer: "/a" }]] },
    {
      name: "x-client-option",
      valid: ["apiKey", { username: "a", password: "b" }],
      invalid: ["ApiKey", "api-key", "", { username: "a" }],
    },
    {
      name: "x-lifecycle",
      valid: [{ stage: "deprecated" }, { stage: "stable", since: "2024-07-01", successor: "acme/v2" }],
      invalid: [
        {},
        "deprecated",
        { stage: "old" },
        { stage: "legacy", since: "July" },
        { stage: "legacy", until: "2025" },
      ],
    },
    { name: "x-push", valid: [["Agent API"]], invalid: [[], "Agent API", ["a", "a"], [""]] },
    { name: "x-private-scopes", valid: [["items:all"]], invalid: [[], "items:all", ["a", "a"]] },
    { name: "x-effect", valid: ["read", "write", "destructive"], invalid: ["delete", true] },
    {
      name: "x-evidence",
      valid: ["observed", { level: "inferred", source: "x" }, { level: "observed", source: "x", about: "description" }],
      invalid: [
        { level: "observed", source: "x", about: "" },
        "seen",
        { level: "inferred" },
        { level: "inferred", source: "" },
      ],
    },
    {
      name: "x-error-shape",
      valid: [{ rejections: { default: { status: 400, body: null } } }],
      invalid: [
        { rejections: {} },
        { rejections: { default: { status: 400 } } },
        { rejections: { default: { status: 99, body: 1 } } },
      ],
    },
  ])("$name has a schema", ({ name: key, valid, invalid }) => {
    const validate = ajv.compile(EXTENSION_SCHEMAS[key] as object);
    for (const value of valid) expect(validate(value), JSON.stringify(value)).toBe(true);
    for (const value of invalid) expect(validate(value), JSON.stringify(value)).toBe(false);
  });
});
