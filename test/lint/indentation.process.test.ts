import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseSource } from "../../src/workspace/files/parse-source.js";
import { linting, OPENAPI_ONLY } from "./linting.js";

const BASE = new URL("../fixtures/lint/base/openapi/acme/shop/", import.meta.url);
const FILES = ["paths/items.yaml", "webhooks/item_created.yaml", "openapi.yaml", "responses/BadRequest.yaml"];

/** Files with one line that has lost its indentation, and are YAML nevertheless. */
const dedented = FILES.flatMap((file) => {
  const lines = readFileSync(new URL(file, BASE), "utf8").split("\n");
  return lines.flatMap((line, index) => {
    const text = lines.with(index, line.slice(2)).join("\n");
    const isValid = line.startsWith("  ") && "value" in parseSource(text);
    return isValid
      ? [{ name: `${file}:${index + 1} ${line.trim()}`, file, text, isSame: line.trim().startsWith("- ") }]
      : [];
  });
});

describe("a line that has lost its indentation is one error", () => {
  test("there are such lines", () => expect(dedented.length).toBeGreaterThan(20));

  test.each(dedented)("$name", async ({ file, text, isSame }) => {
    const { diagnostics } = await linting([...OPENAPI_ONLY, [file, text]]);
    // Lists may have the same indentation as their keys.
    expect(diagnostics.map(({ message }) => message)).toHaveLength(isSame ? 0 : 1);
  });
});
