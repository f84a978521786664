import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { buildDocs } from "../../src/docs/index.js";
import { docsFolder } from "../../src/docs/serve-pages.js";
import type { Api } from "../../src/model/api.js";
import { readApi } from "../../src/model/read-api.js";
import { type Message, readMessages } from "../../src/model/read-async.js";
import type { JsonObject } from "../../src/schema/json.js";
import { openRun } from "../../src/workspace/run.js";
import { openWorkspace } from "../../src/workspace/workspace.js";
import { onceInRun } from "../support/once-in-run.js";
import { ROOT } from "../support/registry.js";
import { temporaryFolder } from "../support/temporary-folder.js";

/** Returns the reference pages of the registered APIs. */
export async function registeredPages(): Promise<[id: string, file: "rest.html" | "async.html"][]> {
  const { apis } = await openWorkspace(ROOT);
  return apis.flatMap(({ id, openapi, asyncapi }) => [
    ...(openapi ? [[id, "rest.html"] as [string, "rest.html"]] : []),
    ...(asyncapi ? [[id, "async.html"] as [string, "async.html"]] : []),
  ]);
}

export interface Rendered {
  folder: string;
  /** Returns the URL of a file. */
  url: (file: string) => string;
  apis: RenderedApi[];
}

export interface RenderedApi {
  id: string;
  /** Undefined if the API has no OpenAPI document. */
  rest: Api | undefined;
  async: Message[] | undefined;
}

/** Renders the docs of all registered APIs once in a test run. Tests must not change them. */
export async function renderRegistry(): Promise<Rendered> {
  const { workspace } = await openRun(ROOT, () => {});
  // In watch mode, sources may change between runs.
  const name = process.env.VITEST_MODE === "WATCH" ? `registry-${randomUUID()}` : "registry";
  const build = path.join(temporaryFolder(), name);
  const folder = docsFolder({ build });
  await onceInRun(build, () => renderInto(build));
  const apis = await Promise.all(
    workspace.apis.map(async ({ id, openapi, asyncapi }) => ({
      id,
      rest: openapi ? readApi(id, await readDocument(folder, `${id}/openapi.json`)) : undefined,
      async: asyncapi ? readMessages(await readDocument(folder, `${id}/asyncapi.json`)) : undefined,
    })),
  );
  return { folder, url: (file) => pathToFileURL(path.join(folder, file)).href, apis };
}

async function renderInto(build: string): Promise<void> {
  const run = await openRun(ROOT, () => {});
  const { diagnostics } = await buildDocs({ ...run, workspace: { ...run.workspace, build } });
  if (diagnostics.length > 0) throw new Error(`could not bundle the contracts: ${JSON.stringify(diagnostics[0])}`);
}

async function readDocument(folder: string, file: string): Promise<JsonObject> {
  return JSON.parse(await readFile(path.join(folder, file), "utf8")) as JsonObject;
}
