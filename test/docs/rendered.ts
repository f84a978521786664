import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { type Api, type JsonObject, type Message, readApi, readMessages } from "../../src/model/index.js";
import { buildDocs } from "../../src/toolchain/docs/index.js";
import { openRun } from "../../src/toolchain/run.js";
import { openWorkspace } from "../../src/toolchain/workspace.js";
import { ROOT } from "../support/registry.js";

/** The pages that the registry asks for: id and file. */
export async function registeredPages(): Promise<[id: string, file: "rest.html" | "async.html"][]> {
  const { apis } = await openWorkspace(ROOT);
  return apis.flatMap(({ id, openapi, asyncapi }) => [
    ...(openapi ? [[id, "rest.html"] as [string, "rest.html"]] : []),
    ...(asyncapi ? [[id, "async.html"] as [string, "async.html"]] : []),
  ]);
}

export interface Rendered {
  folder: string;
  /** The address of one of its files. */
  url: (file: string) => string;
  apis: RenderedApi[];
  remove: () => Promise<void>;
}

export interface RenderedApi {
  id: string;
  /** Undefined where it has no such document. */
  rest: Api | undefined;
  async: Message[] | undefined;
}

/** The docs of all registered APIs, in a folder of their own. */
export async function renderRegistry(): Promise<Rendered> {
  const run = await openRun(ROOT, () => {});
  const build = await mkdtemp(path.join(tmpdir(), "chatwire-test-docs-"));
  const { faults, folder } = await buildDocs({ ...run, workspace: { ...run.workspace, build } });
  if (faults.length > 0) throw new Error(`the contracts cannot be bundled: ${JSON.stringify(faults[0])}`);
  const apis = await Promise.all(
    run.workspace.apis.map(async ({ id, openapi, asyncapi }) => ({
      id,
      rest: openapi ? readApi(id, await readDocument(folder, `${id}/openapi.json`)) : undefined,
      async: asyncapi ? readMessages(await readDocument(folder, `${id}/asyncapi.json`)) : undefined,
    })),
  );
  const url = (file: string) => pathToFileURL(path.join(folder, file)).href;
  return { folder, url, apis, remove: () => rm(build, { recursive: true, force: true }) };
}

async function readDocument(folder: string, file: string): Promise<JsonObject> {
  return JSON.parse(await readFile(path.join(folder, file), "utf8")) as JsonObject;
}
