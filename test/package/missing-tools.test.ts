import { describe, expect, test } from "vitest";
import { importOptional, installCommand, missingTool, requireTool } from "../../src/platform/import-optional.js";

function failedImport(message: string, code = "ERR_MODULE_NOT_FOUND"): Error {
  return Object.assign(new Error(message), { code });
}

describe("a tool that is not installed", () => {
  test.each([
    { name: "a tool", input: "Cannot find package 'yaml' imported from /x/y.js", expected: "yaml" },
    {
      name: "a tool with a scope",
      input: "Cannot find package '@redocly/openapi-core' imported from /x/y.js",
      expected: "@redocly/openapi-core",
    },
    {
      name: "a file of a tool",
      input: "Cannot find package 'ajv/dist/2020.js' imported from /x/y.js",
      expected: "ajv",
    },
    {
      name: "a package that is not an optional tool",
      input: "Cannot find package 'left-pad' imported from /x/y.js",
      expected: undefined,
    },
    {
      name: "a missing file",
      input: "Cannot find module '/x/missing.js' imported from /x/y.js",
      expected: undefined,
    },
  ])("$name", ({ input, expected }) => {
    const error = missingTool(failedImport(input));
    expect(error?.message.split(",")[0]).toBe(expected && `this needs ${expected}`);
    expect(error?.exitCode).toBe(expected && 2);
  });

  test("suggests a command that installs a supported version, quoted for every shell", () => {
    expect(missingTool(failedImport("Cannot find package 'yaml' imported from /x"))?.message).toMatch(
      /^this needs yaml, which is not installed: npm install --save-dev "yaml@\^2\.[\d.]+"$/,
    );
    expect(installCommand().split('" "').length).toBeGreaterThan(5);
  });

  test("does not report other errors as a missing tool", async () => {
    const fault = new Error("yaml has a bug");
    await expect(importOptional("yaml", () => Promise.reject(fault))).rejects.toBe(fault);
    expect(missingTool("Cannot find package 'yaml'")).toBeUndefined();
  });

  test("names the missing dependency of a tool", async () => {
    const error = failedImport("Cannot find package 'ajv-formats' imported from /x/ajv.js");
    await expect(importOptional("ajv", () => Promise.reject(error))).rejects.toThrow("this needs ajv-formats,");
  });

  test("requireTool throws if a tool is not installed", () => {
    expect(() => requireTool("yaml")).not.toThrow();
    expect(() => requireTool("not-there")).toThrow("this needs not-there, which is not installed");
  });
});
