import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type ImportResult, importApi } from "../../../src/cli/commands/import/import-api.js";
import { buildApi } from "../../../src/generate/index.js";
import type { Api } from "../../../src/model/api.js";
import { readApi } from "../../../src/model/read-api.js";
import { credentialNames } from "../../../src/testdata/credentials.js";
import { formatServerReport } from "../../../src/testing/report/format-server-report.js";
import { testServer } from "../../../src/testing/server/test-server.js";
import { openRun } from "../../../src/workspace/run.js";
import { countStages } from "../../support/counts/stages.js";
import { mockFetch } from "../../support/mock-fetch.js";
import { ROOT } from "../../support/registry.js";
import { typeErrors } from "../../support/type-check.js";

/* Vendor documents with special features go through import, generate, the compiler, the mock and test-server. */

interface Feature {
  file: string;
  operations: number;
  webhooks: number;
  /** A part of each expected note, in order. Other notes are a failure. */
  notes: string[];
}

const FEATURES: Feature[] = [
  {
    file: "schemas.yaml",
    operations: 4,
    webhooks: 0,
    notes: ['pattern "^(a+)+$" repeats parts', 'pattern "(?i)^a++$" is not valid in JavaScript'],
  },
  {
    file: "early.yaml",
    operations: 5,
    webhooks: 1,
    notes: [
      "called getPets",
      "called postPets",
      'another operation has the operationId "getPet", so it is called deletePets',
    ],
  },
  {
    file: "parameters.yaml",
    operations: 9,
    webhooks: 0,
    notes: [
      "the path parameter undescribed is not described",
      "the client does not send the cookie session",
      "every request also matches /same/{a}",
    ],
  },
  {
    file: "bodies.yaml",
    operations: 8,
    webhooks: 1,
    notes: ["a body of type application/xml is sent unchanged"],
  },
  {
    file: "webhooks.yaml",
    operations: 0,
    webhooks: 3,
    notes: ["order.sent has the methods post, put", "order.sent.put is sent by PUT"],
  },
  {
    file: "events.yaml",
    operations: 0,
    webhooks: 5,
    notes: [
      "stockMoved has the format application/vnd.apache.avro",
      "stop of channel commands",
      "stockLogged is sent as text/csv",
    ],
  },
  {
    file: "odd.yaml",
    operations: 2,
    webhooks: 1,
    notes: [
      "/enum: it must be a list of values",
      "/pattern: it must be a string",
      "/properties: it must be a map",
      "/required: it must be a list of names",
      "/allOf: it must be a list of schemas",
      "/minProperties: it must be a non-negative integer",
      "/parameters: it must be a list",
      "/patch: it must be an object",
      'the parameter "body" in "body" must',
      'the parameter null in "query" must',
      "it has no operationId, so it is called queryMaps",
      "told has no body",
      "1 webhooks have parameters (query token)",
    ],
  },
  { file: "split/root.yaml", operations: 1, webhooks: 0, notes: [] },
];

const workspace = mkdtempSync(path.join(tmpdir(), "chatwire-foreign-"));
const added = new Map<string, ImportResult>();
const files = new Map<string, string>();

beforeAll(async () => {
  for (const { file } of FEATURES) {
    const source = path.join(ROOT, "test/fixtures/vendor-documents", file);
    added.set(file, await importApi({ cwd: workspace, source, name: idOf(file), log: () => {} }));
  }
  const run = await openRun(workspace, () => {});
  for (const api of run.workspace.apis)
    for (const [name, text] of (await buildApi(run, api)).files) files.set(name, text);
});

afterAll(() => rmSync(workspace, { recursive: true, force: true }));

function idOf(file: string): string {
  return `acme/${file.split(/\W/, 1)[0]}`;
}

function apiOf(file: string): Api {
  return readApi(idOf(file), added.get(file)?.bundles.openapi?.document ?? {});
}

describe.each(FEATURES)("$file", ({ file, operations, webhooks, notes }) => {
  test("keeps every part of the document", async () => {
    expect(added.get(file)?.diagnostics).toEqual([]);
    const run = await openRun(workspace, () => {});
    const api = run.workspace.apis.find(({ id }) => id === idOf(file));
    const stages = api ? await countStages(run, api) : {};
    const { sources, ...made } = stages;
    expect(Object.keys(made)).toEqual(["bundle", "code", "docs", "mock"]);
    for (const [name, stage] of Object.entries(made))
      expect({ name, ...stage }).toEqual({ name, operations, webhooks });
    expect(sources?.operations).toBe(operations);
  });

  test("reports what it cannot represent fully", () => {
    const messages = added.get(file)?.bundles.importNotes ?? [];
    expect(messages).toHaveLength(notes.length);
    for (const [index, note] of notes.entries()) expect(messages[index]?.message).toContain(note);
  });
});

test.each(FEATURES.filter(({ operations }) => operations > 0))(
  "the mock of $file follows the contract",
  async ({ file, operations }) => {
    const api = apiOf(file);
    const report = await testServer(api, {
      baseUrl: `http://mock.localhost/${api.id}${basePath(api)}`,
      credentials: Object.fromEntries(credentialNames(api).map((name) => [name, "x"])),
      mock: true,
      fetch: mockFetch(api.id, api.document),
    });
    expect(report.failed, formatServerReport(report)).toBe(0);
    expect(new Set(report.results.map(({ operation }) => operation)).size).toBe(operations);
    expect(report.passed).toBeGreaterThan(operations);
  },
);

test("generated code for all documents type-checks", () => {
  expect(files.size).toBeGreaterThan(60);
  const texts = new Map([...files].map(([file, text]) => [path.join(ROOT, "generated/foreign", file), text]));
  expect(typeErrors(texts)).toEqual([]);
});

function basePath(api: Api): string {
  const url = (api.servers[0]?.url ?? "").replaceAll(/\{[^}]*\}/g, "eu");
  return url.replace(/^[a-z]+:\/\/[^/]*/, "").replace(/\/$/, "");
}
