import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { transform } from "esbuild";
import { describe, expect, test } from "vitest";
import { ROOT, registeredApis } from "../support/registry.js";

/* What a program loads when it validates one operation minified and gzipped. */

/**
 * The design limit is 5 kB, but two operations on bots with many nested schemas are larger. The union of the actions that they report
 * takes 1.1 kB: without it, clients could combine actions with filters that the vendor rejects.
 */
const LARGEST_KB = 6.6;

const FOLDER = path.join(ROOT, "generated");

/** Returns a generated module and all modules that it imports. */
function closure(file: string, files = new Set<string>()): Set<string> {
  if (files.has(file)) return files;
  files.add(file);
  for (const [, specifier = ""] of readFileSync(file, "utf8").matchAll(/^import .* from "(\.[^"]+\.js)";$/gm)) {
    closure(path.join(path.dirname(file), specifier), files);
  }
  return files;
}

async function sizeOf(file: string): Promise<number> {
  const codes = [...closure(file)].map(async (part) => {
    const { code } = await transform(readFileSync(part, "utf8"), { loader: "js", minify: true });
    return code;
  });
  return gzipSync((await Promise.all(codes)).join("")).length / 1000;
}

describe.each(await registeredApis())("$id", (api) => {
  test("has a small validator for each operation", async () => {
    const operations = path.join(FOLDER, api.id, "validators", "operations");
    const files = api.operations.length > 0 ? readdirSync(operations).map((file) => path.join(operations, file)) : [];
    expect(files).toHaveLength(api.operations.length);
    const sizes = await Promise.all(
      files.map(async (file) => ({ name: path.basename(file, ".js"), kB: await sizeOf(file) })),
    );
    sizes.sort((a, b) => b.kB - a.kB);
    console.log(
      `${api.id}: ${sizes
        .slice(0, 5)
        .map(({ name, kB }) => `${name} ${kB.toFixed(1)} kB`)
        .join(", ")}`,
    );
    expect(sizes.filter(({ kB }) => kB > LARGEST_KB)).toEqual([]);
  });
});
