import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { compareTrees, readTree } from "../../src/workspace/files/output-tree.js";
import { ROOT } from "../support/registry.js";

const STYLE = { formatter: { indentStyle: "space", indentWidth: 2, lineWidth: 120 }, files: { maxSize: 10_000_000 } };

test("generated code is formatted as Biome formats it, except for the validators that Ajv writes", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "chatwire-format-"));
  try {
    cpSync(path.join(ROOT, "generated"), folder, {
      recursive: true,
      filter: (file) => !file.endsWith(".json") && !file.includes(path.join("validators", "schemas")),
    });
    const before = readTree(folder);
    expect(before.size).toBeGreaterThan(0);
    writeFileSync(path.join(folder, "biome.json"), JSON.stringify(STYLE));
    execFileSync(path.join(ROOT, "node_modules/.bin/biome"), ["format", "--write", folder], {
      cwd: folder,
      stdio: "pipe",
    });
    rmSync(path.join(folder, "biome.json"));
    expect(compareTrees(before, readTree(folder))).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
