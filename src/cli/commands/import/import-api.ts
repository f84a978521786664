import { existsSync } from "node:fs";
import path from "node:path";
import { typeFaults } from "../../../generate/check-types.js";
import { buildApi } from "../../../generate/index.js";
import type { Api } from "../../../model/api.js";
import { readApi } from "../../../model/read-api.js";
import { UserError } from "../../../platform/user-error.js";
import { type JsonObject, objectOf } from "../../../schema/json.js";
import type { Bundles } from "../../../spec/bundle.js";
import { noteDiagnostics } from "../../../spec/note-diagnostics.js";
import { readContract } from "../../../spec/source/contract.js";
import { Sources } from "../../../spec/source/sources.js";
import { vendorVersionError } from "../../../spec/source/version.js";
import { type Diagnostic, startOf } from "../../../workspace/diagnostics/diagnostic.js";
import type { Files } from "../../../workspace/files/output-tree.js";
import { MAX_VENDOR_FILE_BYTES, parseSource } from "../../../workspace/files/parse-source.js";
import { relativeFileName } from "../../../workspace/files/source-file.js";
import { openRegistry, register } from "../../../workspace/init/register.js";
import { writeAll } from "../../../workspace/init/write-all.js";
import type { Registered } from "../../../workspace/registry.js";
import { REGISTRY, VENDOR_DOCUMENT } from "../../../workspace/registry.js";
import { openRun, Progress } from "../../../workspace/run.js";
import { type CollectedFiles, collectFiles, rejectReferences } from "./collect-files.js";
import { missingParts, overlayFile } from "./overlay-file.js";
import { type Download, download, isUrl } from "./read-source.js";

export interface ImportOptions extends Download {
  cwd: string;
  /** A file or a URL. */
  source: string;
  /** The name in the registry, such as `main`, `main@v2` or `acme/orders`. */
  name: string;
  /** The folder that holds all files of the document. Defaults to the folder of the document. */
  folder?: string | undefined;
}

export interface ImportResult {
  root: string;
  /** The written files, relative to the root. */
  files: string[];
  /** The folder of the document, relative to the root. */
  folder: string;
  /** Errors that prevent generation: call `undo` after printing them. */
  diagnostics: Diagnostic[];
  /** Warnings about what was changed, or left out, while reading. */
  warnings: Diagnostic[];
  bundles: Bundles;
  api: Api;
  /** Lines about what the document lacks and an overlay can add. */
  missing: string[];
  /** Removes what was written. */
  undo: () => Promise<void>;
}

/** Copies a vendor's document into the workspace, registers it, and generates its code in memory to find errors. */
export async function importApi(options: ImportOptions): Promise<ImportResult> {
  const { cwd, name, log } = options;
  const { root, id, text } = await openRegistry(cwd, name);
  const folder = `openapi/${id}`;
  const source = await collect(options, root, folder);
  const { document, isInPlace, files } = source;
  const missing = missingParts(parseRoot(options.source, source));
  const overlay = `${folder}/overlay.yaml`;
  const hasOverlay = isInPlace && existsSync(path.join(root, overlay));
  const registry = register(text, {
    [name]: { root: `${folder}/${document}`, overlays: [overlay], [VENDOR_DOCUMENT]: true },
  });
  const written: (readonly [string, string])[] = [
    ...(isInPlace ? [] : [...files].map(([file, content]) => [`${folder}/${file}`, content] as const)),
    ...(hasOverlay ? [] : [[overlay, overlayFile(name, missing)] as const]),
    [REGISTRY, registry],
  ];
  const undo = await writeAll(root, written);
  try {
    const run = await openRun(root, log);
    const registered = run.workspace.apis.find((candidate) => candidate.id === id);
    if (!registered) throw new Error(`${id} is not registered`);
    const built = await buildApi({ ...run, progress: new Progress(() => {}) }, registered);
    const { bundles } = built;
    const diagnostics =
      built.diagnostics.length > 0 ? built.diagnostics : await checkTypes(root, registered, built.files);
    const api = readApi(id, bundles.openapi?.document ?? {});
    const sources = new Sources(root, run.snapshot, MAX_VENDOR_FILE_BYTES);
    const warnings = noteDiagnostics(bundles.importNotes ?? [], readContract(sources, registered).contract);
    return { root, files: written.map(([file]) => file), folder, diagnostics, warnings, bundles, api, missing, undo };
  } catch (error) {
    await undo();
    throw error;
  }
}

/** Reports declarations that do not compile, so that no application meets them. */
async function checkTypes(root: string, { id, openapi, asyncapi }: Registered, files: Files): Promise<Diagnostic[]> {
  const own = [...files].map(([file, text]) => [file.slice(id.length + 1), text] as const);
  const [first, ...others] = await typeFaults(new Map(own));
  if (first === undefined) return [];
  const count = others.length === 0 ? "" : ` (and ${others.length} more)`;
  const message = `The types that chatwire generates for this document do not compile, which is a fault of chatwire: ${first.replace(/\.$/, "")}${count}. Please report it with the document.`;
  const file = relativeFileName(root, openapi ?? asyncapi ?? root);
  return [{ code: "chatwire/generated", message, severity: "error", location: startOf(file) }];
}

interface Source {
  /** The root document, relative to the API's folder. */
  document: string;
  /** The document is in the API's folder already. */
  isInPlace: boolean;
  files: Map<string, string>;
}

async function collect(options: ImportOptions, root: string, target: string): Promise<Source> {
  const { source, cwd, folder } = options;
  const targetPath = path.join(root, target);
  if (isUrl(source)) {
    rejectExisting(targetPath, target);
    const text = await download(source, options);
    await rejectReferences(source, text);
    return renamed({ root: "document", files: new Map([["document", text]]) });
  }
  const file = path.resolve(cwd, source);
  const isInPlace = !path.relative(targetPath, file).startsWith("..") && existsSync(file);
  if (!isInPlace) rejectExisting(targetPath, target);
  const collected = await collectFiles(file, isInPlace ? targetPath : folder && path.resolve(cwd, folder));
  return isInPlace ? { document: collected.root, isInPlace, files: collected.files } : renamed(collected);
}

function rejectExisting(targetPath: string, target: string): void {
  if (existsSync(targetPath))
    throw new UserError(`${target} exists already: choose another name, or import the document that is in it`);
}

/** Gives a single file the usual name. Several files keep theirs, because they refer to each other. */
function renamed({ root, files }: CollectedFiles): Source {
  const [text] = files.values();
  if (files.size > 1 || text === undefined) return { document: root, isInPlace: false, files };
  const document = `${isAsync(text) ? "asyncapi" : "openapi"}${/^\s*\{/.test(text) ? ".json" : ".yaml"}`;
  return { document, isInPlace: false, files: new Map([[document, text]]) };
}

function isAsync(text: string): boolean {
  const parsed = parseSource(text);
  return "value" in parsed && objectOf(parsed.value).asyncapi !== undefined;
}

function parseRoot(source: string, { document, files }: Source): JsonObject {
  const parsed = parseSource(files.get(document) ?? "");
  const error = "diagnostic" in parsed ? parsed.diagnostic.message : vendorVersionError(parsed.value);
  if ("diagnostic" in parsed || error !== undefined) throw new UserError(`${source}: ${error}`);
  return objectOf(parsed.value);
}
