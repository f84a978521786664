import { gzipSync } from "node:zlib";
import { readApi } from "../model/read-api.js";
import { fileText } from "../platform/terminal-text.js";
import type { JsonObject } from "../schema/json.js";
import type { GenerationCache } from "../workspace/cache.js";
import type { Files } from "../workspace/files/output-tree.js";
import { clientCode, nameClient } from "./client.js";
import { clientTypes } from "./client-types.js";
import type { ValidatorModule } from "./module-writer.js";
import { plainPaths } from "./plain-paths.js";
import { fileHeader } from "./print.js";
import { type SafeDocument, safeDocument } from "./safe-document.js";
import { type ApiTypes, loadTypes } from "./types.js";
import { ValidatorFiles } from "./validators.js";
import { webhookCode, webhookTypes } from "./webhooks.js";

/** The bundled documents of an API. */
export interface Documents {
  id: string;
  openapi: JsonObject | undefined;
  asyncapi: JsonObject | undefined;
}

/** The generated files of an API, by path below its folder. */
export interface GeneratedFiles {
  files: Files;
  /** `51 files, 210 kB, 30 kB gzipped`. */
  size: string;
}

export interface GenerateOptions {
  /** Caches validators between generations. */
  modules?: GenerationCache<ValidatorModule>;
  /** Receives the files as soon as they are generated: first the documents and types, then all. */
  onFiles?: (files: Files) => Promise<void>;
}

export async function generateFiles(
  { id, openapi, asyncapi }: Documents,
  { modules, onFiles = async () => {} }: GenerateOptions = {},
): Promise<GeneratedFiles> {
  const files: Files = new Map();
  if (asyncapi) files.set("asyncapi.json", json(asyncapi));
  if (openapi) {
    files.set("openapi.json", json(openapi));
    const withPlainPaths = plainPaths(openapi);
    if (withPlainPaths) files.set("openapi.plain-paths.json", json(withPlainPaths));
    const safe = safeDocument(openapi);
    const types = await loadTypes(safe.document);
    files.set("types.d.ts", types.schemas(sourceOf(id)));
    await onFiles(readable(files));
    for (const [file, text] of codeFiles(id, safe, types, modules)) files.set(file, text);
  }
  const all = readable(files);
  await onFiles(all);
  return { files: all, size: sizeOf(all) };
}

/** Escapes what would deceive readers. It stands in strings and comments only, because names in code have no such characters. */
function readable(files: Files): Files {
  return new Map([...files].map(([file, text]) => [file, fileText(text)]));
}

function sourceOf(id: string): string {
  return `openapi/${id}`;
}

/** Returns the code except for the types of schemas. */
function codeFiles(
  id: string,
  { document, typeNames }: SafeDocument,
  types: ApiTypes,
  modules?: GenerationCache<ValidatorModule>,
): Files {
  const source = sourceOf(id);
  const api = readApi(id, document);
  const validators = new ValidatorFiles(api, source, modules);
  const code: Files = new Map();
  const modulesOfApi: string[] = [];
  if (api.operations.length > 0) {
    const named = nameClient(api, typeNames);
    code.set("paths.d.ts", types.paths(source));
    code.set("client.js", clientCode(source, named));
    code.set("client.d.ts", clientTypes(source, named, types));
    validators.operations();
    modulesOfApi.push("./client.js");
  }
  if (api.events.length > 0) {
    code.set("webhooks.js", webhookCode(source, api, validators));
    code.set("webhooks.d.ts", webhookTypes(source, api, typeNames, types));
    modulesOfApi.push("./webhooks.js");
  }
  const exports = modulesOfApi.map((module) => `export * from "${module}";\n`).join("");
  code.set("index.js", `${fileHeader(source)}${exports || "export {};\n"}`);
  code.set("index.d.ts", `${fileHeader(source)}${exports}export type * from "./types.js";\n`);
  return new Map([...code, ...validators.files]);
}

function json(document: JsonObject): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}

function sizeOf(files: Files): string {
  const all = [...files.values()].join("");
  return `${files.size} files, ${kilobytes(Buffer.byteLength(all))}, ${kilobytes(gzipSync(all).length)} gzipped`;
}

export function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(bytes < 10_000 ? 1 : 0)} kB`;
}
