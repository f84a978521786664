import { readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { contractFiles } from "../../src/workspace/init/contract-files.js";
import { initApi } from "../../src/workspace/init/register.js";
import { snapshot, workspace, write } from "../cli/workspace.js";

describe("contractFiles", () => {
  test.each(["acme/demo", "on/off", "1/2", "null/true", "a-b-c/d-e", "Main_API.x/2024-01.1"])(
    "writes valid YAML for %s that refers only to its own files",
    (id) => {
      const files = contractFiles(id);
      const names = Object.keys(files);
      const values = Object.entries(files).filter(([name]) => name.endsWith(".yaml"));
      expect(values.length).toBeGreaterThan(10);
      for (const [name, text] of values) {
        expect(parse(text)).toBeTypeOf("object");
        const references = [...text.matchAll(/\$ref: "?([^"}\s]+)/g)].map(
          ([, reference = ""]) => reference.split("#")[0] ?? "",
        );
        for (const reference of references.filter(Boolean))
          expect(names).toContain(path.posix.join(path.posix.dirname(name), reference));
      }
      expect(parse(files["openapi.yaml"] ?? "").info.title).toBeTypeOf("string");
    },
  );
});

describe("initApi, when the registry cannot be written", () => {
  test("leaves the workspace unchanged", async () => {
    const root = workspace("small");
    // Blocks the temporary file of the registry.
    write(root, `redocly.yaml.new-${process.pid}/`, "");
    const before = snapshot(root, ".");
    await expect(initApi(root, "other/demo")).rejects.toMatchObject({
      message: expect.stringMatching(/^cannot write redocly\.yaml \(\w+\): make its folder writable$/),
      exitCode: 1,
    });
    expect(readdirSync(path.join(root, "openapi"))).toEqual(["acme"]);
    expect(snapshot(root, ".")).toEqual(before);
  });

  test("leaves an empty folder empty", async () => {
    const root = workspace("none");
    write(root, `redocly.yaml.new-${process.pid}/`, "");
    await expect(initApi(root, "acme/demo")).rejects.toMatchObject({ exitCode: 1 });
    expect(readdirSync(root)).toEqual([`redocly.yaml.new-${process.pid}`]);
  });
});
