import { describe, expect, test } from "vitest";
import { missingTool, requireTools } from "../../src/platform/require-tools.js";

function failedImport(message: string, code = "ERR_MODULE_NOT_FOUND"): Error {
  return Object.assign(new Error(message), { code });
}

describe("a failed import", () => {
  test.each([
    { name: "names a tool", input: "Cannot find package 'yaml' imported from /x/y.js", expected: "yaml" },
    {
      name: "names a tool with a scope",
      input: "Cannot find package '@redocly/openapi-core' imported from /x/y.js",
      expected: "@redocly/openapi-core",
    },
    {
      name: "names the tool of a file",
      input: "Cannot find package 'ajv/dist/2020.js' imported from /x/y.js",
      expected: "ajv",
    },
    {
      name: "of a package that is not a tool is another error",
      input: "Cannot find package 'left-pad' imported from /x/y.js",
      expected: undefined,
    },
    {
      name: "of a missing file is another error",
      input: "Cannot find module '/x/missing.js' imported from /x/y.js",
      expected: undefined,
    },
  ])("$name", ({ input, expected }) => {
    const error = missingTool(failedImport(input));
    expect(error?.message.split(",")[0]).toBe(expected && `this needs ${expected}`);
    expect(error?.exitCode).toBe(expected && 2);
  });

  test("is a missing tool only if Node could not find it", () => {
    expect(
      missingTool(failedImport("Cannot find package 'yaml' imported from /x", "ERR_INVALID_MODULE")),
    ).toBeUndefined();
    expect(missingTool("Cannot find package 'yaml'")).toBeUndefined();
  });
});

describe("tools that work needs", () => {
  test.each([
    { name: "installed tools", tools: ["yaml", "ajv", "@redocly/cli"] },
    { name: "a tool that is an ES module only", tools: ["@redocly/openapi-core"] },
    { name: "no tools", tools: [] },
  ])("$name are accepted", ({ tools }) => {
    expect(() => requireTools(tools)).not.toThrow();
  });

  test("names all that are missing, with one command, quoted for every shell", () => {
    expect(() => requireTools(["not-there", "yaml", "@not/here", "not-there"])).toThrow(
      "this needs @not/here and not-there, which are not installed: npm install --save-dev @not/here not-there",
    );
    expect(missingTool(failedImport("Cannot find package 'typescript' imported from /x"))?.message).toMatch(
      /^this needs typescript, which is not installed: npm install --save-dev "typescript@\^5[\d.]+"$/,
    );
  });
});
