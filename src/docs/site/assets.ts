import type { ValidatorModule } from "../../generate/module-writer.js";
import { quote } from "../../http/curl.js";
import type { Api, WebhookEvent } from "../../model/api.js";
import { sentMedia } from "../../model/sent-media.js";
import { faults } from "../../runtime/webhooks/send/faults/index.js";
import type { GenerationCache } from "../../workspace/cache.js";
import { sha256 } from "../../workspace/files/snapshot.js";
import type { Run } from "../../workspace/run.js";
import { BROWSER_SCRIPTS, browserScript } from "../browser-script.js";
import type { ApiSection } from "../content/api-section.js";
import { TOOL_STYLE } from "../print/style.js";
import { type SearchedApi, searchIndexScript } from "../search/search-index.js";
import type { SendData } from "../tool-data.js";
import { tryScripts } from "../try/try-scripts.js";

/** The folder of the files that pages share. */
export const ASSETS = "_assets";

/** Returns cached validators of an API. */
export type ModulesOf = (api: string) => GenerationCache<ValidatorModule> | undefined;

/** Returns the files that all pages share: scripts, the search index, and the style of the tools. */
export async function sharedAssets(run: Run, searched: readonly SearchedApi[]): Promise<[string, string][]> {
  const files: [string, string][] = [
    ...(await toolFiles(run)),
    ["tools.css", TOOL_STYLE],
    ["search-index.js", await searchIndex(run, searched)],
  ];
  return files.map(([name, content]) => [`${ASSETS}/${name}`, content]);
}

/** Returns the scripts that single pages of an API load. */
export async function apiAssets(
  run: Run,
  section: ApiSection,
  pause: () => Promise<void>,
  modules: GenerationCache<ValidatorModule> | undefined,
): Promise<[string, string][]> {
  const files = [...(await tryFiles(run, section, pause, modules)), ...sendFiles(section)];
  return files.map(([name, content]) => [`${ASSETS}/${name}`, content]);
}

/** Returns the folders that contain only files of one API. */
export function foldersOf(id: string): string[] {
  return [id, `${ASSETS}/try/${id}`, `${ASSETS}/send/${id}`];
}

async function toolFiles({ cache }: Run): Promise<[string, string][]> {
  const { value } = await cache.step("browser-scripts", [], async () => ({
    value: await Promise.all(BROWSER_SCRIPTS.map(browserScript)),
  }));
  return BROWSER_SCRIPTS.map((name, index) => [`${name}.js`, value[index] ?? ""]);
}

async function searchIndex({ cache }: Run, apis: readonly SearchedApi[]): Promise<string> {
  const { value } = await cache.step("search-index", [sha256(JSON.stringify(apis))], async () => ({
    value: await searchIndexScript(apis),
  }));
  return value;
}

async function tryFiles(
  { cache }: Run,
  { api, urls }: ApiSection,
  pause: () => Promise<void>,
  modules: GenerationCache<ValidatorModule> | undefined,
): Promise<[string, string][]> {
  if (api.operations.length === 0) return [];
  const { value } = await cache.step("try-scripts", [api.id, sha256(JSON.stringify(api.document))], async () => ({
    value: await tryScripts(api.id, api.document, pause, modules),
  }));
  return api.operations.map((operation, index) => [`try/${urls.operation(operation)}.js`, value[index] ?? ""]);
}

function sendFiles({ api, urls }: ApiSection): [string, string][] {
  return api.events.map((event) => [
    `send/${urls.webhook(event)}.js`,
    `globalThis.chatwireSend = ${JSON.stringify(sendData(api, event))};\n`,
  ]);
}

function sendData(api: Api, event: WebhookEvent): SendData {
  const { name } = event;
  const examples = sentMedia(event.media)?.examples ?? [];
  const word = /^[\w./][\w./-]*$/.test(name) ? name : quote(name);
  return {
    event: name,
    send: `/_chatwire/${api.id}/send/${encodeURIComponent(name)}`,
    receive: `/_chatwire/${api.id}/receive`,
    examples: examples.map(({ name, summary }) => ({ name, label: summary ?? name })),
    faults: faults.map(({ name, summary }) => ({ name, summary })),
    hasSecret: api.webhookVerification !== undefined && api.webhookVerification.scheme !== "none",
    command: `npx chatwire trigger ${api.id} ${word} --to http://localhost:3000/hooks`,
  };
}
