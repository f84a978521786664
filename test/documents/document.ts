import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { importApi } from "../../src/cli/commands/import/import-api.js";
import { buildApi } from "../../src/generate/index.js";
import type { Api } from "../../src/model/api.js";
import { readApi } from "../../src/model/read-api.js";
import type { UntypedClient } from "../../src/runtime/client/client.js";
import type { JsonObject } from "../../src/schema/json.js";
import type { Diagnostic } from "../../src/workspace/diagnostics/diagnostic.js";
import type { Files } from "../../src/workspace/files/output-tree.js";
import { openRun } from "../../src/workspace/run.js";
import { load, typeFaults } from "../generate/generated-code.js";
import { mockBaseUrl } from "../support/clients.js";
import { mockFetch } from "../support/mock-fetch.js";
import { ROOT } from "../support/registry.js";

const ID = "acme/api";

/** A document of someone else after `import`, with all that is made from it. */
export interface Imported {
  api: Api;
  document: JsonObject;
  /** The errors of the import. */
  diagnostics: readonly Diagnostic[];
  /** What was changed or left out, with its place. */
  warnings: readonly Diagnostic[];
  /** The generated files, by path below the folder of the API. */
  files: Files;
  /** Where the mock has the first server of the document. */
  baseUrl: string;
  /** Sends a request to the mock, without a socket. `url` is the path below `baseUrl`, with the query. */
  mock: (url: string, init?: RequestInit) => Promise<Response>;
  /** A fetch that calls the mock. */
  fetch: typeof fetch;
  /** A client of the mock. */
  client: (options?: Record<string, unknown>) => Promise<UntypedClient>;
  /** The errors that the compiler finds in code that uses the generated declarations. */
  typeFaults: (code?: string) => string[];
}

/** Imports a case of `test/documents/cases`, a YAML file of this repository, or a document, into a workspace of its own. */
export async function importDocument(source: string | JsonObject): Promise<Imported> {
  const workspace = mkdtempSync(path.join(tmpdir(), "chatwire-document-"));
  try {
    const file = typeof source === "string" ? fileOf(source) : path.join(workspace, "document.json");
    if (typeof source !== "string") writeFileSync(file, JSON.stringify(source));
    const imported = await importApi({ cwd: workspace, source: file, name: ID, log: () => {} });
    const run = await openRun(workspace, () => {});
    const [registered] = run.workspace.apis;
    if (!registered) throw new Error("the API is not registered");
    const built = await buildApi(run, registered);
    const prefix = `${ID}/`;
    const files: Files = new Map([...built.files].map(([name, text]) => [name.slice(prefix.length), text]));
    const document = built.bundles.openapi?.document ?? {};
    const mock = mockFetch(ID, document);
    const api = readApi(ID, document);
    const baseUrl = mockBaseUrl(api, "http://mock.localhost");
    return {
      api,
      baseUrl,
      document,
      diagnostics: imported.diagnostics,
      warnings: imported.warnings,
      files,
      mock: (url, init) => mock(`${baseUrl}${url}`, init),
      fetch: mock,
      client: async (options = {}) => {
        const code = await load<{ createAcmeApiClient: (options: object) => UntypedClient }>(
          files,
          'export * from "./client.js"',
        );
        return code.createAcmeApiClient({ fetch: mock, baseUrl, ...options });
      },
      typeFaults: (code) => typeFaults(code === undefined ? files : new Map([...files, ["use.ts", code]])),
    };
  } finally {
    rmSync(workspace, { recursive: true, force: true });
  }
}

function fileOf(name: string): string {
  if (name.endsWith(".yaml")) return path.join(ROOT, name);
  const folder = path.join(ROOT, "test/documents/cases", name);
  const file = readdirSync(folder).find((entry) => /^(openapi|asyncapi)\.yaml$/.test(entry));
  return path.join(folder, file ?? "openapi.yaml");
}

/** Returns an OpenAPI document with the parts that every document needs. */
export function openapi(paths: JsonObject, more: JsonObject = {}): JsonObject {
  return {
    openapi: "3.1.0",
    info: { title: "Document", version: "1" },
    servers: [{ url: "https://x.test" }],
    paths,
    ...more,
  };
}
