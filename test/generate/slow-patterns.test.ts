import { expect, test } from "vitest";
import { linkValidators } from "../../src/generate/link-validators.js";
import { ValidatorFiles } from "../../src/generate/validators.js";
import { readApi } from "../../src/model/read-api.js";
import * as support from "../../src/runtime/validation/validator-support.js";

const text = (pattern: string) => ({ type: "string", pattern });

const api = readApi("acme/patterns", {
  openapi: "3.1.0",
  info: { title: "Patterns", version: "1" },
  paths: {
    "/a": {
      post: {
        operationId: "send",
        requestBody: {
          content: {
            "application/json": {
              schema: {
                type: "object",
                properties: { plain: text("^[a-z]+$"), slow: text("^(a+)+$"), back: text(String.raw`^(a+)+\1$`) },
                patternProperties: { "^(x|x)*$": { type: "integer" } },
              },
            },
          },
        },
        responses: { "200": { description: "Done" } },
      },
    },
  },
});

function validatorFiles() {
  const validators = new ValidatorFiles(api, "acme/patterns");
  const [operation = ""] = validators.operations();
  return { files: validators.files, operation };
}

test("generated code uses RegExp except for slow patterns", () => {
  const code = [...validatorFiles().files.values()].join("\n");
  expect(code).toContain('import { LinearPattern, ShortPattern } from "chatwire/runtime/validator";');
  expect(code).toContain('= new RegExp("^[a-z]+$", "u");');
  expect(code).toContain('= new LinearPattern("/^(a+)+$/u", ["sequence",["position","start"],["repeat",1,null,');
  expect(code).toContain('= new LinearPattern("/^(x|x)*$/u", ');
  expect(code).toContain(String.raw`= new ShortPattern(new RegExp("^(a+)+\\1$", "u"), 16);`);
});

test.each([
  { name: "a text that matches", body: { slow: "aaa", plain: "abc", back: "aa" }, expected: true },
  { name: "a long text that matches", body: { slow: "a".repeat(100_000) }, expected: true },
  { name: "a long text that does not match", body: { slow: `${"a".repeat(100_000)}!` }, expected: false },
  { name: "a text that is too long for its pattern", body: { back: "a".repeat(18) }, expected: false },
  { name: "a wrong value under a name that matches", body: { [`${"x".repeat(100_000)}`]: "text" }, expected: false },
  { name: "any value under a name that does not match", body: { [`${"x".repeat(100_000)}!`]: "text" }, expected: true },
])("pages validate $name", ({ body, expected }) => {
  const { files, operation } = validatorFiles();
  const link = new Function("support", `return ${linkValidators(files, operation)}`);
  expect(link(support).request.body(body)).toBe(expected);
});
