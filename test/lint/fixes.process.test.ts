import { createConfig, type NormalizedProblem } from "@redocly/openapi-core";
import spectral from "@stoplight/spectral-rulesets";
import { describe, expect, test } from "vitest";
import { REDOCLY_FIXES } from "../../src/lint/fixes/redocly-fixes.js";
import { SPECTRAL_FIXES } from "../../src/lint/fixes/spectral-fixes.js";
import { withRedoclyFix, withSpectralFix } from "../../src/lint/fixes/with-fix.js";

describe("every rule of another tool says what to do", () => {
  test("each rule of Redocly has a fix", async () => {
    const { rules } = await createConfig({ extends: ["all"] });
    const names = [...Object.keys(rules.oas3_1), ...Object.keys(rules.async3), ...Object.keys(rules.arazzo1)];
    expect(names.length).toBeGreaterThan(80);
    expect(names.filter((name) => name !== "struct" && !Object.hasOwn(REDOCLY_FIXES, name))).toEqual([]);
  });

  test("each rule of Spectral for OpenAPI 3.1 and AsyncAPI 3 has a fix", () => {
    // Not rules of OpenAPI 2 and 3.2, and of AsyncAPI 2, whose documents are rejected.
    const other =
      /^oas2-|^oas3_2-|operation-operationId|messageId|^asyncapi-(channel-(no|servers)|operation-(description|security)|payload-unsupported|server-(no|not))/;
    const oas = Object.keys((spectral.oas as { rules: object }).rules).filter((name) => !/^oas2-|^oas3_2-/.test(name));
    const asyncapi = Object.keys((spectral.asyncapi as { rules: object }).rules).filter((name) => !other.test(name));
    expect(oas.length + asyncapi.length).toBeGreaterThan(70);
    expect([...oas, ...asyncapi].filter((name) => !Object.hasOwn(SPECTRAL_FIXES, name))).toEqual([]);
  });
});

describe("a problem of Redocly's rule struct", () => {
  const cases: { name: string; message: string; key?: string; suggest?: string[]; expected: string }[] = [
    {
      name: "suggests the key that is meant",
      message: "Property `sumary` is not expected here.",
      suggest: ["summary", "servers"],
      expected: 'The key "sumary" is not expected here. Did you mean "summary"?',
    },
    {
      name: "names the object that a key belongs to, although another name is similar",
      message: "Property `tags` is not expected here.",
      suggest: ["trace"],
      expected:
        'The key "tags" is not expected here. It belongs to an operation: indent it as part of that object, or remove it.',
    },
    {
      name: "translates keywords of OpenAPI 3.0",
      message: "Property `nullable` is not expected here.",
      expected:
        'The key "nullable" is not expected here. Add "null" to the type instead, such as type: [string, "null"].',
    },
    {
      name: "names several keys",
      message: "Property `a`, `b` is not expected here.",
      expected:
        'The keys "a", "b" are not expected here. Indent them as part of the object that they belong to, or remove them.',
    },
    {
      name: "names an empty key",
      message: "Expected type `Responses` (object) but got `null`",
      key: "responses",
      expected: '"responses" is empty. Write its content, or indent the lines below it as part of it.',
    },
    {
      name: "asks for quotes",
      message: "Expected type `string` but got `number`.",
      expected: "Expected type `string` but got `number`. Put the value in quotes.",
    },
    {
      name: "asks for a list",
      message: "Expected type `ParameterList` (array) but got `object`",
      expected: 'Expected type `ParameterList` (array) but got `object`. Write a list: each line begins with "- ".',
    },
    {
      name: "asks for a map",
      message: "Expected type `Schema` (object) but got `string`",
      expected: 'Expected type `Schema` (object) but got `string`. Write a map: "key: value" on each line.',
    },
    {
      name: "asks for a missing key",
      message: "The field `content` must be present on this level.",
      expected: "The field `content` must be present. Add it.",
    },
    {
      name: "asks for one of several keys",
      message: "Must contain at least one of the following fields: paths, components, webhooks.",
      expected: "Must contain at least one of the following fields: paths, components, webhooks. Add one of them.",
    },
    {
      name: "asks for an allowed value",
      message: '`in` can be one of the following only: "query", "path".',
      expected: '`in` can be one of the following only: "query", "path". Use one of them.',
    },
  ];
  test.each(cases)("$name", ({ message, key = "", suggest = [], expected }) => {
    const location = [{ pointer: `#/a/${key}`, source: undefined }];
    const problem = { ruleId: "struct", message, suggest, location } as unknown as NormalizedProblem;
    expect(withRedoclyFix(problem)).toMatchObject({ message: expected, suggest: [] });
  });
});

test("a message of a rule that is not known stays as it is", () => {
  const problem = {
    ruleId: "acme/own",
    message: "No.",
    suggest: ["yes"],
    location: [],
  } as unknown as NormalizedProblem;
  expect(withRedoclyFix(problem)).toEqual(problem);
  expect(withSpectralFix("own", "No.")).toBe("No.");
});

test("a message without a full stop gets one before the fix", () => {
  expect(withSpectralFix("array-items", 'Schemas with "type: array" require "items"')).toBe(
    'Schemas with "type: array" require "items". Add "items" with the schema of the items.',
  );
});
