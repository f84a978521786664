import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { makeApi } from "../../../generate/index.js";
import type { Api } from "../../../model/api.js";
import { readApi } from "../../../model/read-api.js";
import { UserError } from "../../../platform/user-error.js";
import { type JsonObject, objectOf } from "../../../schema/json.js";
import type { Bundles } from "../../../spec/bundle.js";
import { vendorTrouble } from "../../../spec/source/version.js";
import { unset } from "../../../spec/upgrade/unset.js";
import type { Diagnostic } from "../../../workspace/diagnostics/diagnostic.js";
import { parseSource } from "../../../workspace/files/parse-source.js";
import { type Entries, FIRST_REGISTRY, register } from "../../../workspace/init/register.js";
import { writeAll } from "../../../workspace/init/write-all.js";
import { FOREIGN, idTrouble, REGISTRY, readRegistry } from "../../../workspace/registry.js";
import { openRun } from "../../../workspace/run.js";
import { findRoot } from "../../../workspace/workspace.js";
import { type Collected, collectFiles, referencesOf } from "./collect-files.js";
import { overlayFile } from "./overlay-file.js";
import { type Download, download, isUrl } from "./read-source.js";

export interface ImportOptions extends Download {
  cwd: string;
  /** A file, or an address. */
  source: string;
  /** `<vendor>/<api>`. */
  id: string;
  /** The folder that holds all files of the document; its own when absent. */
  folder?: string | undefined;
}

export interface ImportResult {
  root: string;
  /** What was written, relative to the root. */
  files: string[];
  /** With any, nothing of it is of use: call `undo` when they are told. */
  diagnostics: Diagnostic[];
  bundles: Bundles;
  /** What the bundle holds. */
  api: Api;
  /** What an overlay could say. */
  unset: string[];
  /** Takes back what was written. */
  undo: () => Promise<void>;
}

/** Takes a vendor's own document into the workspace, and makes of it what can be made, to see that all is well. */
export async function importApi(options: ImportOptions): Promise<ImportResult> {
  const { cwd, id, log } = options;
  const trouble = idTrouble(id);
  if (trouble) throw new UserError(trouble, { exitCode: 2 });
  const known = findRoot(cwd);
  const root = known ?? cwd;
  if (known !== undefined && readRegistry(known).some((api) => api.id === id))
    throw new UserError(`${REGISTRY} lists ${id} already: choose another id, or replace its document where it stands`);
  const { document, isThere, files } = await collect(options, root);
  const { kind, value } = rootOf(options.source, document, files);
  const folder = `openapi/${id}`;
  const missing = unset(value);
  const own = [...files].map(([file, text]) => [`${folder}/${file}`, text] as const);
  const config = path.join(root, REGISTRY);
  const registry = register(known === undefined ? FIRST_REGISTRY : await readFile(config, "utf8"), {
    ...entries(id, kind, `${folder}/${document}`, `${folder}/overlay.yaml`),
  });
  const hasOverlay = isThere && existsSync(path.join(root, folder, "overlay.yaml"));
  const written: (readonly [string, string])[] = [
    ...(isThere ? [] : own),
    ...(hasOverlay ? [] : [[`${folder}/overlay.yaml`, overlayFile(id, missing)] as const]),
    [REGISTRY, registry],
  ];
  const undo = await writeAll(root, written);
  try {
    const run = await openRun(root, log);
    const api = run.workspace.apis.find((candidate) => candidate.id === id);
    if (!api) throw new Error(`${id} is not registered`);
    const { diagnostics, bundles } = await makeApi(run, api);
    const model = readApi(id, bundles.openapi?.document ?? {});
    return { root, files: written.map(([file]) => file), diagnostics, bundles, api: model, unset: missing, undo };
  } catch (error) {
    await undo();
    throw error;
  }
}

interface Source {
  /** The root document, relative to the API's folder. */
  document: string;
  /** Whether it stands in that folder already. */
  isThere: boolean;
  files: Map<string, string>;
}

async function collect(options: ImportOptions, root: string): Promise<Source> {
  const { source, cwd, id, folder } = options;
  const place = path.join(root, "openapi", id);
  if (isUrl(source)) {
    refuseExisting(place, root);
    const text = await download(source, options);
    const name = `document${endingOf(text)}`;
    const [reference] = referencesOf(source, text);
    if (reference !== undefined)
      throw new UserError(`${source} refers to ${reference}: download all files into a folder, and add the file there`);
    return renamed({ root: name, files: new Map([[name, text]]) });
  }
  const file = path.resolve(cwd, source);
  const isThere = !path.relative(place, file).startsWith("..") && existsSync(file);
  if (!isThere) refuseExisting(place, root);
  const collected = collectFiles(file, isThere ? place : folder && path.resolve(cwd, folder));
  return isThere ? { document: slashed(collected.root), isThere, files: collected.files } : renamed(collected);
}

function refuseExisting(place: string, root: string): void {
  if (existsSync(place))
    throw new UserError(
      `${slashed(path.relative(root, place))} exists already: choose another id, or name the document in it to register that`,
    );
}

/** One file is called as in any other API; several keep the names by which they know each other. */
function renamed({ root, files }: Collected): Source {
  const slashedFiles = new Map([...files].map(([file, text]) => [slashed(file), text]));
  const [text] = files.values();
  if (files.size > 1 || text === undefined) return { document: slashed(root), isThere: false, files: slashedFiles };
  const document = `${isAsync(text) ? "asyncapi" : "openapi"}${endingOf(text)}`;
  return { document, isThere: false, files: new Map([[document, text]]) };
}

function isAsync(text: string): boolean {
  const parsed = parseSource(text);
  return "value" in parsed && objectOf(parsed.value).asyncapi !== undefined;
}

function endingOf(text: string): string {
  return /^\s*\{/.test(text) ? ".json" : ".yaml";
}

function slashed(file: string): string {
  return file.split(path.sep).join("/");
}

function rootOf(
  source: string,
  document: string,
  files: Map<string, string>,
): { kind: "openapi" | "asyncapi"; value: JsonObject } {
  const parsed = parseSource(files.get(document) ?? files.get(document.split("/").join(path.sep)) ?? "");
  const trouble = "trouble" in parsed ? parsed.trouble.message : vendorTrouble(parsed.value);
  if ("trouble" in parsed || trouble !== undefined) throw new UserError(`${source}: ${trouble}`);
  const value = objectOf(parsed.value);
  return { kind: value.asyncapi === undefined ? "openapi" : "asyncapi", value };
}

function entries(id: string, kind: "openapi" | "asyncapi", root: string, overlay: string): Entries {
  return { [kind === "openapi" ? id : `${id}@async`]: { root, overlays: [overlay], [FOREIGN]: true } };
}
