import { realpathSync } from "node:fs";
import path from "node:path";
import { UserError } from "../../../platform/user-error.js";
import { isObject, type Json } from "../../../schema/json.js";
import { loadRedocly } from "../../../spec/redocly.js";
import { parseSource } from "../../../workspace/files/parse-source.js";
import { relativeFileName } from "../../../workspace/files/source-file.js";
import { readLocal } from "./read-source.js";

const MAX_FILES = 10_000;

/** A document and the files that it refers to: texts by path relative to the folder that holds all of them. */
export interface CollectedFiles {
  root: string;
  files: Map<string, string>;
}

/**
 * Reads a document and all files that the bundler follows from it. They must be in its folder, or in `folder`. A file that does
 * not exist is left out: bundling reports it at the reference.
 */
export async function collectFiles(document: string, folder = path.dirname(document)): Promise<CollectedFiles> {
  const base = path.resolve(folder);
  const realBase = realpathSync(base);
  const root = path.resolve(document);
  const files = new Map<string, string>();
  await followReferences(root, (file) => {
    const name = relativeFileName(base, file);
    if (name.startsWith("..") || path.isAbsolute(name))
      throw new UserError(
        `${document} refers to ${file}, outside ${base}: use --folder to name the folder that holds all files`,
        { exitCode: 2 },
      );
    const text = readLocal(file);
    if (path.relative(realBase, realpathSync(file)).startsWith(".."))
      throw new UserError(`${file} is a link to a file outside ${base}: replace it with the file itself`, {
        exitCode: 2,
      });
    files.set(name, text);
    if (files.size > MAX_FILES) throw new UserError(`${document} refers to more than ${MAX_FILES} files`);
    return text;
  });
  return { root: relativeFileName(base, root), files };
}

/** Throws a `UserError` if a downloaded document refers to another file. */
export async function rejectReferences(url: string, text: string): Promise<void> {
  const root = path.resolve("document");
  await followReferences(root, (file) => {
    if (file === root) return text;
    const reference = relativeFileName(path.dirname(root), file);
    throw new UserError(
      `${url} refers to ${reference}: download all files into a folder, and import the file from there`,
    );
  });
}

/**
 * Calls `read` for a document and for each file that the bundler would read. Rethrows the first error of `read`, except that a
 * file which does not exist is skipped. Follows no reference to the network.
 */
async function followReferences(root: string, read: (file: string) => string): Promise<void> {
  const text = read(root);
  if (!mayReferToFiles(parsed(root, text))) return;
  const core = await loadRedocly();
  const errors: unknown[] = [];
  const config = await core.createConfig({});
  const resolver = new (class extends core.BaseResolver {
    override async loadExternalRef(file: string) {
      if (!path.isAbsolute(file)) throw new core.ResolveError(new Error("references to the network are not followed"));
      try {
        const content = file === root ? text : read(file);
        parsed(file, content);
        return new core.Source(file, content);
      } catch (error) {
        const isAbsent = error instanceof UserError && error.exitCode === 2 && /does not exist$/.test(error.message);
        if (!isAbsent) errors.push(error);
        throw new core.ResolveError(error as Error);
      }
    }
  })(config.resolve);
  await core.bundle({ ref: root, config, externalRefResolver: resolver }).catch(() => {});
  if (errors.length > 0) throw errors[0];
}

/** Parses a text with the limits of `parseSource`, which the bundler does not have. */
function parsed(file: string, text: string): Json | undefined {
  const result = parseSource(text);
  if ("value" in result) return result.value;
  const { line, column, message } = result.diagnostic;
  throw new UserError(`${file}:${line}:${column}: ${message}`);
}

/** Returns false if no text of a document can be a reference to a file, which saves the time to bundle large documents. */
function mayReferToFiles(root: Json | undefined): boolean {
  const waiting: (Json | undefined)[] = [root];
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    if (Array.isArray(value)) for (const item of value) waiting.push(item);
    if (!isObject(value)) continue;
    const { $ref, externalValue, mapping } = value;
    if (typeof externalValue === "string" || (typeof $ref === "string" && !$ref.startsWith("#"))) return true;
    if (isObject(mapping) && Object.values(mapping).some((to) => typeof to === "string" && /^[^#]*[./]/.test(to)))
      return true;
    for (const inner of Object.values(value)) waiting.push(inner);
  }
  return false;
}
