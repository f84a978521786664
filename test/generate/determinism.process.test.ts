import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { check, type Generated, generate } from "../../src/generate/index.js";
import { type JsonObject, objectOf } from "../../src/schema/json.js";
import { at } from "../../src/schema/pointer.js";
import { compareTrees, readTree } from "../../src/workspace/files/output-tree.js";
import { openRun } from "../../src/workspace/run.js";
import { generatedDocument, ROOT, registeredApis } from "../support/registry.js";
import { generateCode } from "./generated-code.js";

/**
 * Returns the files that an edit of a document changes in the committed code. A gate of `npm test` checks that the committed
 * code is what the unchanged document generates.
 */
async function changed(id: string, edit: (document: JsonObject) => void): Promise<string[]> {
  const document = generatedDocument(id, "openapi");
  edit(document);
  const code = await generateCode(id, document);
  const committed = [...readTree(path.join(ROOT, "generated", id))].filter(([file]) => !file.endsWith(".json"));
  return compareTrees(new Map(committed), code).map(({ file, kind }) => `${file} ${kind}`);
}

function schemaOf(document: JsonObject, name: string): JsonObject {
  return objectOf(at(document, ["components", "schemas", name]));
}

/** Returns a referenced component that is large enough for its own module. Undefined if the API has none. */
function sharedComponent(document: JsonObject): string | undefined {
  const schemas = objectOf(at(document, ["components", "schemas"]));
  const text = JSON.stringify(document);
  return Object.keys(schemas).find((name) => {
    const uses = text.split(`"#/components/schemas/${name}"`).length - 1;
    return uses > 1 && Object.keys(objectOf(schemaOf(document, name).properties)).length > 2;
  });
}

const shared = (await registeredApis()).flatMap(({ id, document }) => {
  const name = sharedComponent(document);
  return name === undefined ? [] : [{ id, name }];
});

test("some APIs have shared components", () => {
  expect(shared.length).toBeGreaterThan(1);
});

describe.each(shared)("$id", ({ id, name }) => {
  test("a schema change affects only files that contain the schema", async () => {
    const files = await changed(id, (edited) => {
      objectOf(schemaOf(edited, name).properties).chatwire_new = { type: "integer", maximum: 7 };
    });
    expect(files).toEqual(["types.d.ts stale", `validators/schemas/${name}.js stale`]);
  });

  test("a description change affects only files that contain descriptions", async () => {
    const files = await changed(id, (edited) => {
      schemaOf(edited, name).description = "Said otherwise.";
    });
    expect(files).toEqual(["types.d.ts stale"]);
  });
});

describe("a workspace", () => {
  let root: string;
  beforeAll(() => {
    root = mkdtempSync(path.join(tmpdir(), "chatwire-generate-"));
    cpSync(path.join(ROOT, "test", "fixtures", "lint", "base"), root, { recursive: true });
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  async function run(verb: typeof generate | typeof check): Promise<Omit<Generated, "counted">> {
    return verb(await openRun(root, () => {}));
  }
  async function differences(): Promise<string[]> {
    return (await run(check)).differences.map(({ file, kind }) => `${file} ${kind}`);
  }
  const inGenerated = (file: string) => path.join(root, "generated", "acme", "shop", file);
  const item = () => path.join(root, "openapi", "acme", "shop", "schemas", "Item.yaml");

  test("is up to date after it is generated", async () => {
    const first = await run(generate);
    expect(first.diagnostics).toEqual([]);
    expect(first.differences).toHaveLength(first.files);
    const tree = await readTree(path.join(root, "generated"));
    expect((await run(generate)).differences).toEqual([]);
    rmSync(path.join(root, ".chatwire"), { recursive: true, force: true });
    expect(await differences()).toEqual([]);
    expect(await readTree(path.join(root, "generated"))).toEqual(tree);
  });

  test("stale, missing and superfluous files are reported and repaired", async () => {
    writeFileSync(inGenerated("client.js"), "// edited\n");
    writeFileSync(inGenerated("mine.ts"), "");
    rmSync(inGenerated("types.d.ts"));
    expect(await differences()).toEqual([
      "acme/shop/client.js stale",
      "acme/shop/mine.ts superfluous",
      "acme/shop/types.d.ts missing",
    ]);
    await run(generate);
    expect(await differences()).toEqual([]);
  });

  test("only output that depends on an edited file changes", async () => {
    const before = readFileSync(item(), "utf8");
    writeFileSync(item(), before.replace(/^properties:$/m, "properties:\n  chatwire_new: {type: integer, maximum: 7}"));
    expect(readFileSync(item(), "utf8")).not.toBe(before);
    const stale = await differences();
    expect(stale).toContain("acme/shop/validators/schemas/Item.js stale");
    expect(stale.filter((file) => !/(openapi|asyncapi)\.json|types\.d\.ts|schemas\/Item\.js/.test(file))).toEqual([]);
    writeFileSync(item(), before);
    expect(await differences()).toEqual([]);
  });

  test("keeps the last valid tree if a contract cannot be read", async () => {
    const before = readFileSync(item(), "utf8");
    const tree = await readTree(path.join(root, "generated"));
    for (const broken of ["type: [", "$ref: ./Nowhere.yaml\n"]) {
      writeFileSync(item(), broken);
      const { diagnostics } = await run(generate);
      expect(diagnostics.length).toBeGreaterThan(0);
      expect(diagnostics[0]).toMatchObject({
        severity: "error",
        location: { file: "openapi/acme/shop/schemas/Item.yaml" },
      });
    }
    writeFileSync(item(), before);
    expect(await readTree(path.join(root, "generated"))).toEqual(tree);
  });
});
