import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { createHandler } from "../../../src/mock/index.js";
import type { JsonObject } from "../../../src/schema/json.js";
import { ROOT } from "../../support/registry.js";

/* Schemas of forty levels, each of which refers to the next one twice: 2^40 values if a tool writes all references out. */

const LEVELS = 40;
const KINDS: Record<string, (next: JsonObject, index: number) => JsonObject> = {
  Required: (next) => ({ type: "object", required: ["a", "b"], properties: { a: next, b: next } }),
  Merged: (next, index) => ({ allOf: [next, { properties: { [`p${index}`]: next } }] }),
  Variants: (next) => ({ oneOf: [next, { type: "array", items: next }] }),
};
const names = Object.keys(KINDS);

function document(): JsonObject {
  const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });
  const schemas = Object.entries(KINDS).flatMap(([kind, level]) => [
    ...Array.from({ length: LEVELS }, (_, index): [string, JsonObject] => [
      `${kind}${index}`,
      level(reference(`${kind}${index + 1}`), index),
    ]),
    [`${kind}${LEVELS}`, { type: "object", properties: { end: { type: "string" } } }] as [string, JsonObject],
  ]);
  const send = (kind: string): JsonObject => {
    const content = { "application/json": { schema: reference(`${kind}0`) } };
    return { requestBody: { content }, responses: { "200": { description: "Done", content } } };
  };
  return {
    openapi: "3.1.0",
    info: { title: "Doubling", version: "1" },
    servers: [{ url: "https://doubling.example" }],
    paths: Object.fromEntries(
      names.map((kind) => [`/${kind}`, { post: { operationId: `send${kind}`, ...send(kind) } }]),
    ),
    webhooks: Object.fromEntries(names.map((kind) => [kind, { post: { operationId: `on${kind}`, ...send(kind) } }])),
    components: { schemas: Object.fromEntries(schemas) },
  };
}

const root = mkdtempSync(path.join(tmpdir(), "chatwire-doubling-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Runs a verb in a process, because nothing else stops a verb that writes all references out. */
function chatwire(...args: string[]) {
  const entry = [
    "--import",
    import.meta.resolve("tsx"),
    "-C",
    "chatwire-source",
    path.join(ROOT, "scripts/chatwire.ts"),
  ];
  return spawnSync(process.execPath, [...entry, ...args], { cwd: root, encoding: "utf8", timeout: 60_000 });
}

test("go through import, lint, generate and docs in bounded time", () => {
  writeFileSync(path.join(root, "doubling.json"), JSON.stringify(document()));
  for (const args of [["import", "doubling.json", "--as", "acme/doubling"], ["lint"], ["generate"], ["docs"]]) {
    const { status, signal, stderr } = chatwire(...args);
    expect({ args, status, signal, stderr: status === 0 ? "" : stderr }).toEqual({
      args,
      status: 0,
      signal: null,
      stderr: "",
    });
  }
  // The rules for handwritten contracts include Spectral's.
  const registry = path.join(root, "redocly.yaml");
  writeFileSync(registry, readFileSync(registry, "utf8").replace(/^.*x-vendor-document.*\n/m, ""));
  const { signal, stdout } = chatwire("lint");
  expect(signal).toBe(null);
  expect(stdout).toContain("chatwire/expanded-size");
}, 300_000);

test.each(names)("are served by the mock: %s", async (kind) => {
  const handler = createHandler({ apis: [{ id: "acme/doubling", load: async () => document() }] });
  const statuses = await Promise.all(
    [{}, { prefer: "dynamic=true" }].map(async (headers) => {
      const request = { method: "POST", url: `/acme/doubling/${kind}`, body: new TextEncoder().encode('{"end":"x"}') };
      return (await handler({ ...request, headers: { ...headers, "content-type": "application/json" } })).status;
    }),
  );
  expect(statuses).toEqual(kind === "Required" ? [400, 400] : [200, expect.toBeOneOf([200, 500])]);
});
