import { mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { type JsonObject, readApi, readMessages, UserError } from "../../model/index.js";
import { type Bundle, bundleApi } from "../bundle.js";
import { sha256 } from "../cache.js";
import type { Fault } from "../fault.js";
import type { Run } from "../run.js";
import type { Registered } from "../workspace.js";
import { type ApiCard, indexPage } from "./index-page.js";
import { renderReference } from "./redoc.js";
import { seal } from "./seal.js";

export interface Docs {
  faults: Fault[];
  /** Absolute path of the folder that holds the pages. */
  folder: string;
  pages: number;
}

/** Renders the pages of all APIs into `build/docs/`: an index, and below each API's id its references. */
export async function buildDocs(run: Run): Promise<Docs> {
  const folder = path.join(run.workspace.build, "docs");
  const faults: Fault[] = [];
  const cards: ApiCard[] = [];
  const pages = new Map<string, string>();
  for (const api of run.workspace.apis) {
    const bundles = await bundleApi(run, api);
    faults.push(...bundles.faults.filter(({ severity }) => severity === "error"));
    if (bundles.openapi) pages.set(`${api.id}/rest.html`, await render(run, api, "rest", bundles.openapi));
    if (bundles.asyncapi) pages.set(`${api.id}/async.html`, await render(run, api, "async", bundles.asyncapi));
    if (bundles.openapi) cards.push(cardOf(api, bundles.openapi.document, bundles.asyncapi?.document));
  }
  if (faults.length > 0) return { faults, folder, pages: 0 };
  pages.set("index.html", seal(indexPage(cards)));
  await writePages(folder, pages);
  return { faults, folder, pages: pages.size };
}

function render(run: Run, api: Registered, kind: "rest" | "async", bundle: Bundle): Promise<string> {
  return run.progress.step("docs", `${api.id} ${kind}`, async (note) => {
    const { value, cached } = await run.cache.step("docs", [sha256(JSON.stringify(bundle.document))], async () => ({
      value: await renderReference(bundle.document, titleOf(bundle.document)),
    }));
    note(`${(value.length / 1e6).toFixed(1)} MB`);
    if (cached) note("cached");
    return value;
  });
}

function titleOf(document: JsonObject): string {
  const info = document["info"] as JsonObject | undefined;
  return String(info?.["title"] ?? "API");
}

function cardOf({ id }: Registered, openapi: JsonObject, asyncapi: JsonObject | undefined): ApiCard {
  const { title, version, summary, operations, events } = readApi(id, openapi);
  const messages = asyncapi && readMessages(asyncapi).length;
  return { id, title, version, summary, operations: operations.length, events: events.length, messages };
}

async function writePages(folder: string, pages: Map<string, string>): Promise<void> {
  try {
    await rm(folder, { recursive: true, force: true });
    for (const [page, html] of pages) {
      await mkdir(path.dirname(path.join(folder, page)), { recursive: true });
      await writeFile(path.join(folder, page), html);
    }
  } catch (cause) {
    throw new UserError(`cannot write ${folder}: ${(cause as Error).message}`, { cause });
  }
}
