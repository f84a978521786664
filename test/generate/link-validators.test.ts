import { describe, expect, test } from "vitest";
import { linkValidators } from "../../src/generate/link-validators.js";
import { safeDocument } from "../../src/generate/safe-document.js";
import { ValidatorFiles } from "../../src/generate/validators.js";
import { readApi } from "../../src/model/read-api.js";
import type { OperationValidators } from "../../src/runtime/client/descriptor.js";
import { issuesOf } from "../../src/runtime/validation/validation.js";
import * as support from "../../src/runtime/validation/validator-support.js";

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const DOCUMENT = {
  openapi: "3.1.0",
  info: { title: "Shop", version: "1" },
  paths: {
    "/items/{id}": {
      parameters: [{ name: "id", in: "path", required: true, schema: { type: "integer" } }],
      post: {
        operationId: "putItem",
        requestBody: { required: true, content: { "application/json": { schema: ref("Item") } } },
        responses: { 200: { description: "", content: { "application/json": { schema: ref("Item") } } } },
      },
    },
  },
  components: {
    schemas: {
      // Each refers to the other: neither can be made before the other.
      Item: {
        type: "object",
        required: ["name"],
        properties: {
          name: { type: "string", minLength: 2, pattern: "^[^'`]+$" },
          kind: { enum: [{ a: 1 }, "plain"] },
          mail: { type: "string", format: "email" },
          size: { type: "integer", format: "int32" },
          box: ref("Box"),
        },
      },
      Box: {
        type: "object",
        required: ["label"],
        properties: { label: { type: "string" }, items: { type: "array", items: ref("Item") } },
      },
    },
  },
};

function link(document: object): OperationValidators {
  const api = readApi("acme/shop", safeDocument(JSON.parse(JSON.stringify(document))).document);
  const files = new ValidatorFiles(api, "acme/shop");
  const [module = ""] = files.operations();
  return new Function("support", `return ${linkValidators(files.files, module)};`)(support);
}

describe("linked validators return the same issues as the modules", () => {
  const { request, responses, bodyRequired } = link(DOCUMENT);
  test.each<{ body: unknown; expected: string[] }>([
    { body: { name: "ab" }, expected: [] },
    { body: { name: "💥" }, expected: ["/name must NOT have fewer than 2 characters"] },
    { body: { name: "a'b" }, expected: ['/name must match pattern "^[^\'`]+$"'] },
    { body: { name: "ab", kind: { a: 1 } }, expected: [] },
    {
      body: { name: "ab", kind: { a: 2 } },
      expected: ['/kind must be equal to one of the allowed values: [{"a":1},"plain"]'],
    },
    { body: { name: "ab", mail: "nobody" }, expected: ['/mail must match format "email"'] },
    { body: { name: "ab", size: 2 ** 31 }, expected: ['/size must match format "int32"'] },
    { body: { name: "ab", box: {} }, expected: ["/box must have required property 'label'"] },
    {
      body: { name: "ab", box: { label: "", items: [{ name: "ab", box: { label: 1 } }] } },
      expected: ["/box/items/0/box/label must be string"],
    },
  ])("$body", ({ body, expected }) => {
    for (const validate of [request.body, responses["200"]]) {
      if (!validate) throw new Error("there is no validator");
      expect(issuesOf(validate, body).map(({ path, message }) => `${path} ${message}`)).toEqual(expected);
    }
  });

  test("include parameters and required names", () => {
    expect(bodyRequired).toBe(true);
    expect(request.path?.({ id: 1 })).toBe(true);
    expect(request.path?.({ id: "x" })).toBe(false);
  });
});

test("throws if a module is missing", () => {
  expect(() => linkValidators(new Map(), "validators/operations/none")).toThrow(
    "the module validators/operations/none.js was not generated",
  );
});
