import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { generate } from "../../src/generate/index.js";
import type { Api } from "../../src/model/api.js";
import { readApi } from "../../src/model/read-api.js";
import { UserError } from "../../src/platform/user-error.js";
import type { UntypedClient } from "../../src/runtime/client/client.js";
import type { OperationValidators } from "../../src/runtime/client/descriptor.js";
import type { Validator } from "../../src/runtime/validation/validation.js";
import type { WebhookApi } from "../../src/runtime/webhooks/descriptor.js";
import type { Files } from "../../src/workspace/files/output-tree.js";
import { compareTrees, readTree } from "../../src/workspace/files/output-tree.js";
import { openRun } from "../../src/workspace/run.js";
import { hostileDocument, NAMES } from "../fixtures/generate/hostile.js";
import { generated, load, runningStatements, typeFaults } from "./generated-code.js";

/* Names and texts of an enemy, everywhere in a contract: see the fixture. */

const api: Api = readApi("evil/api", hostileDocument());
let files: Files;

beforeAll(async () => {
  files = await generated(hostileDocument());
});

describe("code from a hostile contract", () => {
  test("type-checks", () => {
    expect(typeFaults(files)).toEqual([]);
  });

  test("has type modules without side effects", () => {
    expect(runningStatements("types.d.ts", files.get("types.d.ts") ?? "")).toEqual([]);
  });

  test("has file names that stay in their folder and differ in more than case", () => {
    const names = [...files.keys()];
    for (const name of names)
      expect(name).toMatch(/^(validators\/((schemas|operations)\/)?)?[A-Za-z0-9_-]{1,90}(\.d\.ts|\.js)$/);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  });

  test("has one header in each file, and imports only the runtime and itself", () => {
    for (const [file, text] of files) {
      expect(text.startsWith('// Made by "chatwire generate" from openapi/evil/api. Do not edit'), file).toBe(true);
      const imported = [...text.matchAll(/^import .* from "([^"]+)";$/gm)].map(([, specifier = ""]) => specifier);
      for (const specifier of imported) expect(specifier).toMatch(/^(chatwire\/|openapi-fetch$|\.\.?\/[\w/-]+\.js$)/);
    }
  });

  test("loads without running code of the contract or changing prototypes", async () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    const entry = [...files.keys()].flatMap((file) => (file.endsWith(".js") ? [`import "./${file}";`] : [])).join("\n");
    await load(files, entry);
    expect("pwned" in globalThis).toBe(false);
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
  });

  test("has a function with validators for every operation", async () => {
    expect(api.operations).toHaveLength(NAMES.length);
    const { createEvilApiClient } = await load<{ createEvilApiClient: (options: object) => UntypedClient }>(
      files,
      'export { createEvilApiClient } from "./client.js";',
    );
    const settings = { baseUrl: "https://localhost", signal: undefined, headers: {}, timeout: 0, validate: false };
    // All other options are credentials.
    const options = new Proxy(settings, { get: (object, name) => (name in object ? Reflect.get(object, name) : "x") });
    // One of the paths has a fragment that chooses an operation: so there is `call`.
    const { call: _, ...client } = createEvilApiClient(options);
    const functions = Object.values<UntypedClient[string]>(client);
    expect(functions).toHaveLength(api.operations.length);
    for (const call of functions) await expect(call({ path: {} })).rejects.toThrow("needs path.id");
    const all = await load<Record<string, OperationValidators>>(files, operationFiles().map(exportOf).join("\n"));
    expect(Object.keys(all)).toHaveLength(api.operations.length);
    for (const { request } of Object.values(all))
      expect(Object.keys(request)).toEqual(["path", "query", "header", "body"]);
  });

  test("has every event by its name, with a validator", async () => {
    const { evilApi } = await load<{ evilApi: WebhookApi }>(files, 'export { evilApi } from "./webhooks.js";');
    expect(Object.keys(evilApi.events).sort()).toEqual([...NAMES].sort());
    for (const [name, { aliases, validator }] of Object.entries(evilApi.events)) {
      expect(aliases).toEqual([name, `${name} again`]);
      const validate: Validator = await validator();
      expect(validate({ [name]: "no such value" })).toBe(false);
    }
  });

  test("has a type for every component", () => {
    const types = [...(files.get("types.d.ts") ?? "").matchAll(/^export (type|interface) (\S+)/gm)];
    expect(types).toHaveLength(api.schemas.size);
  });
});

function operationFiles(): string[] {
  return [...files.keys()].filter((file) => file.startsWith("validators/operations/"));
}

function exportOf(file: string, index: number): string {
  return `export { validators as v${index} } from "./${file}";`;
}

test("is the same when the contract is bundled from files", async () => {
  const root = mkdtempSync(path.join(tmpdir(), "chatwire-hostile-"));
  try {
    // Of this one name the bundler says that tools go wrong on it.
    const document = hostileDocument(NAMES.filter((name) => name !== "__proto__"));
    mkdirSync(path.join(root, "openapi"));
    writeFileSync(path.join(root, "redocly.yaml"), "apis: {evil/api: {root: openapi/openapi.yaml}}\n");
    writeFileSync(path.join(root, "openapi", "openapi.yaml"), JSON.stringify(document));
    const { diagnostics, files: count } = await generate(await openRun(root, () => {}));
    expect(diagnostics).toEqual([]);
    const tree = await readTree(path.join(root, "generated", "evil", "api"));
    expect(tree.size).toBe(count);
    const code = new Map([...tree].filter(([file]) => /\.(d\.ts|js)$/.test(file)));
    expect(compareTrees(await generated(document), code)).toEqual([]);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});

describe("a UserError rejects", () => {
  test.each([
    {
      name: "a property name with half a surrogate pair",
      schema: { type: "object", properties: { "\ud83d": { type: "string" } } },
      expected: "URI malformed",
    },
    {
      name: "an invalid pattern",
      schema: { type: "string", pattern: "(" },
      expected: "Invalid regular expression",
    },
    {
      name: "a reference to a missing schema",
      schema: { $ref: "#/components/schemas/Nothing" },
      expected: "can't resolve reference",
    },
    {
      name: "a reference outside of the components",
      schema: { $ref: "#/paths/~1x/get" },
      expected: "can't resolve reference",
    },
  ])("$name", async ({ schema, expected }) => {
    const document = hostileDocument([]);
    const body = { content: { "application/json": { schema } } };
    const broken = { ...document, webhooks: { broken: { post: { operationId: "onBroken", requestBody: body } } } };
    const call = generated(broken);
    await expect(call).rejects.toBeInstanceOf(UserError);
    await expect(call).rejects.toThrow("openapi/evil/api: the schema broken cannot be compiled: ");
    await expect(call).rejects.toThrow(expected);
  });
});
