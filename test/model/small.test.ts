import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { sentMedia } from "../../src/model/sent-media.js";
import { nearest, UserError } from "../../src/platform/user-error.js";
import { EXTENSION_SCHEMAS } from "../../src/schema/extension-schemas.js";
import { isJson } from "../../src/schema/media-type.js";

describe("sentMedia", () => {
  const media = (...types: string[]) =>
    types.map((type) => ({ type, schema: undefined, encoding: new Map(), examples: [], pointer: "" }));

  it.each([
    [["text/plain", "application/x-www-form-urlencoded", "application/json"], "application/json"],
    [["text/plain", "application/x-www-form-urlencoded"], "application/x-www-form-urlencoded"],
    [["text/plain", "image/png"], "text/plain"],
    [["multipart/form-data", "application/vnd.x+json; v=1"], "application/vnd.x+json; v=1"],
    [[], undefined],
  ])("of %j is %j", (types, want) => {
    expect(sentMedia(media(...types))?.type).toBe(want);
  });

  it.each([
    ["application/json", true],
    ["application/json; charset=utf-8", true],
    ["application/problem+json", true],
    ["application/jsonl", false],
    ["application/x-json-stream", false],
    ["text/plain", false],
  ])("%j is JSON: %s", (type, want) => {
    expect(isJson(type)).toBe(want);
  });
});

describe("nearest", () => {
  const known = ["gosquared/webhooks", "livechat/webhooks", "livechat/configuration"];

  it.each([
    ["gosquared/webhook", "gosquared/webhooks"],
    ["GoSquared/Webhooks", "gosquared/webhooks"],
    ["livechat/konfiguration", "livechat/configuration"],
    ["something else", undefined],
    ["", undefined],
  ])("to %j is %j", (wanted, want) => {
    expect(nearest(wanted, known)).toBe(want);
  });

  it("to anything is nothing where nothing is known", () => {
    expect(nearest("a", [])).toBeUndefined();
  });
});

describe("UserError", () => {
  it("has an exit code, and a cause where there is one", () => {
    const cause = new Error("why");
    expect(new UserError("x")).toMatchObject({ name: "UserError", message: "x", exitCode: 1 });
    expect(new UserError("x", { exitCode: 2, cause })).toMatchObject({ exitCode: 2, cause });
    expect("cause" in new UserError("x")).toBe(false);
  });
});

describe("extension keys", () => {
  const ajv = new Ajv2020({ strict: true, strictRequired: false });
  const rules = readFileSync(new URL("../../openapi/README.md", import.meta.url), "utf8");

  it("are those that the rules of contracts explain", () => {
    const table = [...rules.matchAll(/^\| `(x-[\w-]+)` \|/gm)].map(([, key]) => key);
    expect(Object.keys(EXTENSION_SCHEMAS).sort()).toEqual(table.sort());
  });

  it.each([
    [
      "x-webhook-event",
      {
        fits: [{ in: "body", pointer: "/a" }, { in: "header", header: "X" }, { in: "schema" }, { aliases: ["a"] }],
        breaks: [{}, { in: "body" }, { in: "body", pointer: "a" }, { aliases: [] }, { in: "query" }],
      },
    ],
    [
      "x-webhook-verification",
      {
        fits: [
          { scheme: "none" },
          { scheme: "body-secret", pointer: "/a/b" },
          { scheme: "standard-webhooks" },
          { scheme: "hmac", header: "X", algorithm: "sha256", encoding: "hex" },
        ],
        breaks: [{ scheme: "hmac", header: "X" }, { scheme: "none", header: "X" }, {}],
      },
    ],
    ["x-result-error", { fits: [[{ pointer: "/a", equals: false }]], breaks: [[], {}, [{ pointer: "/a" }]] }],
    [
      "x-client-option",
      { fits: ["apiKey", { username: "a", password: "b" }], breaks: ["ApiKey", "api-key", "", { username: "a" }] },
    ],
    ["x-effect", { fits: ["read", "write", "destructive"], breaks: ["delete", true] }],
    [
      "x-evidence",
      {
        fits: ["observed", { level: "inferred", source: "x" }],
        breaks: ["seen", { level: "inferred" }, { level: "inferred", source: "" }],
      },
    ],
    [
      "x-error-shape",
      {
        fits: [{ rejections: { default: { status: 400, body: null } } }],
        breaks: [
          { rejections: {} },
          { rejections: { default: { status: 400 } } },
          { rejections: { default: { status: 99, body: 1 } } },
        ],
      },
    ],
  ])("%s has a schema", (key, { fits, breaks }) => {
    const validate = ajv.compile(EXTENSION_SCHEMAS[key] as object);
    for (const value of fits) expect(validate(value), JSON.stringify(value)).toBe(true);
    for (const value of breaks) expect(validate(value), JSON.stringify(value)).toBe(false);
  });
});
