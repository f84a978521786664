import { describe, expect, test } from "vitest";
import { importOptional, installCommand, missingTool, requireTool } from "../../src/platform/import-optional.js";

function failedImport(message: string, code = "ERR_MODULE_NOT_FOUND"): Error {
  return Object.assign(new Error(message), { code });
}

describe("a tool that is not installed", () => {
  test.each([
    ["a tool", "Cannot find package 'yaml' imported from /x/y.js", "yaml"],
    [
      "a tool with a scope",
      "Cannot find package '@redocly/openapi-core' imported from /x/y.js",
      "@redocly/openapi-core",
    ],
    ["a file of a tool", "Cannot find package 'ajv/dist/2020.js' imported from /x/y.js", "ajv"],
    ["what is no tool of ours", "Cannot find package 'left-pad' imported from /x/y.js", undefined],
    ["a file of our own", "Cannot find module '/x/missing.js' imported from /x/y.js", undefined],
  ])("%s", (_name, given, want) => {
    const told = missingTool(failedImport(given));
    expect(told?.message.split(",")[0]).toBe(want && `this needs ${want}`);
    expect(told?.exitCode).toBe(want && 2);
  });

  test("the command installs a version that fits, quoted for any shell", () => {
    expect(missingTool(failedImport("Cannot find package 'yaml' imported from /x"))?.message).toMatch(
      /^this needs yaml, which is not installed: npm install --save-dev "yaml@\^2\.[\d.]+"$/,
    );
    expect(installCommand().split('" "').length).toBeGreaterThan(5);
  });

  test("what fails for another reason is not blamed on a tool", async () => {
    const fault = new Error("yaml has a bug");
    await expect(importOptional("yaml", () => Promise.reject(fault))).rejects.toBe(fault);
    expect(missingTool("Cannot find package 'yaml'")).toBeUndefined();
  });

  test("of a tool that needs another, the one that lacks is named", async () => {
    const given = failedImport("Cannot find package 'ajv-formats' imported from /x/ajv.js");
    await expect(importOptional("ajv", () => Promise.reject(given))).rejects.toThrow("this needs ajv-formats,");
  });

  test("a tool can be asked for before it is loaded", () => {
    expect(() => requireTool("yaml")).not.toThrow();
    expect(() => requireTool("not-there")).toThrow("this needs not-there, which is not installed");
  });
});
