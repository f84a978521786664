import { gzipSync } from "node:zlib";
import { readApi } from "../model/read-api.js";
import type { JsonObject } from "../schema/json.js";
import type { Files } from "../workspace/files/output-tree.js";
import type { Memo } from "../workspace/generation-cache.js";
import { generateClient } from "./client.js";
import { fileHeader } from "./header.js";
import type { ValidatorModule } from "./module-writer.js";
import { plainPaths } from "./plain-paths.js";
import { type SafeDocument, safeDocument } from "./safe-document.js";
import { generateTypes } from "./types.js";
import { ValidatorFiles } from "./validators.js";
import { generateWebhooks } from "./webhooks.js";

/** An API, by its bundled documents. */
export interface Documents {
  id: string;
  openapi: JsonObject | undefined;
  asyncapi: JsonObject | undefined;
}

/** The files of an API by their paths below its folder, and what they hold. */
export interface MadeFiles {
  files: Files;
  /** `51 files, 210 kB, 30 kB gzipped`. */
  size: string;
}

/** How files are made for those who wait for them. */
export interface Making {
  /** Modules of the last time. */
  modules?: Memo<ValidatorModule>;
  /** Is given the files of the API's folder as soon as they are there: documents and types, and then all. */
  onFiles?: (files: Files) => Promise<void>;
}

export async function makeFiles(documents: Documents, making: Making = {}): Promise<MadeFiles> {
  const made = await filesOf(documents, making);
  return { ...made, size: sizeOf(made.files) };
}

async function filesOf(
  { id, openapi, asyncapi }: Documents,
  { modules, onFiles = async () => {} }: Making,
): Promise<Omit<MadeFiles, "size">> {
  const files: Files = new Map();
  if (asyncapi) files.set("asyncapi.json", json(asyncapi));
  if (!openapi) {
    await onFiles(files);
    return { files };
  }
  files.set("openapi.json", json(openapi));
  const plain = plainPaths(openapi);
  if (plain) files.set("openapi.plain-paths.json", json(plain));
  const safe = safeDocument(openapi);
  files.set("types.ts", await typesOf(id, safe));
  await onFiles(files);
  const code = makeSafeCode(id, safe, modules);
  for (const [file, text] of code) files.set(file, text);
  await onFiles(files);
  return { files };
}

/** The code of an API, by paths below its folder. */
export async function makeCode(id: string, original: JsonObject): Promise<Files> {
  const safe = safeDocument(original);
  return new Map([["types.ts", await typesOf(id, safe)], ...makeSafeCode(id, safe)]);
}

function typesOf(id: string, { document, typeNames }: SafeDocument): Promise<string> {
  return generateTypes(sourceOf(id), document, typeNames);
}

function sourceOf(id: string): string {
  return `openapi/${id}`;
}

/** All code but the types. */
function makeSafeCode(id: string, { document, typeNames }: SafeDocument, modules?: Memo<ValidatorModule>): Files {
  const source = sourceOf(id);
  const api = readApi(id, document);
  const validators = new ValidatorFiles(api, source, modules);
  const code: Files = new Map();
  const exports: string[] = [];
  if (api.operations.length > 0) {
    code.set("client.ts", generateClient(api, source, typeNames));
    validators.operations();
    exports.push('export * from "./client.js";');
  }
  if (api.events.length > 0) {
    code.set("webhooks.ts", generateWebhooks(api, source, typeNames, validators));
    exports.push('export * from "./webhooks.js";');
  }
  if (typeNames.length > 0)
    exports.push(`export type {\n${typeNames.map((name) => `  ${name},\n`).join("")}} from "./types.js";`);
  code.set("index.ts", `${fileHeader(source)}${exports.join("\n")}\n`);
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
